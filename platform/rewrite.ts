import { checkStatements } from '../core/rewrite/check.ts';
import type { RewriteFailure, RewriteOutcome, RewriteProgress } from '../core/rewrite/outcome.ts';
import { splitText } from '../core/rewrite/split.ts';
import { browserSummarizer, canRewrite, optionsFor, type Summarizer } from './summarizer.ts';

/** A model that takes longer than this to get ready, or for one part, is given up, ms. */
const READY_MS = 30_000;
const PART_MS = 90_000;
/** A part may take up a little less than the quota, for measures of parts do not add up to that of the whole. */
const FILL = 0.85;
/** The length of a part where the browser does not say how much it takes, UTF-16 units. */
const UNMEASURED = 4000;
/** A part is not cut smaller than this. */
const SMALLEST = 400;

class TooSlow extends Error {}

interface RewriteOptions {
  /** BCP 47 language of the article. */
  lang: string;
  signal: AbortSignal;
  onProgress(progress: RewriteProgress): void;
}

/**
 * Has the browser's own model say in its words what an article says, and checks each statement against the article. All
 * of the article is read, in parts when it is long. Never downloads a model; never rejects.
 * @param paragraphs the article's text.
 */
export async function rewrite(
  paragraphs: readonly string[],
  { lang, signal, onProgress }: RewriteOptions,
  factory = browserSummarizer(),
): Promise<RewriteOutcome> {
  let summarizer: Summarizer | undefined;
  try {
    if (!factory || !(await limited(() => canRewrite(lang, factory), READY_MS, signal))) {
      return { status: 'failed', why: 'unavailable' };
    }
    const model = await limited((s) => factory.create({ ...optionsFor(lang), signal: s }), READY_MS, signal);
    summarizer = model;
    const queue = splitText(paragraphs, await partLength(model, paragraphs.join('\n\n'), signal));
    const written: string[] = [];
    for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
      onProgress({ part: written.length + 1, parts: written.length + 1 + queue.length });
      const text = part;
      try {
        const answer: unknown = await limited((s) => model.summarize(text, { signal: s }), PART_MS, signal);
        written.push(typeof answer === 'string' ? answer : '');
      } catch (error) {
        if (nameOf(error) !== 'QuotaExceededError' || text.length <= SMALLEST) throw error;
        queue.unshift(...splitText([text], Math.max(SMALLEST, text.length / 2)));
      }
    }
    const statements = checkStatements(written.join('\n'), paragraphs, lang);
    if (statements.length === 0) return { status: 'failed', why: 'nothing' };
    return { status: 'done', statements, parts: written.length };
  } catch (error) {
    return { status: 'failed', why: signal.aborted ? 'cancelled' : whyOf(error) };
  } finally {
    summarizer?.destroy();
  }
}

/** How much of a text may be given at once, in UTF-16 units. */
async function partLength(model: Summarizer, text: string, signal: AbortSignal): Promise<number> {
  try {
    const usage = await limited((s) => model.measureInputUsage(text, { signal: s }), READY_MS, signal);
    if (usage <= model.inputQuota) return Math.max(text.length, SMALLEST);
    return Math.max(SMALLEST, (FILL * text.length * model.inputQuota) / usage || UNMEASURED);
  } catch (error) {
    if (signal.aborted || error instanceof TooSlow) throw error;
    return UNMEASURED;
  }
}

/** Work that ends when its time is over or the reader cancels, whether or not it heeds its signal. */
async function limited<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
  outer: AbortSignal,
): Promise<T> {
  outer.throwIfAborted();
  const controller = new AbortController();
  const cancel = () => controller.abort(outer.reason);
  outer.addEventListener('abort', cancel, { once: true });
  const timer = setTimeout(() => controller.abort(new TooSlow()), ms);
  try {
    return await within(controller.signal, work(controller.signal));
  } finally {
    clearTimeout(timer);
    outer.removeEventListener('abort', cancel);
  }
}

/** A promise that is over at the latest when its signal is aborted. */
function within<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}

const nameOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined;

function whyOf(error: unknown): RewriteFailure {
  if (error instanceof TooSlow) return 'tooSlow';
  switch (nameOf(error)) {
    case 'NotAllowedError':
      return 'notAllowed';
    case 'NotSupportedError':
    case 'InvalidStateError':
      return 'unavailable';
    default:
      return 'failed';
  }
}
