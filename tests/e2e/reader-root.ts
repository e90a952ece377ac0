import type { Driver } from '../../scripts/browser/driver.ts';

/** What is in the reader's closed root, asked and done by selectors. */
export function readerRoot(on: { readonly driver: Driver }) {
  return {
    /** Text of the first element that fits; undefined when there is none. */
    told: (selector: string) =>
      on.driver.inside.run(
        ({ document, shadow }, wanted) =>
          shadow(document.querySelector('glossa-reader')).querySelector(wanted)?.textContent?.trim(),
        selector,
      ),

    appears: (selector: string) =>
      on.driver.inside.waitFor(
        selector,
        ({ document, shadow }, wanted) =>
          shadow(document.querySelector('glossa-reader')).querySelector(wanted) !== null,
        selector,
      ),

    focus: (selector: string) =>
      on.driver.inside.run(({ document, shadow }, wanted) => {
        shadow(document.querySelector('glossa-reader')).querySelector<HTMLElement>(wanted)?.focus();
      }, selector),

    /** Presses the first element that fits, if there is one. */
    click: (selector: string) =>
      on.driver.inside.run(({ document, shadow }, wanted) => {
        shadow(document.querySelector('glossa-reader')).querySelector<HTMLElement>(wanted)?.click();
      }, selector),

    /** Name of what has the focus. */
    focused: () =>
      on.driver.inside.run(({ document, shadow }) => {
        const active = shadow(document.querySelector('glossa-reader')).activeElement;
        return active?.getAttribute('aria-label') ?? active?.textContent?.trim() ?? '';
      }),
  };
}
