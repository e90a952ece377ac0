import { extract } from '../../../../page/extract/index.ts';

/** Running text about a subject, long enough to be an article's. */
export const prose = (subject: string): string =>
  `${subject} is described here at some length, with commas, clauses and a full stop, as articles do. `.repeat(
    4,
  );

const paragraph = (subject: string): string => `<p>${prose(subject)}</p>`;

/** A page around an article's inner HTML: menu, title, two long paragraphs and a footer. */
export function pageAround(article: string): Document {
  const html = `<!doctype html><html lang="en"><head><base href="https://daily.example/lamps/"><title>On lamps – The Daily</title></head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
    <main><article><h1>On lamps</h1>${paragraph('The oil lamp')}${article}${paragraph('The gas lamp')}</article></main>
    <footer><p>All rights reserved by the publisher.</p></footer></body></html>`;
  return new DOMParser().parseFromString(html, 'text/html');
}

/** The copied article between its first and last paragraph, as compact HTML, and its blocks there. */
export function between(article: string) {
  const { content, article: found } = extract(pageAround(article));
  const html = content.innerHTML.replace(/>\s+</g, '><').replace(/\s+/g, ' ');
  const [from, to] = [html.indexOf('</p>') + 4, html.lastIndexOf('<p>')];
  return { html: html.slice(from, to).trim(), blocks: found.blocks.slice(1, -1), content };
}
