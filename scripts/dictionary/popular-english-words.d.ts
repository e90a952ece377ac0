declare module 'popular-english-words/words.js' {
  /** Words in lower case, the commonest first. */
  export const words: string[];
}
