export { isDefinition } from '../../core/glossary/definition-sentence.ts';

import { difficulty as wordDifficulty } from '../../core/glossary/difficulty.ts';
import { appositions } from '../../core/glossary/explanations.ts';
import { findTerms } from '../../core/glossary/index.ts';
import { abbreviations } from '../../core/mentions/abbreviations.ts';
import { names } from '../../core/mentions/names.ts';
import { diskLexicon } from '../lib/disk-lexicon.ts';
import { type BenchDocument, benchDoc } from './document.ts';

const lexicon = diskLexicon();

/** A line of the harness' glossary task: an abbreviation, a definition found in the article, or a chosen term. */
export interface BenchTerm {
  term: string;
  definition?: string;
  kind?: 'abbr' | 'def';
}

/**
 * The harness judges abbreviations, appositions and terms in one answer. Its terms are things an encyclopedia has a page
 * on: names, defined or not, and phrases; hard words are another task's.
 */
export async function glossary(document: BenchDocument): Promise<BenchTerm[]> {
  const doc = benchDoc(document);
  const found = names(doc);
  const terms = (await findTerms(doc, lexicon)).filter((term) => term.kind !== 'word');
  return [
    ...abbreviations(doc).map((a): BenchTerm => ({ term: a.short, definition: a.long, kind: 'abbr' })),
    ...appositions(doc, found, lexicon.letters).map(
      (e): BenchTerm => ({ term: e.term, definition: e.text, kind: 'def' }),
    ),
    ...[...found, ...terms].map(({ name }): BenchTerm => ({ term: name })),
  ];
}

export function difficulty(word: string, sentence: string): number {
  return wordDifficulty(word, sentence, lexicon);
}
