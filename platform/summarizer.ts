/*
 * The part of the browsers' Summarizer API that we use (webmachinelearning.github.io/writing-assistance-apis, Chrome 138),
 * as the types of the DOM do not have it yet.
 */

type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

interface SummarizerOptions {
  type: 'key-points';
  format: 'plain-text';
  length: 'short';
  /** BCP 47. */
  expectedInputLanguages: string[];
  outputLanguage: string;
}

export interface Summarizer {
  /** How much may be given at once, in the model's own units. */
  readonly inputQuota: number;
  measureInputUsage(input: string, options: { signal: AbortSignal }): Promise<number>;
  summarize(input: string, options: { signal: AbortSignal }): Promise<string>;
  destroy(): void;
}

export interface SummarizerFactory {
  availability(options: SummarizerOptions): Promise<Availability>;
  /** Downloads the model when it is only `downloadable`: to be called after `availability` alone. */
  create(options: SummarizerOptions & { signal: AbortSignal }): Promise<Summarizer>;
}

/** What we ask a model for: short points in the article's own language. */
export const optionsFor = (lang: string): SummarizerOptions => ({
  ...{ type: 'key-points', format: 'plain-text', length: 'short' },
  expectedInputLanguages: [lang],
  outputLanguage: lang,
});

/** The browser's own summarizer, when it has one. */
export function browserSummarizer(): SummarizerFactory | undefined {
  const found: unknown = Reflect.get(globalThis, 'Summarizer');
  return isFactory(found) ? found : undefined;
}

/** Is a model here, on this device, for texts in this language? Never downloads one, never rejects. */
export async function canRewrite(lang: string, factory = browserSummarizer()): Promise<boolean> {
  try {
    return (await factory?.availability(optionsFor(lang))) === 'available';
  } catch {
    return false;
  }
}

function isFactory(value: unknown): value is SummarizerFactory {
  if ((typeof value !== 'function' && typeof value !== 'object') || value === null) return false;
  return ['availability', 'create'].every((name) => typeof Reflect.get(value, name) === 'function');
}
