import { expect, it } from 'vitest';
import messages from '../../assets/locales/en.json' with { type: 'json' };
import { readerRoot } from './reader-root.ts';
import { steps } from './steps.ts';
import { inBothBrowsers } from './under-test.ts';

inBothBrowsers('the reader’s tools', (on) => {
  const { openReader, leaveReader, sleep } = steps(on);
  const { click } = readerRoot(on);

  /** What the reader shows now. */
  const look = () =>
    on.driver.inside.run(({ document, shadow, window }) => {
      const root = shadow(document.querySelector('glossa-reader'));
      const room = root.querySelector<HTMLElement>('.room')!;
      const shown = (e: Element | null | undefined) => {
        const box = e?.getBoundingClientRect();
        return box && box.top >= 52 && box.bottom <= window.innerHeight;
      };
      const lit = [...root.querySelectorAll('.on-dark-ink .lit')];
      return {
        focus: root.activeElement?.id || root.activeElement?.className || root.activeElement?.localName,
        focused: root.activeElement?.textContent?.slice(0, 40),
        panel: root.querySelector('.panel')?.id ?? 'none',
        finding: root.querySelector('.find') !== null,
        found: root.querySelector('.find .found')?.textContent,
        lit: lit.length,
        currentIsShown: shown(lit.find((box) => box.matches('.current'))),
        scrolled: room.scrollTop,
        theme: room.dataset.theme,
        size: room.style.getPropertyValue('--r-size'),
      };
    });
  const lookFor = async (expected: Partial<Awaited<ReturnType<typeof look>>>) =>
    expect.poll(look, { timeout: 5000 }).toMatchObject(expected);
  const type = async (text: string) => {
    for (const letter of text) await on.driver.press(letter);
  };

  /** The tools come after the text. */
  const toolsAreThere = () =>
    on.driver.inside.waitFor('the tools', ({ document, shadow }) => {
      const root = shadow(document.querySelector('glossa-reader'));
      return root.querySelector('.bar > div:last-child > div') !== null;
    });

  it('find a phrase across tags, one match after the other, and give the focus back', async () => {
    await on.driver.goto(on.page('progress-ms-21'));
    await openReader();
    await toolsAreThere();
    await on.driver.press('/');
    await lookFor({ focus: 'input', finding: true });
    await type('soyuz ms');
    await lookFor({ found: '1 of 4', currentIsShown: true });
    expect((await look()).lit).toBeGreaterThan(0);
    await on.driver.press('Enter');
    await lookFor({ found: '2 of 4', currentIsShown: true });
    await on.driver.press('Shift+Enter');
    await on.driver.press('Shift+Enter');
    await lookFor({ found: '4 of 4', currentIsShown: true });
    await on.driver.press('Escape');
    await lookFor({ finding: false, lit: 0, focus: 'sheet' });
  });

  it('bring the first match on screen while the phrase is typed, also from far above', async () => {
    await on.driver.goto(on.page('progress-ms-21'));
    await openReader();
    await toolsAreThere();
    await on.driver.press('/');
    await lookFor({ focus: 'input', scrolled: 0 });
    await type('coolant');
    await lookFor({ found: '1 of 5', currentIsShown: true });
    await on.driver.press('Escape');
    await lookFor({ finding: false });
  });

  it('show nothing of what is looked for to the page', async () => {
    await on.driver.press('/');
    await lookFor({ finding: true });
    expect(await on.driver.page.run(() => [...CSS.highlights.keys()].filter((k) => /find/.test(k)))).toEqual(
      [],
    );
    await on.driver.press('Escape');
    await lookFor({ finding: false });
  });

  it('show all keys on a sheet', async () => {
    await on.driver.press('?');
    await lookFor({ panel: 'help', focus: 'help' });
    await on.driver.press('Escape');
    await lookFor({ panel: 'none', focus: 'sheet' });
  });

  it('lead from paragraph to paragraph, from section to section, and back', async () => {
    await on.driver.inside.run(({ document, shadow }) =>
      shadow(document.querySelector('glossa-reader')).querySelector('.room')?.scrollTo(0, 0),
    );
    await lookFor({ scrolled: 0 });
    await on.driver.press('Shift+J');
    await lookFor({ focused: 'A familiar kind of leak' });
    await on.driver.press('j');
    await lookFor({ focused: 'What made engineers uneasy was not the s' });
    await on.driver.press('k');
    await lookFor({ focused: 'A familiar kind of leak' });
    await on.driver.press('Shift+J');
    await lookFor({ focused: 'A last look before the fire' });
  });

  it('set theme and size', async () => {
    const before = await look();
    await on.driver.press('=');
    await lookFor({ size: String(Number(before.size) + 2) });
    await on.driver.press('-');
    await lookFor({ size: before.size! });
    await on.driver.press('t');
    await lookFor({ theme: 'light' });
  });

  it('lead into the contents and back out of them', async () => {
    const { focused } = await look();
    await on.driver.press('c');
    await expect.poll(async () => (await look()).focus).toBe('button');
    await on.driver.press('Escape');
    await lookFor({ focused: focused! });
  });

  it('leave keys to the browser when they are switched off, but for Escape', async () => {
    await on.driver.press('?');
    await lookFor({ panel: 'help' });
    await click('.help input');
    await on.driver.press('Escape');
    await lookFor({ panel: 'none' });
    await on.driver.press('?');
    await sleep(200);
    await lookFor({ panel: 'none' });
    await leaveReader();
  });

  it('work under a policy that forbids everything', async () => {
    await on.driver.goto(on.page('progress-ms-21', "default-src 'none'; require-trusted-types-for 'script'"));
    await openReader();
    await toolsAreThere();
    await on.driver.inside.waitFor(
      'the panel',
      ({ document, shadow }, name) => {
        const root = shadow(document.querySelector('glossa-reader'));
        if (!root.querySelector('.find')) root.querySelector<HTMLElement>(`[title="${name}"]`)?.click();
        return root.querySelector('.find') !== null;
      },
      messages.reader_find_title,
    );
    await on.driver.press('Escape');
    await leaveReader();
  });
});
