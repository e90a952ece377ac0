/**
 * Turns one of our flat locale files, `{"key": "text with $1"}`, into the browsers' `messages.json`.
 * A literal dollar sign is not supported, and not needed so far.
 */
export function localeFile(source: string): string {
  const flat = JSON.parse(source) as Record<string, string>;
  return JSON.stringify(Object.fromEntries(Object.entries(flat).map(([key, message]) => [key, { message }])));
}
