import type { Candidate } from './candidates.ts';

/** A long form of more words is seldom how a thing is called: NASA. */
const LONGEST_LONG_FORM = 5;

/** The usual written form of a candidate and its other forms, without those that differ in capitals only. */
export function label({ forms, full, called, short, long, name }: Candidate): {
  label: string;
  aliases: string[];
} {
  const folded = new Map<string, number>();
  for (const [form, count] of forms)
    folded.set(form.toLowerCase(), (folded.get(form.toLowerCase()) ?? 0) + count);
  const often = (form: string) => folded.get(form.toLowerCase()) ?? 0;
  // the capital of a noun is that of its sentence or headline
  const capital = (form: string) => (!name && form !== form.toLowerCase() ? 1 : 0);
  const usual = [...forms]
    .sort(
      ([a, m], [b, n]) =>
        often(b) - often(a) || a.length - b.length || capital(a) - capital(b) || n - m || (a > b ? -1 : 1),
    )
    .map(([form]) => form);
  const spelled = long && long.split(/[\s-]+/).length <= LONGEST_LONG_FORM ? long : short;
  const first = usual[0] ?? '';
  const best = spelled ?? called ?? (full?.endsWith(` ${first}`) ? full : first);
  const seen = new Set([best.toLowerCase()]);
  const aliases = [...(short ? [short] : []), ...usual].filter((form) => {
    const lower = form.toLowerCase();
    return seen.has(lower) ? false : seen.add(lower);
  });
  return { label: best, aliases };
}
