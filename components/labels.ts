import type { Definition, TermKind } from '../core/report.ts';
import type { Translate } from '../core/translate.ts';

/** "Built-in dictionary", "This article", "Glossa’s own glossary, as of 2026", "Your glossary “Chemistry”" … */
export function sourceLabel(
  t: Translate,
  { source, asOf, glossary }: Pick<Definition, 'source' | 'asOf' | 'glossary'>,
): string {
  if (source === 'yours' && glossary !== undefined) return t('card_source_yours_named', glossary);
  if (source === 'article' || source === 'dictionary' || source === 'yours' || source === 'wikipedia') {
    return t(`card_source_${source}`);
  }
  return asOf ? t('card_source_pack_dated', asOf) : t('card_source_pack');
}

/** "Abbreviation", "Name" … */
export function kindLabel(t: Translate, kind: TermKind): string {
  return t(`card_kind_${kind}`);
}

/**
 * A publisher's ISO 8601 date in the reader's words, e.g. "11 Feb 2023"; `undefined` when it is no date. A date
 * without a time is that day everywhere, not the evening before west of Greenwich.
 */
export function dateLabel(t: Translate, iso: string): string | undefined {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return undefined;
  const dayOnly = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  return new Intl.DateTimeFormat(t.lang, {
    dateStyle: 'medium',
    ...(dayOnly ? { timeZone: 'UTC' } : {}),
  }).format(date);
}

/** "English" for `en`; `undefined` for a language that is not known. */
export function languageLabel(t: Translate, lang: string): string | undefined {
  try {
    const name = new Intl.DisplayNames(t.lang, { type: 'language', fallback: 'none' }).of(lang);
    return lang === 'und' ? undefined : name;
  } catch {
    return undefined;
  }
}

/** Parts joined as a list is spoken: "a, b and c" (`and`) or "a, b, c" (`plain`). */
export function listLabel(t: Translate, parts: readonly string[], how: 'and' | 'plain'): string {
  const type = how === 'and' ? 'conjunction' : 'unit';
  return new Intl.ListFormat(t.lang, { type, style: how === 'and' ? 'long' : 'short' }).format(parts);
}
