/** Elements that begin a new line. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'blockquote br dd def details div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre summary table tr ul'.split(' '),
);

/** A text without empty lines, and single spaces in it. */
export const tidy = (text: string) =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
