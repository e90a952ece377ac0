const kept = new Map<string, ReadonlySet<string>>();

/** The names of months and weekdays in a language, lower case. */
export function calendarWords(lang: string): ReadonlySet<string> {
  let words = kept.get(lang);
  if (!words) {
    words = new Set([
      ...names(lang, { month: 'long' }, 12, (i) => Date.UTC(2024, i, 15)),
      ...names(lang, { weekday: 'long' }, 7, (i) => Date.UTC(2024, 0, 1 + i)),
    ]);
    kept.set(lang, words);
  }
  return words;
}

function names(lang: string, style: Intl.DateTimeFormatOptions, count: number, at: (i: number) => number) {
  const format = new Intl.DateTimeFormat(lang, { ...style, timeZone: 'UTC' });
  return Array.from({ length: count }, (_, i) => format.format(at(i)).toLowerCase());
}
