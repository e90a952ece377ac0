/** A paragraph's worth of text, so that there is an article to find. */
export const LONG =
  'It was bright enough to read by, which few lamps were, and it burned all night long without smoke. '.repeat(
    4,
  );

/** A page with an article on lamps, amidst which some markup stands. */
export function pageAround(body: string): Document {
  const html = `<!doctype html><title>Lamps</title><main><article><h1>Lamps</h1><p>${LONG}</p>${body}<p>${LONG}</p></article></main>`;
  return new DOMParser().parseFromString(html, 'text/html');
}

/** A text with its white space folded. */
export const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
