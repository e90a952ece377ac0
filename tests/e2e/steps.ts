import type { Driver } from '../../scripts/browser/driver.ts';
import { openReaderMode } from '../../scripts/browser/open-reader.ts';
import { boxOfText } from '../../scripts/browser/page-text.ts';
import { readReport } from '../../scripts/browser/report.ts';

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What a reader does again and again, as steps of our tests. */
export function steps(on: { readonly driver: Driver }) {
  const closePopup = async () => {
    if (await on.driver.popupIsOpen()) await on.driver.closePopup();
  };
  const inReader = () =>
    on.driver.inside.waitFor('reader mode', ({ document, shadow }) =>
      shadow(document.querySelector('glossa-reader')).querySelector('h1'),
    );
  const readerIsGone = () =>
    on.driver.page.waitFor('the page', ({ document }) => !document.querySelector('glossa-reader'));

  return {
    closePopup,
    inReader,
    readerIsGone,

    /** Opens the popup and waits for its report. */
    readPage: async () => {
      const popup = await on.driver.clickToolbarButton();
      return { popup, report: await readReport(popup) };
    },

    openReader: () => openReaderMode(on.driver),

    leaveReader: async () => {
      await on.driver.press('Escape');
      await readerIsGone();
    },

    /** Lets the pointer rest on a word of the page; answers the name on the card that opens. */
    restOn: async (word: string) => {
      const box = await on.driver.page.run(boxOfText, word);
      if (!box) throw new Error(`The page has no "${word}".`);
      await on.driver.moveMouse(20, 20);
      await on.driver.moveMouse(box.x + box.width / 2, box.y + box.height / 2);
    },

    /** The name on the card of the page, once there is one. */
    cardTitle: () =>
      on.driver.inside.waitFor(
        'the card',
        ({ document, shadow }) =>
          shadow(document.querySelector('glossa-card')).querySelector('.glossa-card h2')?.textContent,
      ),

    cardIsGone: () =>
      on.driver.page.waitFor('the card to close', ({ document }) => !document.querySelector('glossa-card')),

    /** Presses the button of the card that has this text. */
    pressInCard: (text: string) =>
      on.driver.inside.waitFor(
        `"${text}" in the card`,
        ({ document, shadow }, wanted) => {
          const buttons = shadow(document.querySelector('glossa-card')).querySelectorAll('button');
          const button = [...buttons].find((b) => b.textContent === wanted);
          button?.click();
          return button !== undefined;
        },
        text,
      ),

    /** Turns a switch of the options page, in a tab of its own. */
    turnOption: async (label: string, wanted: boolean) => {
      const options = await on.driver.openExtensionPage('options.html');
      await options.waitFor(
        `the switch "${label}"`,
        ({ document }, text, checked) => {
          const found = [...document.querySelectorAll('.switch label')].find((l) => l.textContent === text);
          const box = found?.querySelector('input');
          if (!box || box.checked === checked) return false;
          box.click();
          return true;
        },
        label,
        wanted,
      );
      await sleep(500);
      await on.driver.closeExtensionPage();
    },

    /** How many words of the page are marked. */
    marks: () => on.driver.page.run(() => CSS.highlights.get('glossa-term')?.size ?? 0),

    sleep,
  };
}
