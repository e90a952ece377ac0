import type { Surface } from './driver.ts';

/** What the popup shows, read off it as a person would. */
export interface ShownReport {
  title: string;
  facts: string[];
  read: string;
  summary: string[];
  tags: string[];
  glossary: { term: string; kind: string; meaning: string; source: string }[];
}

/** Waits for the popup's report. @throws when the popup shows a failure instead, with its words. */
export async function readReport(popup: Surface): Promise<ShownReport> {
  const status = await popup.waitFor('the report', ({ document }) =>
    document.querySelector('[data-status=ready], [data-status=failed]')?.getAttribute('data-status'),
  );
  if (status === 'failed') {
    throw new Error(await popup.run(({ document }) => document.querySelector('main')?.textContent ?? ''));
  }
  return popup.run(({ document }) => {
    const text = (parent: ParentNode | null, selector: string) =>
      parent?.querySelector(selector)?.textContent?.trim() ?? '';
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    return {
      title: text(document, 'h1'),
      facts: all('.facts li').map((e) => e.textContent ?? ''),
      read: text(document, '.what-was-read summary'),
      summary: all('.sentence > p:first-of-type').map((e) => e.textContent ?? ''),
      tags: all('.tag bdi').map((e) => e.textContent ?? ''),
      glossary: all('.entry').map((e) => {
        const source = text(e, '.meaning-source');
        return {
          term: text(e, 'h3'),
          kind: text(e, '.entry-head .hint'),
          meaning: text(e, '.entry-head ~ p').replace(source, '').trim(),
          source,
        };
      }),
    };
  });
}
