import { csvText } from './own/csv.ts';
import type { Definition, DefinitionSource, Term } from './report.ts';

/** A definition that the reader found wrong. */
export interface WrongReport {
  term: string;
  definition: string;
  source: DefinitionSource;
  /** When it was reported, ISO 8601. */
  date: string;
  /** The page it was shown on, when the reader wants it told. */
  page?: string;
}

/** Newer ones push older ones out. */
export const MOST_REPORTS = 500;

/** What a report says besides when it was made. */
export function wrongReport(
  { name }: Pick<Term, 'name'>,
  { text, source }: Definition,
  page: string | undefined,
): Omit<WrongReport, 'date'> {
  return { term: name, definition: text, source, ...(page === undefined ? {} : { page }) };
}

/** Reports with one more, the newest last; what is reported again counts once. */
export function withReport(reports: readonly WrongReport[], report: WrongReport): WrongReport[] {
  return [...withoutReport(reports, report), report].slice(-MOST_REPORTS);
}

/** Reports without those on the same definition of the same term. */
export function withoutReport(
  reports: readonly WrongReport[],
  { term, definition }: Pick<WrongReport, 'term' | 'definition'>,
): WrongReport[] {
  return reports.filter((r) => r.term !== term || r.definition !== definition);
}

/** The reports among whatever was stored. */
export function readReports(stored: unknown): WrongReport[] {
  return Array.isArray(stored) ? stored.filter(isReport) : [];
}

/** A table of all reports (RFC 4180). */
export function reportsCsv(reports: readonly WrongReport[]): string {
  const rows = reports.map(({ term, definition, source, date, page = '' }) => [
    term,
    definition,
    source,
    date,
    page,
  ]);
  return csvText([['term', 'definition', 'source', 'date', 'page'], ...rows]);
}

const isSource = (v: unknown): v is DefinitionSource =>
  typeof v === 'string' && /^(?:article|dictionary|yours|wikipedia|pack:.+)$/.test(v);

function isReport(v: unknown): v is WrongReport {
  if (typeof v !== 'object' || v === null) return false;
  const { term, definition, source, date, page }: Partial<Record<keyof WrongReport, unknown>> = v;
  return (
    [term, definition, date].every((text) => typeof text === 'string') &&
    isSource(source) &&
    (page === undefined || typeof page === 'string')
  );
}
