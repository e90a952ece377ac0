import type { Article } from '../article.ts';
import { RANKS, TITLES } from '../mentions/name-words.ts';
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
  blog|blogs|all posts|featured|opinion|column|columns|video|videos|image|images|photo|photos|gallery|podcast|newsletter|sponsored|
  advertisement|uncategorized|general|misc|miscellaneous|other|internal|live|updates|world|local|stories|web|online|premium|
  subscribers|longform|popular posts|front page|frontpage|archive|menu|terms and conditions|technical|
  nachrichten|nachrichtenarchiv|aktuell|aktuelles|startseite|artikel|beiträge|alle beiträge|allgemein|allgemeines|sonstiges|themen|
  menü|infos|bilder|meinung|archiv|actualités|actualité|à la une|accueil|divers|opinions|noticias|noticias hoy|actualidad|inicio|
  portada|opinión|notícias|destaques|início|notizie|ultime notizie|attualità|nieuws|nyheter|новости|главная|aktualności`
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
  const isKnown = (part: string) => isMentioned(keyed(part).key);
  for (const tag of publisherTags.flatMap((tag) => parted(tag, isKnown))) {
    const label = usual(tag);
    const others = [turnedRound(label), withoutArticle(label)].map(keyed);
    const { key, label: shown } = others.find((other) => isMentioned(other.key)) ?? keyed(label);
    if (!key || unfit.has(key) || !fits(shown) || (isSlug(shown) && !isMentioned(key))) continue;
    unfit.add(key);
    out.push({ key, label: shown });
  }
  return out;
}

/** Several tags in one, between commas: all of them in the text, or too many to be a name turned round or a phrase. */
function parted(tag: string, isKnown: (part: string) => boolean): string[] {
  const parts = tag
    .split(/[,，、;|]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const isPhrase = /(?:^|[\s,])(?:and|und|et|y|e|en|och|и|&)\s/iu.test(tag);
  const isSeveral = parts.length > 1 && parts.every(isKnown) && !isKnown(turnedRound(tag));
  return isSeveral || (parts.length > 2 && !isPhrase) ? parts : [tag];
}

/** As one would write it: without sign, shouting, title and which one of several it is: "PRESIDENT ANN LEE", "Supreme Court (US)". */
function usual(tag: string): string {
  const words = tag
    .replace(/^(?:#|[^\p{L}\p{N}@(“"«„]+)/u, '')
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
  const isTitle = (word = '', at: number) =>
    TITLES.has(word.toLowerCase()) || (at > 0 && RANKS.has(word.toLowerCase()));
  let from = 0;
  while (said.length - from > 2 && isTitle(said[from], from)) from++;
  return said.slice(from).join(' ');
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
    !/[@:/=_|<>{}]|\d{5}/.test(label)
  );
}

/** "farmers nature environment climate", "tc", "rock-hall-2020" */
function isSlug(label: string): boolean {
  const isMachine = /^[a-z]{1,2}$/.test(label) || /-.+-|-\d+$/.test(label);
  return label === label.toLowerCase() && (label.split(/\s+/).length >= SLUG || isMachine);
}
