import { abbreviations } from '../../core/mentions/abbreviations.ts';
import { type BenchDocument, benchDoc } from './document.ts';

/** A line of the harness' glossary task. */
export interface BenchTerm {
  term: string;
  definition?: string;
  kind?: 'abbr' | 'def';
}

export async function glossary(document: BenchDocument): Promise<BenchTerm[]> {
  const doc = benchDoc(document);
  return abbreviations(doc).map((a): BenchTerm => ({ term: a.short, definition: a.long, kind: 'abbr' }));
}
