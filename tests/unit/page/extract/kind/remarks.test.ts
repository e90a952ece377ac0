import { describe, expect, it } from 'vitest';
import { extract } from '../../../../../page/extract/index.ts';
import { parseDocument } from '../../../../../scripts/cli/dom.ts';

const POST =
  'The harbour office has opened its yearly round of questions. Ask about tides, moorings or the price of tallow, and the clerks will answer here until Friday evening.';
const REMARKS = [
  'Last year the answers came a month late, and by then the spring tide had taken two of the buoys at the mole, as anybody could have told them.',
  'I have kept a boat at the north quay for eleven years, and the moorings there were never once inspected while I was aboard to see it happen.',
  'The price of tallow is the least of it. Beeswax has doubled, and the chandler now asks for payment in advance, which nobody here did before.',
  'Whoever set the closing hour on a Friday evening has never seen the queue in front of the office when the boats come home from the banks.',
];
const remarks = REMARKS.map(
  (text, i) =>
    `<li class="comment" id="comment-${i}"><b>Reader ${i}</b><div class="text"><p>${text}</p></div></li>`,
).join('');

const textOf = (body: string): string =>
  extract(
    parseDocument(`<title>Ask the harbour office</title><body>${body}</body>`, 'https://page.invalid/a'),
  )
    .article.blocks.map((block) => block.text)
    .join('\n');

describe('remarks on a text', () => {
  it('are not the article, however short it is and however long they are', () => {
    const text = textOf(
      `<main><article class="post"><h1>Ask the harbour office</h1><p>${POST}</p></article>
       <section id="comments"><h2>4 comments</h2><ul>${remarks}</ul></section></main>`,
    );
    expect(text).toContain('yearly round of questions');
    expect(text).not.toContain('Beeswax has doubled');
  });

  it('are the text of a page that has no other', () => {
    const text = textOf(
      `<main><h1>Ask the harbour office</h1><section id="comments"><ul>${remarks}</ul></section></main>`,
    );
    expect(text).toContain('Beeswax has doubled');
  });

  it('are not what only may be remarked on', () => {
    const text = textOf(
      `<main>${REMARKS.map((p) => `<div class="post comments-open"><h2>News</h2><p>${p}</p></div>`).join('')}</main>`,
    );
    expect(text).toContain('Beeswax has doubled');
  });
});
