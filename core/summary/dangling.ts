import type { Sentence } from '../text/document.ts';

const words = (list: string) => new Set(list.split(/\s+/));

/** Openings that point back to a sentence before. Lower case. */
const PRONOUNS: Record<string, ReadonlySet<string>> = {
  en: words(
    `he she it they him them this that these those his her hers its their theirs such both neither another others`,
  ),
  de: words('er sie es dieser diese dieses diesen diesem sein seine ihr ihre dessen deren beide'),
  fr: words("il elle ils elles ce cet cette ces celui celle ceux celles cela ça c'est son sa ses leur leurs"),
  es: words('él ella ellos ellas este esta esto estos estas ese esa eso esos esas su sus aquel aquella'),
};
const CONNECTIVES: Record<string, ReadonlySet<string>> = {
  en: words(`however but and so also moreover furthermore therefore thus hence instead then besides nevertheless nonetheless yet
    still or nor consequently similarly likewise conversely otherwise additionally accordingly meanwhile because which`),
  de: words(
    'aber und doch jedoch auch außerdem deshalb daher dann dagegen dennoch trotzdem denn oder so also zudem dabei damit',
  ),
  fr: words('mais et donc or ni aussi cependant pourtant toutefois ainsi ensuite enfin puis alors néanmoins'),
  es: words('pero y además así entonces sin embargo también luego no obstante o pues'),
};
const PHRASES =
  /^(?:in addition|as a result|for (?:example|instance)|in (?:contrast|turn|fact|other words)|on the (?:other hand|contrary)|at (?:the same|that) time|after (?:that|this)|by contrast|as such|that['’]s|it['’]s|what['’]s more|to this end)\b/i;
/** "This week", "that year": a date, not a pointer. */
const TIMES = words(
  'week month year morning afternoon evening summer winter spring autumn fall season weekend century',
);
/** "It is clear that": the pronoun stands for what follows. */
const EXPECTANT =
  /^It (?:is|was|has been|will be|would be|seems|appears|took|takes)\b[^.]{0,60}\b(?:that|to|who|when)\b/;
/** Subject pronouns this near the start, with no name before them, point back too: "In May, he said". */
const NEAR = 5;
const SUBJECTS = words('he she they his her their');

/** Whether a sentence opens with a word whose meaning lies in the sentence before it. */
export function dangling(sentence: Sentence, lang: string): boolean {
  const [first, second] = sentence.tokens;
  if (!first) return false;
  if (CONNECTIVES[lang]?.has(first.lower)) return true;
  if (lang === 'en') {
    if (PHRASES.test(sentence.text)) return true;
    if (EXPECTANT.test(sentence.text)) return false;
    if ((first.lower === 'this' || first.lower === 'that') && second && TIMES.has(second.lower)) return false;
    if (pronounBeforeName(sentence)) return true;
  }
  return PRONOUNS[lang]?.has(first.lower) ?? false;
}

function pronounBeforeName(sentence: Sentence): boolean {
  // Inside a quotation the speaker's pronouns are explained by the quotation, or by who is quoted.
  if (/^["“‘']/.test(sentence.text)) return false;
  for (const [i, token] of sentence.tokens.slice(0, NEAR).entries()) {
    if (SUBJECTS.has(token.lower)) return true;
    if (!token.stop && (i > 0 ? /^\p{Lu}/u.test(token.text) : true)) return false;
  }
  return false;
}
