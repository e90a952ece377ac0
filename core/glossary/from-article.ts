import type { Definition } from '../report.ts';
import type { Explanation } from './explanations.ts';
import { ROLE } from './head-words.ts';

/** Article definitions a card shows. */
const MOST = 2;
/** Words of the longest explanation shown. */
const LONGEST = 30;
/** How sure what tells nothing is. */
const NO_NEWS = 0.3;
/** How sure a relation to somebody is who is named in the sentence only: an answer to one who asks. */
const LEANS = 0.46;
/** "her publicist", "his longtime friend" */
const RELATION = /^(?:his|her|their|its)(?: [\p{L}-]+){0,3} ([\p{L}-]+)$/iu;
/** Words that carry no news about a thing. */
const EMPTY =
  /^(?:an?|the|of|in|on|at|by|for|from|to|and|or|one|new|old|former|late|other|first|second|last|big|small|main|current|then|own|local|young|real|full|world|class)$/i;
/** Heads that say what kind of word it is, not what kind of thing; and those that need the sentence to be understood. */
const HOLLOW =
  /\b(?:word|term|name|nickname|phrase|title|pseudonym|expression|letter|number|person|thing|one|company|firm|group|film|book|show|website|site|story|place|area|city|town|country|man|woman|team|club)$/i;

/** Heads that say only that there is a name: "the brand name Orvo" tells nothing of Orvo, whatever kind of name it is. */
const NAME_ONLY =
  /^(?:an?|the) (?:[\p{L}-]+ )?(?:name|word|term|nickname|phrase|pseudonym|expression|letter)$/iu;
/** A relative clause that says what somebody or something is. */
const WHO_IS = /^(?:who|which) (?:is|was|are|were) (?=(?:an?|the|one) )/;

