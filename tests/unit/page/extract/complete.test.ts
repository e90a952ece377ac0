// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { complete } from '../../../../page/extract/complete.ts';
import { survey } from '../../../../page/extract/survey.ts';

function completed(html: string, text: string): string[] {
  document.body.innerHTML = html;
  const page = survey(document.body);
  const kept = new Set(page.lines.filter((line) => line.text === text));
  complete(page, kept);
  return page.lines.filter((line) => kept.has(line)).map((line) => line.text);
}

it('keeps a row of data whole, and no more of a table of which little is kept', () => {
  const rows =
    '<tr><td>Oil</td><td>1780</td><td>Argand</td></tr><tr><td>Gas</td><td>1792</td><td>Murdoch</td></tr>';
  expect(completed(`<table>${rows}</table>`, 'Oil')).toEqual(['Oil', '1780', 'Argand']);
});

it('keeps no more of a row that puts parts of the page side by side', () => {
  const page = '<table role="presentation"><tr><td>Menu</td><td>Text</td></tr></table>';
  expect(completed(page, 'Text')).toEqual(['Text']);
});

it('keeps a remark amidst what is kept, when it is called one or nothing at all, and no other aside', () => {
  const amidst = (aside: string) => completed(`<p>Oil</p>${aside}<p>Oil</p>`, 'Oil');
  expect(amidst('<aside class="note"><p>Whale oil was dear.</p></aside>')).toContain('Whale oil was dear.');
  expect(amidst('<aside role="doc-footnote"><p>Whale oil was dear.</p></aside>')).toContain(
    'Whale oil was dear.',
  );
  expect(amidst('<aside><p>Whale oil was dear.</p></aside>')).toContain('Whale oil was dear.');
  expect(amidst('<aside><p>305 votes</p></aside>')).not.toContain('305 votes');
  expect(amidst('<aside class="sidebar"><p>About us</p></aside>')).not.toContain('About us');
  expect(amidst('<aside class="tip"><a href="/tips">Tips</a></aside>')).not.toContain('Tips');
});
