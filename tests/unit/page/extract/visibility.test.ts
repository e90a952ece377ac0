import { describe, expect, it } from 'vitest';
import { survey } from '../../../../page/extract/survey.ts';
import { parseDocument } from '../../../../scripts/cli/dom.ts';

const hiddenIn = (html: string): string[] =>
  survey(parseDocument(html, 'https://page.invalid/').body)
    .lines.filter((line) => line.box.hidden)
    .map((line) => line.text);

describe('hidden from those who look', () => {
  it.each([
    '<p hidden>Oil</p>',
    '<p aria-hidden="true">Oil</p>',
    '<p style="display: none">Oil</p>',
    '<div style="visibility:hidden"><p>Oil</p></div>',
    '<p style="position:absolute; left:-9999px">Oil</p>',
    '<p style="position: absolute; top: -10000px;">Oil</p>',
    '<p style="text-indent:-999em">Oil</p>',
    '<p style="clip: rect(1px, 1px, 1px, 1px)">Oil</p>',
    ...[
      'sr-only',
      'visuallyhidden',
      'visually-hidden',
      'screen-reader-text',
      'off-screen',
      'element-invisible',
    ].map((name) => `<p class="a ${name}">Oil</p>`),
  ])('is %s', (html) => {
    expect(hiddenIn(html)).toEqual(['Oil']);
  });

  it.each([
    '<p style="left: -20px; top: -120px">Oil</p>',
    '<p style="margin-left: -1170px">Oil</p>',
    '<p class="not-sr-only">Oil</p>',
    '<p class="hidden-gems">Oil</p>',
  ])('is not %s', (html) => {
    expect(hiddenIn(html)).toEqual([]);
  });
});
