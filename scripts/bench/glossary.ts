import { appositions } from '../../core/glossary/explanations.ts';
import { abbreviations } from '../../core/mentions/abbreviations.ts';
import { names } from '../../core/mentions/names.ts';
import { diskLexicon } from '../lib/disk-lexicon.ts';
import { type BenchDocument, benchDoc } from './document.ts';

const lexicon = diskLexicon();

/** A line of the harness' glossary task. */
export interface BenchTerm {
  term: string;
  definition?: string;
  kind?: 'abbr' | 'def';
}

export async function glossary(document: BenchDocument): Promise<BenchTerm[]> {
  const doc = benchDoc(document);
  return [
    ...abbreviations(doc).map((a): BenchTerm => ({ term: a.short, definition: a.long, kind: 'abbr' })),
    ...appositions(doc, names(doc), lexicon.letters).map(
      (e): BenchTerm => ({ term: e.term, definition: e.text, kind: 'def' }),
    ),
  ];
}
