import { join } from 'node:path';
import { expect, it } from 'vitest';
import messages from '../../assets/locales/en.json' with { type: 'json' };
import { steps } from './steps.ts';
import { inBothBrowsers, PICTURES } from './under-test.ts';

inBothBrowsers('flashcards', (on) => {
  const { readPage, closePopup } = steps(on);

  it('are handed out by the popup, each with the sentence it stands in and the page', async () => {
    const address = on.page('progress-ms-21');
    await on.driver.goto(address);
    const { popup } = await readPage();
    await popup.run(({ document }, label) => {
      const button = [...document.querySelectorAll<HTMLElement>('.save-glossary button')].find(
        (b) => b.textContent === label,
      );
      button?.scrollIntoView({ block: 'center' });
      button?.click();
    }, messages.popup_save_csv);
    const { name, text } = await on.driver.downloaded();
    await on.driver.screenshot(join(PICTURES, `${on.driver.name}-flashcards.png`));
    expect(name).toMatch(/ – glossary\.csv$/);
    const roscosmos = text.split('\r\n').find((line) => line.startsWith('Roscosmos,'));
    expect(roscosmos).toContain('Russian space agency');
    expect(roscosmos).toContain('A Russian cargo ship docked to the International Space Station');
    expect(roscosmos).toContain(address);
    await closePopup();
  });
});
