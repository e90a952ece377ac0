import type { Article } from '../article.ts';
import { keyOf } from './key.ts';

/** Longer ones are headlines or sentences. */
const LONGEST = 40;
const MOST_WORDS = 5;
/** Sections and formats of a site, not subjects. Lower case. */
const FURNITURE = new Set(
  `news|breaking news|latest news|top stories|home|homepage|article|articles|post|posts|blog|featured|opinion|video|videos|
  image|images|photo|photos|gallery|podcast|newsletter|sponsored|advertisement|uncategorized|general|misc|other|internal|live|
  updates|world|stories|web|online|premium|subscribers`
    .split('|')
    .map((word) => word.trim()),
);

/** The publisher's tags fit to show: no section or site names, no machine codes, each thing once: `ownerOf` tells which. Order kept. */
export function publisherTags(
  { publisherTags, siteName, byline, title }: Article,
  lang: string,
  ownerOf: (key: string) => string,
) {
  const unfit = new Set([siteName, byline, title].map((text) => keyOf(text ?? '', lang)));
  const out: { key: string; label: string }[] = [];
  for (const label of publisherTags.map((tag) => tag.replace(/^#/, '').trim())) {
    const key = ownerOf(keyOf(label, lang));
    if (
      !key ||
      unfit.has(key) ||
      FURNITURE.has(label.toLowerCase()) ||
      label.length > LONGEST ||
      label.split(/\s+/).length > MOST_WORDS
    )
      continue;
    if (!/\p{L}{2}/u.test(label) || /[:/=_|<>{}]|\d{5}/.test(label)) continue;
    unfit.add(key);
    out.push({ key, label });
  }
  return out;
}
