import { parseHTML } from 'linkedom';

/** A document without a window, parsed by linkedom, that knows its address. Never throws for odd HTML. */
export function parseDocument(html: string, url: string): Document {
  // without these three linkedom puts what follows outside the body, or finds no body at all
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  for (const key of ['URL', 'baseURI', 'documentURI']) {
    Object.defineProperty(document, key, { value: url, configurable: true });
  }
  return document;
}
