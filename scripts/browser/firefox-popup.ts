import { type Driver, type Surface, waitUntil } from './driver.ts';
import { EXTENSION_ID, UUID } from './firefox-preferences.ts';
import { frameSurface, inChrome } from './firefox-surfaces.ts';
import type { Marionette } from './marionette.ts';

/** Firefox makes element ids of an extension's id with every other character replaced. */
export const WIDGET = EXTENSION_ID.replace(/[^a-z0-9_-]/gi, '_');

const BUTTON = `${WIDGET}-BAP`;

/** Source text: the browser element that the popup's page is in, if it is open. */
const POPUP = `[...document.querySelectorAll('browser')].find((b) => b.currentURI?.spec === 'moz-extension://${UUID}/popup.html')`;

interface Popup extends Pick<Driver, 'clickToolbarButton' | 'closePopup' | 'popupIsOpen' | 'badge'> {
  /** PNG of it, in base 64: it is a window of its own, which WebDriver's screenshot does not see. */
  draw(): Promise<string>;
}

/** Puts the extension's button into the toolbar, and answers what is done with it and its popup. */
export async function createPopup(remote: Marionette): Promise<Popup> {
  await inChrome(
    remote,
    `const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
     CustomizableUI.addWidgetToArea('${WIDGET}-browser-action', 'nav-bar');`,
  );
  const surface: Surface = frameSurface(remote, POPUP);
  const popupIsOpen = async () => (await inChrome(remote, `return ${POPUP} !== undefined`)) === true;
  return {
    popupIsOpen,
    clickToolbarButton: async () => {
      await remote.send('Marionette:SetContext', { value: 'chrome' });
      try {
        const found = (await remote.send('WebDriver:FindElement', {
          using: 'css selector',
          value: `#${BUTTON}`,
        })) as { value: Record<string, string> };
        await remote.send('WebDriver:ElementClick', { id: Object.values(found.value)[0] });
      } finally {
        await remote.send('Marionette:SetContext', { value: 'content' });
      }
      await waitUntil('the popup', popupIsOpen);
      await surface.waitFor('the popup to load', ({ document }) => document.readyState === 'complete');
      return surface;
    },
    closePopup: async () => {
      await inChrome(remote, `${POPUP}?.closest('panel')?.hidePopup();`);
      await waitUntil('the popup to close', async () => !(await popupIsOpen()));
    },
    badge: async () =>
      String(
        await inChrome(remote, `return document.getElementById('${BUTTON}').getAttribute('badge') ?? ''`),
      ),
    draw: async () =>
      String(
        await inChrome(
          remote,
          `const popup = ${POPUP};
           const { width, height } = popup.getBoundingClientRect();
           const image = await popup.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), 1, 'white');
           const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
           [canvas.width, canvas.height] = [image.width, image.height];
           canvas.getContext('2d').drawImage(image, 0, 0);
           return canvas.toDataURL().split(',')[1];`,
        ),
      ),
  };
}
