import { expect, it } from 'vitest';
import messages from '../../assets/locales/en.json' with { type: 'json' };
import { steps } from './steps.ts';
import { inBothBrowsers } from './under-test.ts';

inBothBrowsers('switching off', (on) => {
  const { readPage, closePopup, restOn, cardTitle, cardIsGone, pressInCard, turnOption, marks, sleep } =
    steps(on);
  const { openReader, leaveReader } = steps(on);

  it('takes the marks off the page from the popup, and puts them on again', async () => {
    await on.driver.goto(on.page('progress-ms-21'));
    const { popup } = await readPage();
    const press = () =>
      popup.run(({ document }) => document.querySelector<HTMLElement>('.foot [aria-pressed]')?.click());
    const pressed = (state: string) =>
      popup.waitFor(
        `pressed: ${state}`,
        ({ document }, s) => document.querySelector('.foot [aria-pressed]')?.ariaPressed === s,
        state,
      );
    // they come after the report
    await expect.poll(marks).toBeGreaterThan(5);
    const all = await marks();
    await press();
    await pressed('false');
    expect(await marks()).toBe(0);
    await press();
    await pressed('true');
    expect(await marks()).toBe(all);
    await closePopup();
  });

  it('stops explaining a word from its card, and takes that back', async () => {
    const all = await marks();
    await restOn('Roscosmos');
    expect(await cardTitle()).toBe('Roscosmos');
    await pressInCard(messages.card_mute);
    await on.driver.page.waitFor(
      'fewer marks',
      (_world, before) => (CSS.highlights.get('glossa-term')?.size ?? 0) < before,
      all,
    );
    await pressInCard(messages.card_undo);
    await on.driver.page.waitFor(
      'all marks',
      (_world, before) => CSS.highlights.get('glossa-term')?.size === before,
      all,
    );
    await on.driver.press('Escape');
    await cardIsGone();
  });

  it('explains a word that is known nowhere any more: page, popup, reader and flashcards', async () => {
    await restOn('Roscosmos');
    await cardTitle();
    await pressInCard(messages.card_know);
    await on.driver.press('Escape');
    await cardIsGone();
    const markedInReader = async () => {
      await openReader();
      const marked = await on.driver.inside.run(({ document, shadow }) => {
        const root = shadow(document.querySelector('glossa-reader'));
        return [...root.querySelectorAll('[data-term][role]')].map(({ textContent }) => textContent);
      });
      await leaveReader();
      return marked;
    };
    expect(await markedInReader()).not.toContain('Roscosmos');
    const { popup } = await readPage();
    const shown = () =>
      popup.run(({ document }) => ({
        summary: [...document.querySelectorAll('.sentence [data-term]')].map((e) => e.textContent),
        undo: [...document.querySelectorAll('.entry > .hint')].map((e) => e.textContent ?? ''),
      }));
    const { summary, undo } = await shown();
    expect(summary).not.toContain('Roscosmos');
    expect(undo.some((text) => text.includes('Roscosmos'))).toBe(true);
    // As a page that is read anew has it.
    await closePopup();
    await on.driver.goto(on.page('progress-ms-21'));
    const { report } = await readPage();
    await closePopup();
    expect(report.glossary.map(({ term }) => term)).not.toContain('Roscosmos');
    await expect.poll(marks).toBeGreaterThan(5);
    const onPage = () => on.driver.page.run(() => [...(CSS.highlights.get('glossa-term') ?? [])].map(String));
    expect(await onPage()).not.toContain('Roscosmos');
    const options = await on.driver.openExtensionPage('options.html');
    await options.waitFor(
      'the list of known words',
      ({ document }, label) => {
        const list = [...document.querySelectorAll('ul.told')].find((ul) => ul.ariaLabel === label);
        const remove = list?.querySelector('button');
        remove?.click();
        return remove !== undefined && remove !== null;
      },
      messages.options_known,
    );
    await sleep(300);
    await on.driver.closeExtensionPage();
    await on.driver.goto(on.page('progress-ms-21'));
    await readPage();
    await closePopup();
    await expect.poll(onPage).toContain('Roscosmos');
    expect(await markedInReader()).toContain('Roscosmos');
  });

  it('stops all cards from any card, and takes that back', async () => {
    await restOn('Roscosmos');
    await cardTitle();
    await pressInCard(messages.card_off);
    await on.driver.press('Escape');
    await cardIsGone();
    await sleep(500);
    await restOn('Roscosmos');
    await sleep(900);
    await cardIsGone();
    // Asked for by name, a card still comes; from here they can be switched on again.
    await turnOption(messages.options_cards, true);
    await restOn('Roscosmos');
    await cardTitle();
    await on.driver.press('Escape');
    await cardIsGone();
  });
});
