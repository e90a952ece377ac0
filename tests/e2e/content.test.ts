import { expect, it } from 'vitest';
import messages from '../../assets/locales/en.json' with { type: 'json' };
import { readerRoot } from './reader-root.ts';
import { steps } from './steps.ts';
import { inBothBrowsers } from './under-test.ts';

inBothBrowsers('an article’s content in reader mode', (on) => {
  const { openReader, leaveReader } = steps(on);

  const { told, appears, focus, focused } = readerRoot(on);
  const open = async () => {
    await on.driver.goto(on.page('all-content'));
    await openReader();
    await appears('.media-card');
  };

  it('has everything that the page has', async () => {
    await open();
    await appears('.code-bar');
    const counts = await on.driver.inside.run(({ document, shadow }) => {
      const root = shadow(document.querySelector('glossa-reader'));
      const count = (selector: string) => root.querySelectorAll(`.content ${selector}`).length;
      return {
        pictures: count('figure img'),
        tables: count('.frame table'),
        code: count('.code pre'),
        formulae: count('math'),
        notes: count('[role="doc-noteref"]'),
        films: count('button.media-card'),
        players: count('a.media-card[href]'),
        terms: count('dt'),
        folded: count('details'),
        remarks: count('aside'),
        quotes: count('blockquote'),
        loading: count(':is(video, audio, source)[src], video[poster], iframe'),
      };
    });
    expect(counts).toEqual({
      ...{ pictures: 4, tables: 2, code: 2, formulae: 3, notes: 2, films: 2, players: 1, terms: 2 },
      ...{ folded: 1, remarks: 1, quotes: 1, loading: 0 },
    });
  });

  it('shows a picture alone, by the keyboard, with its caption and what it shows, and the others', async () => {
    await appears('.enlarge');
    await focus('.enlarge');
    await on.driver.press('Enter');
    await appears('.lightbox');
    expect(await told('.lightbox-bar p')).toBe('1 of 4');
    await on.driver.press('ArrowRight');
    await on.driver.press('ArrowRight');
    await expect.poll(() => told('.lightbox-bar p')).toBe('3 of 4');
    expect(await told('.lightbox-text')).toBe('Lens, stairs and keeper.Stairs, seen from above');
    // nothing behind it can be reached
    await on.driver.press('Tab');
    expect(await focused()).toBe('Smaller');
    await on.driver.press('Shift+Tab');
    await on.driver.press('Escape');
    await expect.poll(() => told('.lightbox')).toBeUndefined();
    expect(await focused()).toBe('Enlarge this picture: Stairs, seen from above');
  });

  it('shows a note at its mark, leads to it and back', async () => {
    await focus('[role="doc-noteref"]');
    await on.driver.press('Enter');
    await appears('.glossa-card .note-text');
    expect(await told('.glossa-card .note-text')).toBe(
      'He kept them in a tin for biscuits, now in the museum.',
    );
    await on.driver.press('Escape');
    await expect.poll(() => told('.glossa-card')).toBeUndefined();
    expect(await focused()).toBe('1');
    await on.driver.press('Enter');
    await appears('.glossa-card .quiet');
    await focus('.glossa-card .quiet');
    await on.driver.press('Enter');
    expect(await focused()).toContain('He kept them');
    await focus('.note-back');
    await on.driver.press('Enter');
    expect(await focused()).toBe('2');
    // the mark has the focus, and so its card is open
    await on.driver.press('Escape');
    await expect.poll(() => told('.glossa-card')).toBeUndefined();
  });

  it('colours code in the language it is in, and says which that is', async () => {
    expect(await told('.code-bar span')).toBe('Python');
    // the last jump may still be under way
    await on.driver.inside.waitFor('colours', ({ document, shadow }) => {
      const code = shadow(document.querySelector('glossa-reader')).querySelector('pre');
      code?.scrollIntoView();
      return code?.querySelector('[data-token="keyword"]');
    });
    expect(await told('pre [data-token="comment"]')).toBe('# metres');
    expect(await told('pre')).toContain('return math.sqrt(2 * EARTH * height)');
  });

  it('copies a formula as it was written', async () => {
    await focus('.formula .copy button');
    expect(await focused()).toBe('Copy this formula as it was written');
    await on.driver.press('Enter');
    await expect.poll(() => told('.formula [role="status"]')).toBe('Copied.');
  });

  it('keeps the head of a table in sight', async () => {
    const tops = await on.driver.inside.run(async ({ document, shadow, window }) => {
      const root = shadow(document.querySelector('glossa-reader'));
      const rows = root.querySelectorAll('.frame tbody tr');
      rows[14]?.scrollIntoView({ block: 'center', behavior: 'instant' });
      await new Promise((resolve) => window.setTimeout(resolve, 200));
      return [root.querySelector('.frame thead'), root.querySelector('.bar')].map((element) => {
        const { top, bottom } = element!.getBoundingClientRect();
        return { top, bottom };
      });
    });
    expect(tops[0]!.top).toBeGreaterThanOrEqual(tops[1]!.bottom - 2);
    expect(tops[0]!.top).toBeLessThan(tops[1]!.bottom + 10);
  });

  /** What the scripts of the page itself were made to do. */
  const evils = () => on.driver.page.run(({ window }) => Reflect.get(window, 'evils') as string[]);

  it('says what a picture shows that cannot be had or is switched off, and sets links as the text', async () => {
    await on.driver.goto(on.page('all-content'));
    await on.driver.page.run(({ document }) => {
      for (const image of document.querySelectorAll<HTMLImageElement>('article img'))
        if (image.alt.startsWith('Stairs')) image.src = '/missing.png';
    });
    await openReader();
    const toggle = async (...names: string[]) => {
      await on.driver.press('a');
      await appears('#type');
      await on.driver.inside.run(({ document, shadow }, wanted) => {
        const labels = shadow(document.querySelector('glossa-reader')).querySelectorAll(
          '#type .switch label',
        );
        for (const label of labels)
          if (wanted.includes(label.textContent ?? '')) label.querySelector('input')?.click();
      }, names);
      await on.driver.press('Escape');
    };
    const look = () =>
      on.driver.inside.run(({ document, shadow, window }) => {
        const root = shadow(document.querySelector('glossa-reader'));
        const boxes = [...root.querySelectorAll<HTMLImageElement>('.content figure img')];
        const link = root.querySelector('.content p > a[href^="http"]:not(.media-card)')!;
        return {
          framed: boxes
            .filter((box) => window.getComputedStyle(box).borderTopStyle === 'dashed')
            .map(({ alt }) => alt),
          loading: boxes.filter((box) => box.hasAttribute('src') || box.hasAttribute('srcset')).length,
          plain: window.getComputedStyle(link).textDecorationLine === 'none',
        };
      });
    const all = await on.driver.inside.waitFor('all pictures', ({ document, shadow }) => {
      const root = shadow(document.querySelector('glossa-reader'));
      for (const image of root.querySelectorAll<HTMLImageElement>('.content img')) image.loading = 'eager';
      const alts = [...root.querySelectorAll<HTMLImageElement>('.content figure img')].map(({ alt }) => alt);
      return root.querySelector('[data-failed]') && alts;
    });
    expect(await look()).toEqual({ framed: ['Stairs, seen from above'], loading: all.length, plain: false });
    await toggle(messages.reader_images, messages.reader_plain_links);
    await expect.poll(look).toEqual({ framed: all, loading: 0, plain: true });
    await toggle(messages.reader_images, messages.reader_plain_links);
    await expect.poll(async () => (await look()).plain).toBe(false);
    await leaveReader();
  });

  it('has cards for films in what was left out, too', async () => {
    await on.driver.goto(on.page('all-content'));
    await on.driver.page.run(({ document }) => {
      const ad = document.createElement('div');
      ad.className = 'advert';
      ad.innerHTML =
        '<p>Advertisement: lamps, now at half the price</p><video title="Buy a lamp" src="https://films.example/lamp.mp4"></video>';
      document.querySelector('article p')?.after(ad);
    });
    await openReader();
    await appears('.bar [title="Show what was left out"]');
    await on.driver.inside.waitFor('the film', ({ document, shadow }) => {
      const root = shadow(document.querySelector('glossa-reader'));
      if (!root.querySelector('.left-out'))
        root.querySelector<HTMLElement>('.bar [title="Show what was left out"]')?.click();
      for (const details of root.querySelectorAll<HTMLDetailsElement>('.left-out details'))
        details.open = true;
      return root.querySelector('.left-out video');
    });
    expect(await told('.left-out .media-card')).toContain('Buy a lamp');
  });

  it('holds nothing of a hostile page that runs, loads, asks or spies', async () => {
    await on.driver.goto(on.page('hostile-content'));
    const before = await evils();
    await openReader();
    const found = await on.driver.inside.run(({ document, shadow }) => {
      const content = shadow(document.querySelector('glossa-reader')).querySelector('.content');
      const elements = [...(content?.querySelectorAll('*') ?? [])];
      const names =
        /^(?:script|style|link|meta|base|i?frame|frameset|object|embed|form|input|select|textarea|dialog)$/;
      return elements.flatMap((element) => [
        ...(names.test(element.localName) ? [element.localName] : []),
        ...[...element.attributes]
          .filter(({ name, value }) => /^on|^ping$|^srcdoc$/.test(name) || /^\s*javascript:/i.test(value))
          .map(({ name }) => `${element.localName} ${name}`),
      ]);
    });
    expect(found).toEqual([]);
    expect(await told('.content')).toContain('The cut is made with a billhook, downwards and at a slant');
    expect(await evils()).toEqual(before);
    await leaveReader();
  });
});
