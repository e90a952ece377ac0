import { readMetadata } from '../../../../../page/extract/metadata/index.ts';

/** The metadata of a page with this head and body; `lines` are its lines of text. */
export function read(head: string, body = '', lines: string[] = []) {
  return readMetadata(
    new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html'),
    lines,
  );
}

export const jsonLd = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
