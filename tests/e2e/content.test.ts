import { expect, it } from 'vitest';
import { steps } from './steps.ts';
import { inBothBrowsers } from './under-test.ts';

inBothBrowsers('an article’s content in reader mode', (on) => {
  const { openReader, leaveReader } = steps(on);

  /** Text of the first element in the reader's root that fits; undefined when there is none. */
  const told = (selector: string) =>
    on.driver.inside.run(
      ({ document, shadow }, wanted) =>
        shadow(document.querySelector('glossa-reader')).querySelector(wanted)?.textContent?.trim(),
      selector,
    );
  const appears = (selector: string) =>
    on.driver.inside.waitFor(
      selector,
      ({ document, shadow }, wanted) =>
        shadow(document.querySelector('glossa-reader')).querySelector(wanted) !== null,
      selector,
    );
  const focus = (selector: string) =>
    on.driver.inside.run(({ document, shadow }, wanted) => {
      shadow(document.querySelector('glossa-reader')).querySelector<HTMLElement>(wanted)?.focus();
    }, selector);
  const focused = () =>
    on.driver.inside.run(({ document, shadow }) => {
      const active = shadow(document.querySelector('glossa-reader')).activeElement;
      return active?.getAttribute('aria-label') ?? active?.textContent?.trim() ?? '';
    });
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

  it('prints the article with its links as notes, and is as it was afterwards', async () => {
    const print = (event: string) =>
      on.driver.inside.run(({ document, shadow, window }, name) => {
        window.dispatchEvent(new Event(name));
        const root = shadow(document.querySelector('glossa-reader'));
        return {
          figures: [...root.querySelectorAll('.content .print-note')].map((figure) => figure.textContent),
          addresses: [...root.querySelectorAll('.appendix ol li')].map((item) => item.textContent),
          folded: root.querySelectorAll('.content details:not([open])').length,
        };
      }, event);
    const address = 'https://lamps.example/history';
    const printed = await print('beforeprint');
    expect(printed.figures.slice(0, 3)).toEqual(['[1]', '[2]', '[1]']);
    expect(printed.addresses[0]).toBe(address);
    expect(printed.folded).toBe(0);
    expect(await print('afterprint')).toEqual({ figures: [], addresses: [], folded: 1 });
  });

  it('puts nothing on paper that is to be pressed, nor a card that is open', async () => {
    const inSight = (selectors: string[]) =>
      on.driver.inside.run(({ document, shadow }, wanted) => {
        const root = shadow(document.querySelector('glossa-reader'));
        return wanted.filter((selector) =>
          [...root.querySelectorAll(selector)].some((part) => part.getClientRects().length > 0),
        );
      }, selectors);
    const chrome = ['.bar', '.contents', '.glossa-card', 'select', '.content button'];
    await focus('.content [data-term][role]');
    await on.driver.press('Enter');
    await appears('.glossa-card');
    expect(await inSight(chrome)).toEqual(chrome);
    await on.driver.layOutFor('print');
    const printed = await inSight([...chrome, '.masthead', '.content p']);
    await on.driver.layOutFor('screen');
    expect(printed).toEqual(['.masthead', '.content p']);
  });

  it('explains on paper what has a card, and no word that the reader knows', async () => {
    await open();
    await on.driver.press('Shift+P');
    await appears('#print input');
    await on.driver.inside.run(({ document, shadow }) => {
      const [, , glossary] = shadow(document.querySelector('glossa-reader')).querySelectorAll<HTMLElement>(
        '#print input',
      );
      glossary?.click();
    });
    await on.driver.press('Escape');
    const explained = () =>
      on.driver.inside.run(({ document, shadow, window }) => {
        window.dispatchEvent(new Event('beforeprint'));
        const root = shadow(document.querySelector('glossa-reader'));
        const names = [...root.querySelectorAll('.appendix dt')].map((name) => name.textContent);
        window.dispatchEvent(new Event('afterprint'));
        return names;
      });
    const before = await explained();
    await focus('.content [data-term][role]');
    await on.driver.press('Enter');
    await appears('.glossa-card .know');
    const name = await told('.glossa-card h2');
    expect(before).toContain(name);
    await focus('.glossa-card .know');
    await on.driver.press('Enter');
    await on.driver.inside.waitFor(
      'the word to be known',
      ({ document, shadow }, known) =>
        ![...shadow(document.querySelector('glossa-reader')).querySelectorAll('[data-term][role]')].some(
          (mark) => mark.textContent === known,
        ),
      name,
    );
    expect(await explained()).toEqual(before.filter((other) => other !== name));
  });

  /** What the scripts of the page itself were made to do. */
  const evils = () => on.driver.page.run(({ window }) => Reflect.get(window, 'evils') as string[]);

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
