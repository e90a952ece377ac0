/*
 * What we draw over a page lives in a closed shadow root on an element of ours: page scripts see the empty element and
 * nothing in it, page styles do not reach in, and the page's own nodes are never touched.
 */

/** Tag names of our hosts: with the names of the highlights all of ours that a page can see. */
type HostName = 'glossa-card' | 'glossa-reader';

export interface Overlay {
  host: HTMLElement;
  root: ShadowRoot;
  /**
   * Puts the host into the page, above everything else there; again, when it is there already.
   * @param beside what it is about: while a modal dialog of the page is open, only what stands in it can be used.
   */
  show(beside?: Element): void;
  /** Takes the host out of the page. */
  hide(): void;
}

const MODAL = 'dialog:modal';

/**
 * The host itself is no box a page could style or notice; `!important` in `:host` wins over any style of the page.
 * The colour scheme is the system's: a theme of the reader's is set on an element inside.
 */
const HOST_CSS = `:host {
  all: initial !important;
  color-scheme: light dark !important;
  display: block !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  inline-size: 0 !important;
  block-size: 0 !important;
  overflow: visible !important;
}

/* Firefox prints a copy that has no top layer: there we stand in the page, and are to be broken into its pages. */
@media print {
  :host {
    position: static !important;
    inline-size: auto !important;
    block-size: auto !important;
  }
}`;

/** What happens in our root is not for the page: keys typed, words pointed at, text copied. */
const PRIVATE_EVENTS = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'copy', 'cut', 'paste'],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel'],
  ...['mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'click', 'dblclick', 'auxclick'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel', 'wheel', 'contextmenu', 'selectstart'],
  ...['focusin', 'focusout', 'dragstart', 'drop'],
] as const;

/**
 * Makes an overlay, not yet in the page.
 * @param css style sheets of the root, after the host's own.
 */
export function createOverlay(name: HostName, css: readonly string[], document: Document): Overlay {
  const host = document.createElement(name);
  const root = host.attachShadow({ mode: 'closed' });
  addStyles(root, [HOST_CSS, ...css]);
  // The top layer: no z-index of the page is above it. `manual`: a click elsewhere does not close it.
  host.popover = 'manual';
  for (const type of PRIVATE_EVENTS) host.addEventListener(type, (event) => event.stopPropagation());
  return {
    host,
    root,
    show: (beside) => {
      const parent = beside?.closest(MODAL) ?? document.documentElement;
      // A page that rewrites itself may have taken us out, and a dialog opened since is above us: go in again, on top.
      if (host.parentNode !== parent) parent.append(host);
      else host.hidePopover?.();
      host.showPopover?.();
    },
    hide: () => host.remove(),
  };
}

/** Removes what a script of ours has left behind that was cut off from its extension, as by an update. */
export function removeLeftovers(document: Document): void {
  for (const host of document.querySelectorAll(':is(:root, dialog) > :is(glossa-card, glossa-reader)'))
    host.remove();
}

/** The style sheets that a root has got from here: what is in it may be laid out anew. */
const styled = new WeakMap<ShadowRoot, Set<string>>();

/**
 * Adds styles to a root that does not have them, as constructed sheets, to which no policy of the page applies. Firefox
 * before 153 refuses these to content scripts (bug 1751346); there an element does, except on pages that forbid inline
 * styles.
 */
export function addStyles(root: ShadowRoot, css: readonly string[]): void {
  const there = styled.get(root) ?? new Set();
  const missing = css.filter((text) => !there.has(text));
  if (missing.length === 0) return;
  styled.set(root, new Set([...there, ...missing]));
  try {
    const sheets = missing.map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
  } catch {
    const element = root.ownerDocument.createElement('style');
    element.textContent = missing.join('\n');
    root.append(element);
  }
}
