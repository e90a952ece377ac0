import type { Lexicon } from '../../core/lexicon.ts';
import { dangling } from '../../core/summary/dangling.ts';
import { eligible, running } from '../../core/summary/eligible.ts';
import { summarise } from '../../core/summary/index.ts';
import type { Sentence } from '../../core/text/document.ts';
import { corpus } from '../train/corpora.ts';
import { type BenchDocument, benchDoc } from './document.ts';
import { textRank } from './text-rank.ts';

/** The development texts, with the length of summary they ask for. */
const CORPORA = { cnndm: 3, writers: 3, gum: 2 } as const;
const PERSON = /^(?:he|she|him|his|her|hers)$/;

/** Sentences of a summary that do not stand alone, as shares of all, in per cent. */
interface Faults {
  /** Open with a pronoun or connective whose sentence before is not in the summary. */
  opening: number;
  /** Speak of him or her, anywhere, with no name before in the sentence, nor the sentence before in the summary. */
  person: number;
  /** Are no whole statement: a question, a broken quotation, a byline, an invitation, a line without its full stop. */
  broken: number;
  /** Any of these. */
  any: number;
}

/**
 * How many sentences of our summaries stand alone, beside those of the first sentences and of TextRank. The counter is a rule,
 * described in docs/models.md; its first column is the rule the summary itself keeps, the others it does not know.
 */
export function standingAlone(lexicon: Lexicon): Record<string, Faults> {
  const rows: Record<string, Faults> = {};
  for (const [name, n] of Object.entries(CORPORA)) {
    const docs = corpus<BenchDocument>(`summary/${name}`).map(benchDoc);
    const methods = {
      ours: docs.map((doc) => {
        const places = new Set(summarise(doc, lexicon, n).map(({ place }) => key(place)));
        return { text: doc.sentences.filter(running), chosen: places };
      }),
      lead: docs.map((doc) => {
        const text = doc.sentences.filter(running);
        return { text, chosen: new Set(text.slice(0, n).map(key)) };
      }),
      TextRank: docs.map((doc) => {
        const text = doc.sentences.filter(running);
        return { text, chosen: new Set(textRank(text, n).map(key)) };
      }),
    };
    for (const [method, summaries] of Object.entries(methods)) rows[`${name}, ${method}`] = faults(summaries);
  }
  return rows;
}

interface Summary {
  text: readonly Sentence[];
  chosen: ReadonlySet<string>;
}

function faults(summaries: readonly Summary[]): Faults {
  const sums = { opening: 0, person: 0, broken: 0, any: 0 };
  let all = 0;
  for (const { text, chosen } of summaries) {
    text.forEach((sentence, i) => {
      if (!chosen.has(key(sentence))) return;
      const before = text[i - 1];
      const led = before !== undefined && chosen.has(key(before));
      const found = {
        opening: !led && i > 0 && dangling(sentence, sentence.lang),
        person: !led && i > 0 && personWithoutName(sentence),
        broken: !eligible(sentence, sentence.lang),
      };
      all++;
      if (found.opening) sums.opening++;
      if (found.person) sums.person++;
      if (found.broken) sums.broken++;
      if (found.opening || found.person || found.broken) sums.any++;
    });
  }
  const share = (count: number) => Math.round((1000 * count) / (all || 1)) / 10;
  return {
    opening: share(sums.opening),
    person: share(sums.person),
    broken: share(sums.broken),
    any: share(sums.any),
  };
}

/** English: a personal pronoun in the third person before any name. */
function personWithoutName({ tokens }: Sentence): boolean {
  const pronoun = tokens.findIndex(({ lower }) => PERSON.test(lower));
  const name = tokens.findIndex(({ text, stop }, i) => !stop && /^\p{Lu}/u.test(text) && (i > 0 || !stop));
  return pronoun >= 0 && (name < 0 || pronoun < name);
}

const key = ({ block, start }: { block: number; start: number }) => `${block} ${start}`;
