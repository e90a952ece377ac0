import { afterAll, beforeAll, expect, it } from 'vitest';
import { steps } from './steps.ts';
import { inBothBrowsers } from './under-test.ts';

/** What a finger hits without aiming, CSS px (WCAG 2.5.5); a little less may come of rounding. */
const TARGET = 43.5;

inBothBrowsers('the reader on a touch screen', (on) => {
  const { openReader, leaveReader, sleep } = steps(on);

  beforeAll(async () => {
    await on.driver.goto(on.page('all-content'));
    await openReader();
    await on.driver.touch(true);
    await on.driver.inside.waitFor(
      'a coarse pointer',
      ({ window }) => window.matchMedia('(pointer: coarse)').matches,
    );
    await on.driver.inside.waitFor('what comes after the text', ({ document, shadow }) =>
      shadow(document.querySelector('glossa-reader')).querySelector('.enlarge'),
    );
  });
  afterAll(async () => {
    await leaveReader();
    await on.driver.touch(false);
  });

  /** Everything to be pressed that is smaller; but for what stands in a line of text, as links and terms do. */
  const tooSmall = () =>
    on.driver.inside.run(({ document, shadow }, least) => {
      const room = shadow(document.querySelector('glossa-reader')).querySelector('.room')!;
      const targets = [...room.querySelectorAll('button, select, summary, input')].map((control) =>
        control.matches('input') ? (control.closest('label') ?? control) : control,
      );
      return targets.flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        const seen = width > 1 && height > 1;
        const name = target.textContent || target.getAttribute('aria-label') || target.className;
        return seen && (width < least || height < least)
          ? [`${name}: ${Math.round(width)} × ${Math.round(height)}`]
          : [];
      });
    }, TARGET);

  it('has nothing in its text that a finger would miss', async () => {
    expect(await tooSmall()).toEqual([]);
  });

  it.each(['a', 'f', 'c', 'Shift+?', 'Shift+P', '/'])(
    'has nothing like that in what %s opens',
    async (key) => {
      await on.driver.press(key);
      await on.driver.inside.waitFor('the panel', ({ document, shadow }) => {
        const root = shadow(document.querySelector('glossa-reader'));
        for (const more of root.querySelectorAll<HTMLDetailsElement>('.panel details')) more.open = true;
        return root.querySelector('.panel, .contents.open, .find');
      });
      const small = await tooSmall();
      await on.driver.press('Escape');
      await sleep(100);
      expect(small).toEqual([]);
    },
  );
});
