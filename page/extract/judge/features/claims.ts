import type { Metadata } from '../../metadata/index.ts';
import { folded } from '../../metadata/sources.ts';
import type { Line, Page } from '../../page.ts';
import { flag } from './scale.ts';

/** Longest byline, characters. */
const BYLINE_LONGEST = 150;

/** A shorter text for search engines is a teaser, not the article, characters; so much of a line is looked for in it. */
const BODY_SHORTEST = 500;
const LOOKED_FOR = 120;
/** Shorter lines are found in any text, characters. */
const FOUND_ANYWHERE = 15;

/** Types a page declares itself, schema.org's and Open Graph's, when it is an article. */
const ARTICLE = /(?:Article|BlogPosting|Report|^og:article)$/;

/** Shorter words of a title are in any line, letters. */
const WORD_SHORTEST = 4;

/** What the page says of itself, and whether a line is that. */
export function claimFeatures({ lines }: Page, metadata: Metadata) {
  const title = folded(metadata.title);
  const titleWords = title
    .split(' ')
    .filter((word) => word.length >= WORD_SHORTEST)
    .map((word) => ` ${word} `);
  const byline = folded(metadata.byline ?? '');
  const description = folded(metadata.description);
  const body = packed(metadata.articleBody);
  const saysArticle = metadata.declared.some((type) => ARTICLE.test(type));
  const hasBody = body.length > BODY_SHORTEST;
  const compared = Math.max(BYLINE_LONGEST, title.length * 2, description.length * 1.2);
  const isHeadline = (name: string): boolean => name === 'h1' || name === 'h2';
  const titleAt = lines.findIndex(
    ({ box, text }) => isHeadline(box.name) && text.length <= compared && isTitle(folded(text), title),
  );
  const nextTitle = lines.findIndex(({ box }, i) => i > titleAt && box.name === 'h1');
  return ({ text }: Line, i: number) => {
    // comparing folded texts is dear: only lines short enough to be one of them are folded
    const key = text.length <= compared ? folded(text) : '';
    return {
      title: flag(isTitle(key, title)),
      titleWords: shareFound(titleWords, key),
      byline: flag(byline !== '' && text.length < BYLINE_LONGEST && key.includes(byline)),
      described: flag(key.length > 25 && description.includes(key)),
      saysArticle: flag(saysArticle),
      hasBody: flag(hasBody),
      inBody: flag(
        hasBody && text.length > FOUND_ANYWHERE && body.includes(packed(text.slice(0, LOOKED_FOR))),
      ),
      beforeTitle: flag(titleAt >= 0 && i < titleAt),
      otherTitle: flag(titleAt >= 0 && nextTitle >= 0 && i >= nextTitle),
    };
  };
}

/** For comparing texts whose white space may differ. */
const packed = (text: string): string => folded(text).replaceAll(' ', '');

/** Whether a folded line is the folded title, or most of it. */
function isTitle(line: string, title: string): boolean {
  if (title === '') return false;
  if (line === title) return true;
  if (line.length <= 15) return false;
  return title.includes(line) || (line.includes(title) && line.length < title.length * 1.5);
}

/** @param words between spaces. */
function shareFound(words: readonly string[], line: string): number {
  if (words.length === 0 || line === '') return 0;
  const spaced = ` ${line} `;
  return words.filter((word) => spaced.includes(word)).length / words.length;
}
