import type { Article } from '../../core/article.ts';
import { toBlocks } from './blocks.ts';
import { copyKept } from './copy.ts';
import { copyPlainText, isPlainText } from './copy-plain-text.ts';
import { prepareEngine } from './engine/index.ts';
import { framedArticle } from './frames.ts';
import { judge } from './judge/index.ts';
import { kindOf, THREAD, threadChance } from './kind/index.ts';
import { keepPosts } from './kind/keep-posts.ts';
import { findPosts } from './kind/posts.ts';
import { hasLaterPages } from './later-pages.ts';
import { type LeftOutCopy, listParts } from './left-out/list.ts';
import { partsOf, summed } from './left-out/parts.ts';
import { readMetadata } from './metadata/index.ts';
import { pause } from './pause.ts';
import { survey } from './survey.ts';
import type { Sources } from './text.ts';
import { markUnseen } from './visibility.ts';
import { countWords } from './words.ts';

export interface Extraction {
  article: Article;
  /**
   * The article's elements, copied, in a document of their own. Not sanitised: only `renderContent` (page/render.ts)
   * may put it before a reader.
   */
  content: HTMLElement;
  /** The live page's text nodes behind each block. */
  live: Sources;
  /** The text nodes of `content` behind each block. */
  copied: Sources;
  /** What is not in the article, part by part; `article.leftOut` has the sums. Made when asked. */
  leftOut(): LeftOutCopy[];
}

/**
 * Reads the article of a page, without changing the page in any way. Always gives an answer: a page without text an
 * article with no blocks, a page that is no article a low `confidence`. Works on a live page, where what is visible is
 * known, and on a parsed document without a window.
 */
export function extract(document: Document): Extraction {
  const work = stages(document);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** As `extract`, in several tasks, so that a page being read stays responsive. It may change meanwhile: see `stages`. */
export async function extractGently(document: Document): Promise<Extraction> {
  const work = stages(document);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await pause();
  }
}

/**
 * Readability gives its opinion on a copy of the page; a small model then judges every paragraph of the live page, with
 * that opinion as its main evidence (judge/); what is kept is copied, and its blocks know their live text nodes.
 *
 * Between two stages the page may change. The copies are made from the page as it then is, by its text nodes: what has
 * left it meanwhile is not in the article, and what is in the article is on the page.
 */
function* stages(document: Document): Generator<void, Extraction> {
  const whole = survey(document.body ?? document.documentElement);
  const framed = framedArticle(document, whole.boxes[0]?.chars ?? 0);
  const page = framed ? survey(framed) : whole;
  markUnseen(page, document);
  const askEngine = prepareEngine(document, page);
  yield;
  const metadata = readMetadata(
    document,
    page.lines.map((line) => line.text),
  );
  yield;
  const engine = askEngine();
  yield;
  const posts = findPosts(page);
  const url = document.URL || document.baseURI || '';
  const thread = threadChance(page, posts, engine, metadata, url);
  const judged = judge(page, engine, metadata);
  const kept = thread > THREAD && posts.boxes.length > 0 ? keepPosts(page, posts, judged) : undefined;
  const verdict = kept ?? judged;
  yield;
  const copy = isPlainText(document)
    ? copyPlainText(document)
    : copyKept(document, page, verdict.kept, verdict.captions, kept?.speakers);
  const { content } = copy;
  const { blocks, copied } = toBlocks(content);
  const live = copied.map((runs) => runs.flatMap((run) => copy.live(run) ?? []));
  const parts = partsOf(page, verdict.kept, metadata);
  const { description: _d, articleBody: _b, declared: _t, ...described } = metadata;
  return {
    article: {
      url,
      ...described,
      blocks,
      kept: {
        words: blocks.reduce((sum, block) => sum + countWords(block.text), 0),
        images: content.querySelectorAll('img').length,
        tables: content.querySelectorAll('table').length,
        codeBlocks: content.querySelectorAll('pre').length,
        ...(kept ? { posts: kept.posts } : {}),
      },
      leftOut: summed(parts),
      ...(hasLaterPages(document) ? { morePages: true } : {}),
      ...kindOf(page, verdict, engine, metadata, url, thread),
    },
    content,
    live,
    copied,
    leftOut: () => listParts(document, page, parts, verdict.kept, live),
  };
}
