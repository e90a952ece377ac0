import type { Tag } from '../report.ts';
import { reporterOf } from '../text/dateline.ts';
import type { Doc } from '../text/document.ts';
import { type Candidate, candidates, type ShortForms, shortForms, type Words } from './candidates.ts';
import { isSure } from './confidence.ts';
import { contextOf } from './context.ts';
import { observe } from './features.ts';
import { keyOf } from './key.ts';
import { label } from './label.ts';
import { publisherTags } from './publisher.ts';
import { score } from './score.ts';
import { select } from './select.ts';
import { withTitle } from './with-title.ts';

const USUAL = 10;
/** Where no parts of speech are known, the last are seldom right. */
const USUAL_LIGHT = 8;
/** Words of higher rank in everyday language say little by themselves: ship, water. */
const PLAIN = 700;
/** A tag the publisher gave too is surer; in units of the model's score. */
const PUBLISHER_BONUS = 1.5;
/** Of the tags at most this share are the publisher's that the text never mentions. */
const UNMENTIONED_SHARE = 0.25;
/** Their score, relative to the best: nothing in the text speaks for them. */
const UNMENTIONED_SCORE = 0.1;

/**
 * What an article is about: names and subjects in their usual written form, aliases merged, the most important first, at
 * most `n`. Tags of the publisher are marked as such; those the text mentions know all their places.
 */
export function findTags(article: Doc, words: Words, n = article.lang === 'en' ? USUAL : USUAL_LIGHT): Tag[] {
  const { doc, placesOf } = withTitle(article);
  const short = shortForms(doc);
  const isCredit = creditsOf(doc);
  const all = candidates(doc, words, short).filter((c) => !isCredit(c.key));
  const mentioned = new Set(all.map((c) => c.key));
  const given = publisherTags(doc.article, doc.lang, ownerOf(all, short, doc.lang), (key) =>
    mentioned.has(key),
  );
  const unmentioned = given.filter((g) => !mentioned.has(g.key)).slice(0, Math.floor(n * UNMENTIONED_SHARE));
  const ranked = rankedOf(doc, all, words, new Set(given.map((g) => g.key)));
  const sure = ranked.filter(isSure(doc, words.rank));
  const chosen = select(sure, n - unmentioned.length);
  const high = ranked[0]?.score ?? 0;
  const low = ranked.at(-1)?.score ?? 0;
  return [
    ...chosen.map(({ candidate, score, key }): Tag => {
      const own = given.find((g) => g.key === key);
      return {
        ...label(candidate),
        score: high > low ? (score - low) / (high - low) : 1,
        source: own ? 'publisher' : 'text',
        places: placesOf(candidate.places),
      };
    }),
    ...unmentioned.map(
      (g): Tag => ({
        label: g.label,
        score: UNMENTIONED_SCORE,
        source: 'publisher',
        aliases: [],
        places: [],
      }),
    ),
  ];
}

/** Tells the keys of who wrote it, who reports and where it appeared, "by" or not: no subjects. */
function creditsOf({ article, lang }: Doc): (key: string) => boolean {
  const text = article.blocks.find(({ kind }) => kind !== 'heading')?.text ?? '';
  const credits = [article.byline, article.siteName, reporterOf(text)]
    .map((text) => keyOf(text ?? '', lang))
    .filter(Boolean);
  return (key) => credits.some((credit) => key === credit || key.endsWith(` ${credit}`));
}

/** The key of the candidate that a written form with this key means: that of the long form, of the name it goes by. */
function ownerOf(all: readonly Candidate[], short: ShortForms, lang: string): (key: string) => string {
  const owners = new Map<string, string>();
  for (const { key, forms, called } of all) {
    if (called) for (const form of forms.keys()) owners.set(keyOf(form, lang), key);
  }
  return (key) => short.get(key)?.key ?? owners.get(key) ?? key;
}

/** Whether a candidate is a single common word, no name: it says little by itself. */
export function isPlain({ name, words }: Candidate, rank: Words['rank']): boolean {
  return !name && words.length === 1 && words.every(({ lower }) => rank(lower) < PLAIN);
}

/** Best first. */
function rankedOf(doc: Doc, all: readonly Candidate[], words: Words, given: ReadonlySet<string>) {
  const context = contextOf(doc, all, words);
  return all
    .map((candidate) => ({
      candidate,
      key: candidate.key,
      count: candidate.places.length,
      name: candidate.name,
      plain: doc.lang === 'en' ? isPlain(candidate, words.rank) : undefined,
      score:
        score(observe(candidate, context), context.reportage) +
        (given.has(candidate.key) ? PUBLISHER_BONUS : 0),
    }))
    .sort((a, b) => b.score - a.score);
}
