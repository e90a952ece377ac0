import type { Summarizer, SummarizerFactory } from '../../../platform/summarizer.ts';

/** A model that counts characters and repeats each part's first sentence; faults are put over it. */
export function fakeSummarizer(change: {
  available?: Awaited<ReturnType<SummarizerFactory['availability']>>;
  factory?: Partial<SummarizerFactory>;
  model?: Partial<Summarizer>;
}) {
  const calls = { created: 0, destroyed: 0, read: [] as string[], languages: [] as string[] };
  const model: Summarizer = {
    inputQuota: Number.POSITIVE_INFINITY,
    measureInputUsage: async (input) => input.length,
    summarize: async (input) => {
      calls.read.push(input);
      return `* ${/^.*?\./s.exec(input)?.[0] ?? input}`;
    },
    destroy: () => {
      calls.destroyed++;
    },
    ...change.model,
  };
  const factory: SummarizerFactory = {
    availability: async () => change.available ?? 'available',
    create: async ({ outputLanguage }) => {
      calls.created++;
      calls.languages.push(outputLanguage);
      return model;
    },
    ...change.factory,
  };
  return { factory, calls };
}

export const domException = (name: string) => new DOMException(`It is ${name}.`, name);

export const never = <T>() => new Promise<T>(() => {});
