import { readMetadata } from '../../../../../page/extract/metadata/index.ts';

/** The metadata of a page with this head and body; `lines` are its lines of text. */
export const read = (head: string, body = '', lines: string[] = []) => readAt({ head, body, lines });

interface Page {
  head?: string;
  body?: string;
  lines?: string[];
  url?: string;
}

/** The same of a page with an address. */
export function readAt({ head = '', body = '', lines = [], url = 'about:blank' }: Page) {
  const document = new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html');
  Object.defineProperty(document, 'URL', { value: url });
  return readMetadata(document, lines);
}

export const jsonLd = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
