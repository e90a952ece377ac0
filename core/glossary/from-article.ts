import type { Definition } from '../report.ts';
import type { Explanation } from './explanations.ts';
import { telling } from './telling.ts';

/** Article definitions a card shows. */
const MOST = 2;
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
  ['DT', 'defensive tackle'],
  ['OT', 'offensive tackle'],
]);
/** One of them or two at the end of what is said: "Lt. Gov.". */
const SHORT_TITLES = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${[...TITLES_IN_FULL.keys()].join('|')})\.? ?){1,2}$`,
  'u',
);

/** Who says so, behind what is said. */
const ATTRIBUTION = /, (?:the )?[\p{L}. ]{3,40} (?:said|says|added|reported)$/u;
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
        confidence: telling(text, forms, sure),
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
