import type { BenchPage } from './pages.ts';

/** Deeper than an HTML parser nests; with 3,000 Chromium itself gives up drawing the page. Elements. */
const DEEP = 2_000;
const MANY = 50_000;
const MEGABYTE = 1_000_000;

const sentence = (i: number): string =>
  `Lamp ${i} was lit at dusk, as every evening, and burned, with a steady flame, until the oil was gone at dawn.`;
const paragraph = (i: number): string => `<p>${sentence(i)} ${sentence(i + 1)} ${sentence(i + 2)}</p>`;
const many = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join('\n');
const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>On lamps</title></head><body>${body}</body></html>`;
const xhtml = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>On lamps</title></head><body>${body}</body></html>`;

/** Pages that are hard by size or form, each with a text that must be found. */
export function hardPages(): BenchPage[] {
  const inline = (i: number): string =>
    `<b>Lamp ${i}</b>, <i>lit</i> by <a href="/${i}">hand</a>, <span>burned</span>. `;
  return Object.entries({
    'five-megabytes.html': page(`<main><h1>On lamps</h1>${many((5 * MEGABYTE) / 360, paragraph)}</main>`),
    'fifty-thousand-elements.html': page(
      `<main><h1>On lamps</h1>${many(MANY / 50, (i) => `<div>${many(10, (j) => `<p>${inline(i + j)}</p>`)}</div>`)}</main>`,
    ),
    'fifty-thousand-siblings.html': page(many(MANY, (i) => `<p>${sentence(i)}</p>`)),
    'long-table.html': page(
      `<main><p>${sentence(0)}</p><table>${many(MANY / 6, (i) => `<tr>${many(5, (j) => `<td>${i * j} lamps</td>`)}</tr>`)}</table></main>`,
    ),
    'long-list-of-links.html': page(
      `<ul>${many(MANY / 2, (i) => `<li><a href="/${i}">Lamp ${i}</a></li>`)}</ul>`,
    ),
    'deep.xhtml': xhtml(`${many(DEEP, () => '<div>')}${many(20, paragraph)}${many(DEEP, () => '</div>')}`),
    'deep-with-text.xhtml': xhtml(
      `${many(DEEP, (i) => `<div>${sentence(i)}`)}${many(20, paragraph)}${many(DEEP, () => '</div>')}`,
    ),
    'unclosed.html': page(many(DEEP, (i) => `<div><b><p>${sentence(i)}`)),
    'misnested.html': `<p><table><b>${many(200, (i) => `<tr><i>${sentence(i)}</b><p></i><ul><td>`)}`,
    'one-line.html': many(MEGABYTE / 100, sentence),
    'one-line-with-breaks.html': page(many(MEGABYTE / 100, (i) => `${sentence(i)}<br><br>`)),
    'page.xhtml': xhtml(`<article><h1>On lamps</h1>${many(20, paragraph)}</article>`),
  }).map(([name, html]) => ({ name, html: Buffer.from(html) }));
}
