import type { Opinion } from '../engine/index.ts';
import { shareOf } from '../engine/index.ts';
import { flag } from '../judge/features/scale.ts';
import type { Verdict } from '../judge/index.ts';
import type { Metadata } from '../metadata/index.ts';
import type { Line, Page } from '../page.ts';
import type { AddressSigns } from './address.ts';
import type { Posts } from './posts.ts';

/** Lines at least this long with few links are running text, characters. */
const RUNNING = 80;
/** Lines at least this long outside all posts are another text than theirs. */
const LONG = 100;
/** A paragraph counts as one of a row from here on; a line up to here does not end the row. */
const PARAGRAPH = 60;
const INSERT = 15;
/** Chinese, Japanese and Korean say in so many fewer signs what takes letters elsewhere. */
const DENSITY = 2.5;
/** From the first kana to the last ideograph, and Hangul. */
const DENSE = /[\u3040-\u9fff\uac00-\ud7af]/g;
/** A page's script is told by so many signs of its article, of which this share are dense. */
const SAMPLE = 2000;
const MOSTLY = 0.3;
/** A price stands in a short line. */
const PRICE_LINE = 60;
const PRICE = /(?:[$€£¥₹]\s?\d|\d(?:[.,]\d\d)?\s?(?:[$€£¥₹]|\b(?:USD|EUR|GBP|CHF)\b))/;

const ARTICLE = /^(?:.*Article|BlogPosting|Report)$/;
const THREAD = /^(?:DiscussionForumPosting|QAPage)$/;
const PRODUCT = /^og:product/;

/** A count on a logarithmic scale that reaches 1 at `most`. */
const scaled = (count: number, most: number): number => Math.min(1, Math.log1p(count) / Math.log1p(most));

const plain = (line: Line): number => line.text.length - line.linkChars;
const isRunning = (line: Line, least: number): boolean =>
  line.text.length >= least && line.linkChars < line.text.length / 2;

/** What speaks for a page being a thread: people's posts, one after another, and no text beside them. All 0–1. */
export function threadFeatures(
  page: Page,
  posts: Posts,
  engine: Opinion,
  declared: readonly string[],
  address: AddressSigns,
) {
  const said = new Map<number, number>();
  let inPosts = 0;
  let inComments = 0;
  let all = 0;
  let beside = 0;
  page.lines.forEach((line, i) => {
    const number = posts.of[i] ?? -1;
    const chars = plain(line);
    all += chars;
    if (number < 0) {
      if (isRunning(line, LONG) && shareOf(line, engine) > 0.5) beside += line.text.length;
      return;
    }
    inPosts += chars;
    if (posts.isComment(number)) inComments += chars;
    if (posts.said[i]) said.set(number, (said.get(number) ?? 0) + chars);
  });
  const total = [...said.values()].reduce((sum, chars) => sum + chars, 0);
  const several = flag(said.size > 1);
  const isQuestion = declared.includes('Question') && !declared.includes('FAQPage');
  return {
    bias: 1,
    share: several * (inPosts / Math.max(1, all)),
    posts: scaled(said.size, 20),
    even: several * (1 - Math.max(0, ...said.values()) / Math.max(1, total)),
    comments: several * (inComments / Math.max(1, inPosts)),
    alone: several * (total / Math.max(1, total + beside)),
    declared: flag(isQuestion || declared.some((type) => THREAD.test(type))),
    declaredArticle: flag(declared.some((type) => ARTICLE.test(type))),
    address: flag(address.saysThread),
  };
}

/** How many letters one sign of a page's text stands for. */
function densityOf(kept: Iterable<Line>): number {
  let sample = '';
  for (const { text } of kept) {
    sample += text;
    if (sample.length >= SAMPLE) break;
  }
  return (sample.match(DENSE)?.length ?? 0) > sample.length * MOSTLY ? DENSITY : 1;
}

/** What speaks for a page being one text to read, an article or documentation, and which of the two. All 0–1. */
export function textFeatures(
  page: Page,
  verdict: Verdict,
  engine: Opinion,
  metadata: Metadata,
  address: AddressSigns,
) {
  const { root, lines } = page;
  const density = densityOf(verdict.kept);
  let kept = 0;
  let running = 0;
  let engineRunning = 0;
  let code = root.getElementsByTagName('code').length;
  let prices = 0;
  let linkHeadings = 0;
  let row = 0;
  let longestRow = 0;
  for (const line of lines) {
    const { text, box } = line;
    const long = isRunning(line, RUNNING / density);
    if (long) engineRunning += shareOf(line, engine) * text.length * density;
    if (verdict.kept.has(line) && !verdict.captions.has(line)) {
      kept += text.length;
      if (long) running += text.length;
      if (box.name === 'pre' || box.parent?.name === 'pre') code++;
    }
    if (text.length < PRICE_LINE && PRICE.test(text)) prices++;
    if (/^h[1-6]$/.test(box.name) && (line.linkChars > text.length * 0.8 || box.element.closest('a')))
      linkHeadings++;
    if (box.name === 'p' && isRunning(line, PARAGRAPH / density)) row += text.length * density;
    else if (text.length > INSERT / density) row = 0;
    longestRow = Math.max(longestRow, row);
  }
  const { declared } = metadata;
  return {
    bias: 1,
    date: flag(metadata.publishedTime !== undefined),
    byline: flag(metadata.byline !== undefined),
    declaredArticle: flag(declared.some((type) => ARTICLE.test(type))),
    declaredSite: flag(declared.includes('og:website')),
    declaredProduct: flag(declared.some((type) => PRODUCT.test(type))),
    engineRunning: scaled(engineRunning, 8000),
    runningShare: running / Math.max(1, kept),
    longestRow: scaled(longestRow, 4000),
    code: scaled(code, 20),
    prices: scaled(prices, 20),
    linkHeadings: scaled(linkHeadings, 20),
    buttons: scaled(root.querySelectorAll(BUTTONS).length, 50),
    root: flag(address.isRoot),
    slugWords: address.slugWords,
    depth: address.depth,
    shop: flag(address.saysShop),
    service: flag(address.saysService),
    documentation: flag(address.saysDocumentation),
  };
}

const BUTTONS = 'button,[class*=btn],[class*=button],[class*=cta]';
