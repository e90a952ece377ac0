import type { Candidate } from './candidates.ts';

/** A long form of more words is seldom how a thing is called: NASA. */
const LONGEST_LONG_FORM = 5;

/** The usual written form of a candidate and its other forms, without those that differ in capitals only. */
export function label({ forms, full, short, long }: Candidate): { label: string; aliases: string[] } {
  const usual = [...forms]
    .sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] > b[0] ? -1 : 1))
    .map(([form]) => form);
  const spelled = long && long.split(/[\s-]+/).length <= LONGEST_LONG_FORM ? long : short;
  const called = usual[0] ?? '';
  const best = spelled ?? (full?.endsWith(` ${called}`) ? full : called);
  const seen = new Set([best.toLowerCase()]);
  const aliases = [...(short ? [short] : []), ...usual].filter((form) => {
    const lower = form.toLowerCase();
    return seen.has(lower) ? false : seen.add(lower);
  });
  return { label: best, aliases };
}
