import type { Driver } from './driver.ts';
import { readReport } from './report.ts';

/** Opens reader mode as a reader would: a click on the toolbar button, then on the popup's button. */
export async function openReaderMode(driver: Driver): Promise<void> {
  const popup = await driver.clickToolbarButton();
  await readReport(popup);
  await popup.run(({ document }) => document.querySelector<HTMLElement>('.foot .primary')?.click());
  await driver.inside.waitFor('reader mode', ({ document, shadow }) =>
    shadow(document.querySelector('glossa-reader')).querySelector('h1'),
  );
  if (await driver.popupIsOpen()) await driver.closePopup();
}
