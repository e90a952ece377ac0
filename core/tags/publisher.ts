import type { Article } from '../article.ts';
import { TITLES } from '../mentions/name-words.ts';
import { keyOf } from './key.ts';

/** Longer ones are headlines or sentences. */
const LONGEST = 40;
const MOST_WORDS = 5;
/** From so many words on a tag without a capital, which the text does not have, is a slug. */
const SLUG = 4;
/** Longer words in capitals are shouted, shorter ones may be abbreviations; in signs. */
const LONGEST_ABBREVIATION = 5;
/** Sections and formats of a site, not subjects. Lower case. */
const FURNITURE = new Set(
  `news|breaking news|latest news|general news|us news|uk news|world news|top stories|home|homepage|article|articles|post|posts|
  blog|featured|opinion|video|videos|image|images|photo|photos|gallery|podcast|newsletter|sponsored|advertisement|uncategorized|
  general|misc|other|internal|live|updates|world|stories|web|online|premium|subscribers|longform`
    .split('|')
    .map((word) => word.trim()),
);

interface Given {
  key: string;
  label: string;
}

/**
 * The publisher's tags fit to show: no section or site names, no machine codes, each thing once, names the usual way round.
 * Order kept. `ownerOf`: the key of the thing that a written form with this key means; `isMentioned`: whether the text has it.
 */
export function publisherTags(
  { publisherTags, siteName, byline, title }: Article,
  lang: string,
  ownerOf: (key: string) => string,
  isMentioned: (key: string) => boolean,
): Given[] {
  const unfit = new Set([siteName, byline, title].map((text) => keyOf(text ?? '', lang)));
  const out: Given[] = [];
  const keyed = (label: string): Given => ({ label, key: ownerOf(keyOf(label, lang)) });
  for (const tag of publisherTags) {
    const label = usual(tag);
    const others = [turnedRound(label), withoutArticle(label)].map(keyed);
    const { key, label: shown } = others.find((other) => isMentioned(other.key)) ?? keyed(label);
    if (!key || unfit.has(key) || !fits(shown) || (isSlug(shown) && !isMentioned(key))) continue;
    unfit.add(key);
    out.push({ key, label: shown });
  }
  return out;
}

/** As one would write it: without sign, shouting, title and which one of several it is: "PRESIDENT ANN LEE", "Supreme Court (US)". */
function usual(tag: string): string {
  const words = tag
    .replace(/^#/, '')
    .replace(/\s\([^)]*\)$/, '')
    .trim()
    .split(/\s+/);
  const quiet = words.map((word) =>
    word.length > LONGEST_ABBREVIATION || words.length > 1
      ? word.replace(/^\p{Lu}{3,}$/u, capitalised)
      : word,
  );
  const shouted = words.every((word) => word === word.toUpperCase());
  const said = shouted ? quiet : words;
  return said.slice(TITLES.has(said[0]?.toLowerCase() ?? '') && said.length > 2 ? 1 : 0).join(' ');
}

const capitalised = (word: string) => word.charAt(0) + word.slice(1).toLowerCase();

/** "Lee, Ann B" as "Ann B Lee". */
const turnedRound = (label: string) => label.replace(/^([^,]+), ([^,]+)$/, '$2 $1');

const withoutArticle = (label: string) => label.replace(/^the /i, '');

function fits(label: string): boolean {
  return (
    label.length <= LONGEST &&
    label.split(/\s+/).length <= MOST_WORDS &&
    !FURNITURE.has(label.toLowerCase()) &&
    /\p{L}{2}/u.test(label) &&
    !/[:/=_|<>{}]|\d{5}/.test(label)
  );
}

/** "farmers nature environment climate", "tc" */
function isSlug(label: string): boolean {
  return label === label.toLowerCase() && (label.split(/\s+/).length >= SLUG || /^[a-z]{1,2}$/.test(label));
}
