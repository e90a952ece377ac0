// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { mend } from '../../../../../page/extract/judge/mend.ts';
import { settingOf } from '../../../../../page/extract/judge/setting.ts';
import { survey } from '../../../../../page/extract/survey.ts';
import { pageAround, prose } from '../pages.ts';

/** What is chosen of an article's inner HTML when all but some lines are, those being doubted. */
function mended(article: string, doubted: readonly string[], chance: number): string[] {
  const page = survey(pageAround(`<p>${prose('A lamp')}</p>${article}`).body);
  const setting = settingOf(page, { texts: new Set(), chars: 0 });
  const chances = page.lines.map(({ text }) => (doubted.includes(text) ? chance : 0.8));
  const chosen = mend(
    page,
    chances.map((is) => is > 0.5),
    setting,
    chances,
  );
  return page.lines.filter((_, i) => chosen[i]).map(({ text }) => text);
}

const linked = (title: string): string =>
  `<div class="card"><h3><a href="/lamps">${title}</a></h3><p>${prose(title)}</p></div>`;

it('keeps the title of a card whose text it keeps, though it is a link and doubted', () => {
  expect(mended(linked('Lamps of oil'), ['Lamps of oil'], 0.05)).toContain('Lamps of oil');
});

it('keeps the title of a callout', () => {
  const note = `<div class="admonition"><p class="admonition-title">Note</p><p>${prose('A note')}</p></div>`;
  expect(mended(note, ['Note'], 0.05)).toContain('Note');
});

it('keeps no link above something else than sentences, such as a tool above code', () => {
  const code = '<div><div class="bar"><a href="/play">Run it</a></div><pre>Hello, world!</pre></div>';
  expect(mended(code, ['Run it'], 0.05)).not.toContain('Run it');
});

it('keeps no title that has next to no chance, and none without its text', () => {
  expect(mended(linked('Lamps of oil'), ['Lamps of oil'], 0.01)).not.toContain('Lamps of oil');
  const text = prose('Lamps of oil').trim();
  expect(mended(linked('Lamps of oil'), ['Lamps of oil', text], 0.05)).not.toContain('Lamps of oil');
});
