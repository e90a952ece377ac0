import type { Apposition } from './apposition.ts';
import type { Item } from './phrase.ts';

/** Not sure enough for a mark; it is an answer to one who asks. */
const SURE = 0.45;
/** Verbs of speech and thought: what is said is not what one did. */
const SPEECH =
  /^(?:sa(?:id|ys?)|t(?:old|ells?)|ask(?:s|ed)?|add(?:s|ed)|explain(?:s|ed)|wr(?:ote|ites)|th(?:ought|inks)|believe[sd]|claim(?:s|ed)|argue[sd]|note[sd]|warn(?:s|ed)|insist(?:s|ed)|suggest(?:s|ed)|call(?:s|ed)|declined|seem(?:s|ed)|appear(?:s|ed)|did|does|would|could|should|might|may|can|must|shall|hopes?|hoped|wants?|wanted|knows?|knew|feels?|felt|agree[sd]?|replied|responded|continued|recall(?:s|ed)|announce[sd]|confirm(?:s|ed)|reveal(?:s|ed)|report(?:s|ed)|shared?|posted|tweeted|express(?:es|ed)|describe[sd]|testified|state[sd]|acknowledge[sd]|emphasi[sz]e[sd]|admit(?:s|ted)|joke[sd]|speaks?|spoke|quote[sd]|point(?:s|ed)|mention(?:s|ed)|put|let|based|featured|located|pictured)$/;
const NEGATION = /^(?:not|never|n't)$/;
const SHORTEST = 4;
const LONGEST = 28;

/**
 * What the article says that a name does, where the name is the subject of its sentence: "Name won the race in 2019". All
 * there is to know of many a person in the news.
 */
export function deed(items: readonly Item[], name: number, tail: string): Apposition | undefined {
  const opens =
    items.slice(0, name).every((item) => item.cls === 'capital') || items[name]?.gap.includes(', ');
  if (!opens || !/^ ?$/.test(items[name]?.gap.replace(/^.*,/, '') ?? '')) return undefined;
  const verb = items[name + 1];
  const next = items[name + 2];
  if (verb?.gap !== ' ' || !isVerb(verb, next) || SPEECH.test(verb.text) || NEGATION.test(next?.text ?? ''))
    return undefined;
  let to = name + 2;
  while (to < items.length && /^(?: |['’-]|['’]s |\. (?=\d))$/.test(items[to]?.gap ?? '')) to++;
  const end = items[to]?.gap ?? tail;
  const words = to - name - 1;
  if (words < SHORTEST || words > LONGEST || (end && !/^["”’]?[,;:.!?)—–]| \($/.test(end))) return undefined;
  return { name, from: name + 1, to, sure: SURE };
}

/** Whether a word after a subject can only be its verb. */
function isVerb({ cls, text, letters }: Item, next: Item | undefined): boolean {
  if (cls === 'auxiliary') return next?.cls === 'participle' || next?.cls === 'determiner';
  if (cls === 'verb') return true;
  if (cls === 'participle') return /ed$/.test(text) || !/ing$/.test(text);
  return cls === 'noun' && letters.includes('v') && /[^s]s$/.test(text) && next?.cls === 'determiner';
}