/** Titles that are written short before names. */
const TITLES_IN_FULL: ReadonlyMap<string, string> = new Map([
  ['Gov', 'Governor'],
  ['Sen', 'Senator'],
  ['Rep', 'Representative'],
  ['Lt', 'Lieutenant'],
  ['Sgt', 'Sergeant'],
  ['Capt', 'Captain'],
  ['Col', 'Colonel'],
  ['Maj', 'Major'],
  ['Gen', 'General'],
  ['Cpl', 'Corporal'],
  ['Cmdr', 'Commander'],
  ['Adm', 'Admiral'],
  ['Prof', 'Professor'],
  ['Rev', 'Reverend'],
  ['Det', 'Detective'],
  ['Supt', 'Superintendent'],
  ['QB', 'quarterback'],
  ['RB', 'running back'],
  ['WR', 'wide receiver'],
  ['CB', 'cornerback'],
  ['LB', 'linebacker'],
]);
/** One of them or two at the end of what is said: "Lt. Gov.". */
const SHORT_TITLES = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${[...TITLES_IN_FULL.keys()].join('|')})\.? ?){1,2}$`,
  'u',
);

/** Who says so, behind what is said. */
const ATTRIBUTION = /, (?:the )?[\p{L}. ]{3,40} (?:said|says|added|reported)$/u;
/** A noun phrase with a small word and without a preposition, whose end is somebody's full name. */
const LISTED =
  /^(?:an?|the)(?=.* \p{Ll})(?: (?!of |in |at |for |from |by |to |with |on |near |under |behind |between )[\p{L}’'-]+)+ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u;
/** The subject and the verb of what is told next. */
const REPORTED =
  /^(?:an?|the) (?:[\p{L}-]+ )?(?:organi[sz]ation|agency|company|firm|report|study|paper|author|group|board|ministry|police|official|spokes\w+|statement) (?:says?|said|states?|stated|notes?|noted|adds?|added|explains?|explained|warns?|warned|writes?|wrote)$/u;

/** What the article says of a subject, the most telling first; what leans on its sentence ("his friend") is left out. */
export function articleDefinitions(
  forms: ReadonlySet<string>,
  explanations: readonly Explanation[],
): Definition[] {
  return explanations
    .filter(({ term }) => forms.has(term))
    .map(({ text: said, place: at, sure }): Definition => {
      const own = said.replace(ATTRIBUTION, '');
      const place = { ...at, end: at.end - (said.length - own.length) };
      const text = inFull(own);
      return {
        text,
        source: 'article',
        place,
        confidence:
          saysNothingElse(text, forms) || endsWithIt(text, forms) || isOfAnother(text)
            ? NO_NEWS
            : (sure ?? (namesItself(text, forms) ? NO_NEWS : sureness(text))),
      };
    })
    .sort((a, b) => b.confidence - a.confidence)
    .filter((definition, i, all) => !all.slice(0, i).some((better) => isSame(better, definition)))
    .slice(0, MOST);
}

/** The same words read by two ways, or said twice, whatever the article: "the Russian firm", "Russian firm". */
function isSame(one: Definition, other: Definition): boolean {
  const words = ({ text }: Definition) => text.toLowerCase().replace(/^(?:an?|the) /, '');
  return words(one) === words(other);
}

/** A definition as a card gives it: "who is a nurse" of somebody is "a nurse". */
export function toldPlainly(definition: Definition): Definition {
  const { text, place } = definition;
  const [lead = ''] = WHO_IS.exec(text) ?? [];
  if (!lead || !place) return definition;
  return {
    ...definition,
    text: text.slice(lead.length),
    place: { ...place, start: place.start + lead.length },
  };
}

/** A title that ends in short forms, written out: "State Rep.". */
function inFull(text: string): string {
  return text.replace(SHORT_TITLES, (short) =>
    short.replace(/\p{L}+\.?/gu, (word) => TITLES_IN_FULL.get(word.replace('.', '')) ?? word),
  );
}

/** "the owner of the Orvo Times" is not said of the Orvo Times; of Bo Orvo it may be. */
function namesItself(text: string, forms: ReadonlySet<string>): boolean {
  return [...forms].some(
    (form) =>
      form.length > 3 &&
      text
        .split(form)
        .slice(1)
        .some((rest) => !/^ \p{Lu}/u.test(rest)),
  );
}

/** "two godmothers, Cynthia" leads to Cynthia, and no further. */
function endsWithIt(text: string, forms: ReadonlySet<string>): boolean {
  return [...forms].some((form) => text.endsWith(`, ${form}`));
}

/** "Ann Lee, the rich baker Bo Holm and …" lists people, "the board says" reports. */
function isOfAnother(text: string): boolean {
  return LISTED.test(text) || REPORTED.test(text) || isCut(text);
}

/** 'residents Bo "Lil': a quotation that does not end. */
function isCut(text: string): boolean {
  const count = (sign: string) => text.split(sign).length - 1;
  return count('“') !== count('”') || count('"') % 2 > 0;
}

/** "Orvo’s", "Tomb Raider" of Tomb Raider 3: nothing but words of the name. */
function saysNothingElse(text: string, forms: ReadonlySet<string>): boolean {
  const words = text.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return [...forms].some((form) => words.every((word) => form.includes(word)));
}

function sureness(text: string): number {
  const words = text.split(/[\s-]+/);
  if (ROLE.test(RELATION.exec(text)?.[1] ?? '')) return LEANS;
  const telling = words.filter((word) => !EMPTY.test(word)).length;
  if (
    /^(?:my|your|his|her|its|our|their|this|that|these|those|how|what|who\w*|why|when|the more|the less)\b/i.test(
      text,
    ) ||
    words.length > LONGEST
  )
    return NO_NEWS;
  if ((telling <= 1 && HOLLOW.test(text)) || NAME_ONLY.test(text)) return NO_NEWS;
  if (telling <= 1) return /^(?:an?|the)\b/i.test(text) ? 0.4 : 0.6;
  return telling === 2 ? 0.75 : 0.85;
}
