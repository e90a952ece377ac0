import { join } from 'node:path';
import { expect, it } from 'vitest';
import messages from '../../assets/locales/en.json' with { type: 'json' };
import { steps } from './steps.ts';
import { inBothBrowsers, PICTURES } from './under-test.ts';

inBothBrowsers('flashcards', (on) => {
  const { readPage, closePopup } = steps(on);

  it('are handed out by the popup, each with the sentence it stands in and the page', async (context) => {
    // Firefox shows us its popup from outside only: what our scripts hand to the browser there can't be caught.
    if (on.driver.name === 'firefox') return context.skip();
    const address = on.page('progress-ms-21');
    await on.driver.goto(address);
    const { popup } = await readPage();
    const handedOut = await popup.run(async ({ document }, label) => {
      const file = new Promise<{ name: string; text: string }>((resolve) => {
        URL.createObjectURL = (blob) => {
          const link = document.createElement('a');
          link.click = () =>
            blob instanceof Blob && void blob.text().then((text) => resolve({ name: link.download, text }));
          document.createElement = () => link as never;
          return '#';
        };
      });
      const button = [...document.querySelectorAll<HTMLElement>('.save-glossary button')].find(
        (b) => b.textContent === label,
      );
      button?.scrollIntoView({ block: 'center' });
      button?.click();
      return file;
    }, messages.popup_save_csv);
    await on.driver.screenshot(join(PICTURES, `${on.driver.name}-flashcards.png`));
    expect(handedOut.name).toMatch(/ – glossary\.csv$/);
    const roscosmos = handedOut.text.split('\r\n').find((line) => line.startsWith('Roscosmos,'));
    expect(roscosmos).toContain('Russian space agency');
    expect(roscosmos).toContain('A Russian cargo ship docked to the International Space Station');
    expect(roscosmos).toContain(address);
    await closePopup();
  });
});
