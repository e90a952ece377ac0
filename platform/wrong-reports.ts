import { readReports, type WrongReport, withoutReport, withReport } from '../core/wrong-reports.ts';
import { changeStored, onStored, readStored, type Stored } from './storage.ts';

const KEY = 'wrongDefinitions';
/** They may tell of pages, which is nobody's business but this device's. */
const AREAS = ['local'] as const;

/** Definitions the reader reported as wrong, the newest last. Never rejects. */
export async function getReports(): Promise<WrongReport[]> {
  return readReports(await readStored(KEY));
}

export function addReport(report: Omit<WrongReport, 'date'>): Promise<Stored> {
  const dated = { ...report, date: new Date().toISOString() };
  return changeStored(KEY, (old) => withReport(readReports(old), dated), AREAS);
}

export function dropReport(report: Pick<WrongReport, 'term' | 'definition'>): Promise<Stored> {
  return changeStored(KEY, (old) => withoutReport(readReports(old), report), AREAS);
}

export function clearReports(): Promise<Stored> {
  return changeStored(KEY, () => [], AREAS);
}

export function onReports(callback: (reports: WrongReport[]) => void): void {
  onStored(KEY, () => void getReports().then(callback));
}
