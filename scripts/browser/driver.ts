/** What a script running in a page may use; `shadow` opens closed roots where the extension itself could. */
export interface World {
  document: Document;
  window: Window;
  shadow(host: Element | null): ShadowRoot;
}

/** A place where scripts can be run: a page, the popup, or the extension's own world in a page. */
export interface Surface {
  /** Runs a function there. It must be self-contained; arguments and result are JSON. Rejects with its error. */
  run<A extends unknown[], T>(script: (world: World, ...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Runs the source text of a library there, past any Content-Security-Policy. */
  load(source: string): Promise<void>;
  /** Waits for a truthy result, asking every 50 ms; a script that throws counts as not yet. */
  waitFor<A extends unknown[], T>(
    what: string,
    script: (world: World, ...args: A) => T,
    ...args: A
  ): Promise<NonNullable<T>>;
}

/** A real browser with the extension installed, driven by real input as a reader would. */
export interface Driver {
  readonly name: 'chromium' | 'firefox';
  readonly version: string;
  /** The page in the front tab, as its own scripts see it. */
  readonly page: Surface;
  /** The extension's world in that page: sees closed shadow roots of ours. Needs the page script to be there. */
  readonly inside: Surface;
  goto(url: string): Promise<void>;
  /** The real click on the toolbar button, which alone grants `activeTab`. Answers the popup. */
  clickToolbarButton(): Promise<Surface>;
  closePopup(): Promise<void>;
  popupIsOpen(): Promise<boolean>;
  /** Opens a page of the extension in a new front tab. */
  openExtensionPage(file: string): Promise<Surface>;
  /** Back to the tab of `goto`. */
  closeExtensionPage(): Promise<void>;
  moveMouse(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** A key by its DOM name, e.g. `Escape`, `Tab`, `a`; held ones before it: `Shift+Tab`. */
  press(key: string): Promise<void>;
  /** What the toolbar button shows on it for the page: empty, or a mark. */
  badge(): Promise<string>;
  /** A keyboard command of the extension by its name in the manifest. */
  command(name: string): Promise<void>;
  /** Chooses our item in the context menu at a point of the page. @throws when it is not there. */
  chooseMenuItem(item: 'reader' | 'look-up', at?: { x: number; y: number }): Promise<void>;
  doubleClick(x: number, y: number): Promise<void>;
  /** Says yes when the extension asks for a site, from now on: the browser's own question is out of reach of a test. */
  permit(site: string): Promise<void>;
  /** Installs the extension anew over itself, as an update does. */
  reloadExtension(): Promise<void>;
  /** Switches the page, popup and options that are open; answers when their transitions are over. */
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Has the browser paint everything that is open in few colours of the system's, or in its own again. */
  forceColors(on: boolean): Promise<void>;
  /** Shows the page enlarged, as by the browser's zoom: 4 is 400 %. */
  zoom(factor: number): Promise<void>;
  /** Gives the browser a touch screen and no mouse, or takes it away: what style sheets ask for as `pointer: coarse`. */
  touch(on: boolean): Promise<void>;
  /** Lays the page out as for paper, or for the screen again; its scripts are not told, as they are by printing. */
  layOutFor(medium: 'print' | 'screen'): Promise<void>;
  /** Prints the page as the browser's own command does; answers the PDF. */
  print(): Promise<Buffer>;
  /** The file that was handed to the downloads of a headless browser since this was asked last, once it is whole. */
  downloaded(): Promise<{ name: string; text: string }>;
  /** PNG of the page, or of the popup when it is open. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
  /** Settles when the browser has ended, by us or by its user. */
  readonly closed: Promise<void>;
}

export interface LaunchOptions {
  /** The browser's program. */
  executable: string;
  /** The built, unpacked extension. */
  extension: string;
  /** Profile folder to keep across launches; a fresh one, removed on close, when absent. */
  profile?: string;
  headless: boolean;
  /** Port of a proxy on this machine for all https requests; any certificate is taken for good then. */
  proxy?: number;
  /** Lets no request leave this machine: pages of others then load at once, without what they fetch. */
  offline?: boolean;
}

const WAIT_MS = 15_000;

/** `Surface.waitFor` on top of `Surface.run`. @throws when the time is over, with `what` and the last error. */
export async function waitUntil<T>(what: string, attempt: () => Promise<T>): Promise<NonNullable<T>> {
  const end = Date.now() + WAIT_MS;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const value = await attempt();
      if (value) return value;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited ${WAIT_MS} ms for ${what}`, { cause: last });
}
