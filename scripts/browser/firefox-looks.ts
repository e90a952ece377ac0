import type { Driver } from './driver.ts';
import { inChrome } from './firefox-surfaces.ts';
import type { Marionette } from './marionette.ts';

/** `browser.display.document_color_use`: the browser's colours, whatever a page wants. */
const ALWAYS = 2;

/** `ui.primaryPointerCapabilities`: a pointer that is there, and coarse. */
const COARSE = 1;

const setPref = (name: string, value: number) => `Services.prefs.setIntPref('${name}', ${value});`;
const clearPref = (name: string) => `Services.prefs.clearUserPref('${name}');`;

type Looks = Pick<Driver, 'setColorScheme' | 'forceColors' | 'zoom' | 'touch' | 'layOutFor'>;

/** What style sheets ask the browser for. */
export function createLooks(remote: Marionette): Looks {
  const run = async (source: string) => void (await inChrome(remote, source));
  return {
    setColorScheme: (scheme) => {
      const dark = scheme === 'dark';
      // Pages follow the first (0 dark, 1 light); popups look like the browser, which follows the system.
      return run(
        setPref('layout.css.prefers-color-scheme.content-override', dark ? 0 : 1) +
          setPref('ui.systemUsesDarkTheme', dark ? 1 : 0),
      );
    },
    forceColors: (on) => {
      const name = 'browser.display.document_color_use';
      return run(on ? setPref(name, ALWAYS) : clearPref(name));
    },
    zoom: (factor) => run(`gBrowser.selectedBrowser.fullZoom = ${factor};`),
    touch: (on) =>
      run(
        ['ui.primaryPointerCapabilities', 'ui.allPointerCapabilities']
          .map((name) => (on ? setPref(name, COARSE) : clearPref(name)))
          .join(''),
      ),
    layOutFor: (medium) => run(`gBrowser.selectedBrowser.browsingContext.mediumOverride = '${medium}';`),
  };
}
