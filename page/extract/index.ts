import type { Article } from '../../core/article.ts';
import { type Blocks, blocksInParts, toBlocks } from './blocks.ts';
import { copyKept } from './copy.ts';
import { copyPlainText, isPlainText } from './copy-plain-text.ts';
import { documentLines } from './documentation.ts';
import { linesBesidePosts } from './embedded-posts.ts';
import { askEngine } from './engine/index.ts';
import { framedArticle } from './frames.ts';
import { judge } from './judge/index.ts';
import { readAddress } from './kind/address.ts';
import { kindOf, THREAD, threadChance } from './kind/index.ts';
import { keepPosts } from './kind/keep-posts.ts';
import { findPosts } from './kind/posts.ts';
import { findRemarks } from './kind/remarks.ts';
import { hasLaterPages } from './later-pages.ts';
import { type LeftOutCopy, listParts } from './left-out/list.ts';
import { partsOf, summed } from './left-out/parts.ts';
import { readMetadata } from './metadata/index.ts';
import { surveyInParts } from './survey.ts';
import type { Sources } from './text.ts';
import { markUnseen } from './visibility.ts';
import { countWords } from './words.ts';
import { atOnce, inTasks, mapInParts, type Work } from './work.ts';

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
  /** The article's blocks in a copy of `content`. Lent, so that who shows one needs no part of the extraction itself. */
  blocksOf(copy: HTMLElement): Blocks;
  /** What is not in the article, part by part; `article.leftOut` has the sums. Made when asked. */
  leftOut(): LeftOutCopy[];
}

/**
 * Reads the article of a page, without changing the page in any way. Always gives an answer: a page without text an
 * article with no blocks, a page that is no article a low `confidence`. Works on a live page, where what is visible is
 * known, and on a parsed document without a window.
 */
export const extract = (document: Document): Extraction => atOnce(stages(document));

/** As `extract`, in several tasks, so that a page being read stays responsive. It may change meanwhile: see `stages`. */
export const extractGently = (document: Document): Promise<Extraction> => inTasks(stages(document));

/**
 * Readability gives its opinion on a copy of the page; a small model then judges every paragraph of the live page, with
 * that opinion as its main evidence (judge/); what is kept is copied, and its blocks know their live text nodes.
 *
 * Wherever this yields the page may change. The survey and the copies hold what each part of the page was when they came
 * by: text that left the page before its survey or its copy is not in the article, text that leaves it later has no place
 * on the page any more.
 */
function* stages(document: Document): Work<Extraction> {
  const whole = yield* surveyInParts(document.body ?? document.documentElement);
  const framed = framedArticle(document, whole.boxes[0]?.chars ?? 0);
  const page = framed ? yield* surveyInParts(framed) : whole;
  markUnseen(page, document);
  yield;
  const metadata = readMetadata(
    document,
    linesBesidePosts(page).map((line) => line.text),
  );
  yield;
  const engine = yield* askEngine(document, page);
  yield 'long';
  const posts = findPosts(page);
  const url = document.URL || document.baseURI || '';
  const address = readAddress(url);
  const thread = threadChance(page, posts, engine, metadata, address);
  yield;
  const isRemark = thread > THREAD ? undefined : findRemarks(page, posts, engine);
  const judged = yield* judge(page, engine, metadata, isRemark);
  const kept = thread > THREAD && posts.boxes.length > 0 ? keepPosts(page, posts, judged) : undefined;
  const chosen = kept ?? judged;
  yield;
  const kind = kindOf(page, chosen, engine, metadata, address, thread);
  const more = kind.kind === 'documentation' ? documentLines(page, chosen.kept, engine) : [];
  const verdict = { ...chosen, kept: new Set([...chosen.kept, ...more]) };
  yield;
  const copy = isPlainText(document)
    ? copyPlainText(document)
    : yield* copyKept(document, page, verdict.kept, verdict.captions, kept?.speakers);
  const { content } = copy;
  yield;
  const { blocks, copied } = yield* blocksInParts(content);
  const live = yield* mapInParts(copied, (runs) => runs.flatMap((run) => copy.live(run) ?? []));
  yield;
  const parts = partsOf(page, verdict.kept, metadata);
  yield;
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
      ...kind,
    },
    content,
    live,
    copied,
    blocksOf: toBlocks,
    leftOut: () => listParts(document, page, parts, verdict.kept, live),
  };
}
