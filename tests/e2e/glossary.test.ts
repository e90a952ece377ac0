import { expect, it } from 'vitest';
import messages from '../../assets/locales/en.json' with { type: 'json' };
import { steps } from './steps.ts';
import { inBothBrowsers } from './under-test.ts';

inBothBrowsers('switching off', (on) => {
  const { readPage, closePopup, restOn, cardTitle, cardIsGone, pressInCard, turnOption, marks, sleep } =
    steps(on);

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
