/** Without a word from the server we wait so long, ms. */
const USUAL = 60_000;
/** No server is taken at its word for longer, ms: a clock may be wrong. */
const LONGEST = 24 * 3_600_000;

/**
 * When a server may be asked again, ms since 1970, by its `Retry-After` (RFC 9110, 10.2.3: seconds or a date).
 * @param now ms since 1970
 */
export function retryAt(header: string | null, now: number): number {
  const text = header?.trim() ?? '';
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return now + (Number.isFinite(wait) && wait >= 0 ? Math.min(wait, LONGEST) : USUAL);
}
