const kept = new Map<string, ReadonlySet<string>>();

const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;
/** Numbers that between them ask for every plural form of the languages there are (Unicode plural rules). */
const NUMBERS = [1, 2, 5, 100];

/** The names of months, weekdays and units of time in a language, lower case: "mai", "lundi", "an", "ans". */
export function calendarWords(lang: string): ReadonlySet<string> {
  let words = kept.get(lang);
  if (!words) {
    words = new Set([
      ...names(lang, { month: 'long' }, 12, (i) => Date.UTC(2024, i, 15)),
      ...names(lang, { weekday: 'long' }, 7, (i) => Date.UTC(2024, 0, 1 + i)),
      ...units(lang),
    ]);
    kept.set(lang, words);
  }
  return words;
}

function names(lang: string, style: Intl.DateTimeFormatOptions, count: number, at: (i: number) => number) {
  const format = new Intl.DateTimeFormat(lang, { ...style, timeZone: 'UTC' });
  return Array.from({ length: count }, (_, i) => format.format(at(i)).toLowerCase());
}

function units(lang: string): string[] {
  return UNITS.flatMap((unit) => {
    const format = new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' });
    return NUMBERS.flatMap((n) =>
      format.formatToParts(n).flatMap(({ type, value }) => (type === 'unit' ? value.toLowerCase() : [])),
    );
  });
}
