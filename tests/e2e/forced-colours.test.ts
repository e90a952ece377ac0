import { expect, it } from 'vitest';
import { type Colour, contrast } from '../../core/colour/contrast.ts';
import type { Surface } from '../../scripts/browser/driver.ts';
import { readReport } from '../../scripts/browser/report.ts';
import { violations } from './axe.ts';
import { readerRoot } from './reader-root.ts';
import { steps } from './steps.ts';
import { inBothBrowsers } from './under-test.ts';

/** Contrast of signs with what they stand on (WCAG 1.4.11). */
const SIGN_CONTRAST = 3;

inBothBrowsers('in forced colours', (on) => {
  const { openReader, leaveReader } = steps(on);
  const { appears, focus } = readerRoot(on);

  /** Signs in sight that can hardly be told from their ground. */
  const faint = async (surface: Surface, host: string | null = null) => {
    const signs = await surface.run(({ document, window, shadow }, hostName) => {
      const root = hostName === null ? document : shadow(document.querySelector(hostName));
      const styleOf = (element: Element, part?: string) => window.getComputedStyle(element, part);
      const groundOf = (start: Element | null) => {
        for (let at = start; at; at = at.parentElement) {
          const { backgroundColor } = styleOf(at);
          if (!/^rgba\(.*, 0\)$/.test(backgroundColor)) return backgroundColor;
        }
        return 'rgb(255, 255, 255)';
      };
      const icons = [...root.querySelectorAll('.icon')].map((icon) => ({
        name:
          icon.closest('[title], [aria-label], button')?.outerHTML.slice(0, 80) ??
          icon.outerHTML.slice(0, 80),
        seen: icon.checkVisibility() && icon.closest('[disabled], [aria-disabled="true"]') === null,
        sign: styleOf(icon).color,
        ground: groundOf(icon),
      }));
      const cards = [...root.querySelectorAll('.media-card')].map((card) => ({
        name: 'media-card',
        seen: true,
        sign: styleOf(card, '::before').backgroundColor,
        ground: groundOf(card),
      }));
      return [...icons, ...cards].filter(({ seen }) => seen);
    }, host);
    expect(signs.length).toBeGreaterThan(0);
    return signs.filter(({ sign, ground }) => contrast(hex(sign), hex(ground)) < SIGN_CONTRAST);
  };

  it('the popup can be read and used', async () => {
    await on.driver.goto(on.page('progress-ms-21'));
    const popup = await on.driver.clickToolbarButton();
    await readReport(popup);
    await on.driver.forceColors(true);
    expect(await violations(popup)).toEqual([]);
    expect(await faint(popup)).toEqual([]);
    await on.driver.closePopup();
  });

  it('the reader can, with all its content, a card and a picture alone', async () => {
    await on.driver.goto(on.page('all-content'));
    await openReader();
    await on.driver.forceColors(true);
    for (const part of ['.media-card', '.note-back', '.code-bar', '.enlarge']) await appears(part);
    expect(await violations(on.driver.inside, 'glossa-reader')).toEqual([]);
    expect(await faint(on.driver.inside, 'glossa-reader')).toEqual([]);
    await focus('.content [data-term][role]');
    await on.driver.press('Enter');
    await appears('.glossa-card');
    expect(await violations(on.driver.inside, 'glossa-reader')).toEqual([]);
    expect(await faint(on.driver.inside, 'glossa-reader')).toEqual([]);
    await on.driver.press('Escape');
    await focus('.enlarge');
    await on.driver.press('Enter');
    await appears('.lightbox');
    expect(await faint(on.driver.inside, 'glossa-reader')).toEqual([]);
    await on.driver.press('Escape');
    await leaveReader();
  });

  it('the options can', async () => {
    const options = await on.driver.openExtensionPage('options.html');
    await options.waitFor('the options', ({ document }) => document.querySelector('.sample'));
    await on.driver.forceColors(true);
    expect(await violations(options)).toEqual([]);
    expect(await faint(options)).toEqual([]);
    await on.driver.closeExtensionPage();
    await on.driver.forceColors(false);
  });
});

/** A computed colour, `rgb(…)` or `rgba(…)`, without its opacity. */
function hex(computed: string): Colour {
  const channels = computed.match(/[\d.]+/g)?.slice(0, 3) ?? [];
  return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
}
