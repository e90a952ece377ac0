/**
 * Openings by which writers say what their text is for, or announce a finding or conclusion (cue phrases, Edmundson 1969), and
 * the labels of structured abstracts.
 */
const ANNOUNCING = new RegExp(
  `^(?:${[
    '(?:results?|findings?|conclusions?|interpretation|significance) ?:',
    '(?:in conclusion|in summary|to sum up|we (?:conclude|show|find|found|demonstrate)|(?:our|these|the) (?:results|findings) (?:show|suggest|indicate|demonstrate))\\b',
    '(?:in )?this (?:article|guide|tutorial|note|page|post|paper|study|essay|report|chapter|review)(?:,? (?:we|i|you))? (?:will )?(?:show|explain|describe|cover|present|examine|investigate|propose|learn|argue|review|collect|list|give|tell)s?\\b',
    '(?:ergebnisse?|fazit|schlussfolgerung(?:en)?) ?:',
    '(?:résultats?|conclusions?) ?:',
    '(?:resultados?|conclusión|conclusiones|conclusão|conclusões) ?:',
    '(?:risultati|risultato|conclusione|conclusioni) ?:',
    '(?:resultaten|resultaat|conclusie|slutsats(?:er)?|resultat) ?:',
    '(?:результаты?|выводы?|заключение) ?:',
    '(?:结果|結果|结论|結論)[：:]',
  ].join('|')})`,
  'iu',
);

/** Whether a sentence announces what the text is for, or what was found or concluded. */
export function announces(text: string): boolean {
  return ANNOUNCING.test(text);
}
