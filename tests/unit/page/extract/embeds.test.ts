// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { between } from './pages.ts';

const PLAYER = '<iframe src="https://films.example/embed/7" title="A lamp is lit" allowfullscreen></iframe>';
const CARD = '<a href="https://films.example/embed/7" data-embed="A lamp is lit"></a>';

describe('players of other sites', () => {
  it.each([
    ['beside the text', PLAYER],
    [
      'in boxes that keep their shape',
      `<div class="ratio"><div style="padding-top:56%">${PLAYER}</div></div>`,
    ],
    ['by what they are allowed', PLAYER.replace('allowfullscreen', 'allow="autoplay; picture-in-picture"')],
    ['loaded late', PLAYER.replace('src=', 'src="about:blank" data-src=').replace('"about:blank" ', '"" ')],
  ])('are kept as links to them, without text of their own: %s', (_how, html) => {
    const { html: copied, blocks } = between(html);
    expect(copied).toContain(`<figure>${CARD}</figure>`);
    expect(blocks).toEqual([]);
  });

  it('keep their captions', () => {
    const { html, blocks } = between(
      `<figure>${PLAYER}<figcaption>It burns all night.</figcaption></figure>`,
    );
    expect(html).toBe(`<figure>${CARD}<figcaption>It burns all night.</figcaption></figure>`);
    expect(blocks).toMatchObject([{ kind: 'caption' }]);
  });

  it.each([
    ['a frame that plays nothing', '<iframe src="https://ads.example/7"></iframe>'],
    ['advertising', `<div class="advertisement">${PLAYER}</div>`],
    ['what nobody sees', PLAYER.replace('allowfullscreen', 'allowfullscreen width="1" height="1"')],
    ['what is hidden', PLAYER.replace('allowfullscreen', 'allowfullscreen hidden')],
    ['a frame without an address', '<iframe srcdoc="<p>x" allowfullscreen></iframe>'],
    ['a frame that would run something', '<iframe src="javascript:evil()" allowfullscreen></iframe>'],
  ])('are not %s', (_what, html) => {
    expect(between(html).html).not.toMatch(/data-embed|figure/);
  });
});
