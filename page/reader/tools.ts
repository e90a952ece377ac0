import type { Article, Place } from '../../core/article.ts';
import type { Section } from '../../core/outline.ts';
import type { ReaderAction } from '../../core/reader-actions.ts';
import type { Report } from '../../core/report.ts';
import type { Settings } from '../../core/settings.ts';
import type { ToldOf } from '../../core/told.ts';
import type { Translate } from '../../core/translate.ts';
import type { LeftOutCopy } from '../extract/left-out/list.ts';
import type { Copy } from './copy.ts';
import type { Progress } from './track.ts';

/** A part of the reader that opens above the text, one at a time, by the action that it is named for; `more` is the menu. */
export type Panel = ReaderAction | 'more';

/** A value that changes. Not a signal: the scripts of a page each have a signals library of their own. */
export interface Watched<T> {
  now(): T;
  /** Tells the value, at once and whenever it changes. */
  watch(tell: (value: T) => void): void;
}

/** Whether the text is set otherwise on this site than elsewhere. */
export interface SiteSwitch {
  host: string;
  on: Watched<boolean>;
  /** On: from now on, changes are for this site. Off: the site is forgotten, and looks like every other. */
  set(on: boolean): void;
}

/**
 * What an open reader lends its later tools (entrypoints/reader-tools): plain values, functions and elements. All of it
 * ends with `alive`; then the tools are to take away what they have put outside of the elements they were lent.
 */
export interface ReaderPort {
  root: ShadowRoot;
  /** The modal dialog, outside of which nothing can be pressed; scrolls. */
  room: HTMLElement;
  /** For what stands above the text: last in the room. */
  layer: HTMLElement;
  /** For panels: in the bar, after its buttons. */
  panels: HTMLElement;
  /** The positioned element the text stands on, for boxes laid behind or over it. */
  sheet: HTMLElement;
  /** The article as it is shown, with the text nodes behind its blocks. */
  copy: Copy;
  /** The parts of the page that are not in the article, and how one is made to be read. */
  leftOut: { parts(): readonly LeftOutCopy[]; render(part: LeftOutCopy): HTMLElement };
  article: Article;
  report: Report;
  sections: readonly Section[];
  t: Translate;
  /** Which words the reader wants no explanation of. */
  told: Watched<ToldOf>;
  settings: Watched<Settings>;
  change(settings: Partial<Omit<Settings, 'version'>>): void;
  /** For text set otherwise on this site than elsewhere; none where a site cannot be remembered. */
  site: SiteSwitch | undefined;
  /** How far the reader has come. */
  progress: Watched<Progress>;
  /** The open panel. */
  panel: Watched<Panel | undefined>;
  /** Opens a panel instead of the one that is open. */
  openPanel(panel: Panel): void;
  /** Closes the open panel and gives the focus back to where it was. */
  closePanel(): void;
  /** Has an action done by `run`, whether by its button or its key. */
  serve(action: ReaderAction, run: () => void): void;
  /** Does an action, whoever serves it. */
  run(action: ReaderAction): void;
  /** Whether an action can be done now. */
  serves(action: ReaderAction): boolean;
  /** Shows the button of an action as pressed, or not. */
  press(action: ReaderAction, on: boolean): void;
  /** Asked when the reader wants to go one step back (Escape), newest first: closes something and answers `true`, or not. */
  onBack(close: () => boolean): void;
  /** Says what has just been done, for a while and to screen readers; `''` takes it back. */
  say(text: string): void;
  /** Adds a style sheet to the root, unless it is there. */
  addStyle(css: string): void;
  /** Scrolls to a place and lights it up; `null` when it is not shown. */
  show(place: Place): Range | null;
  /** As `show`, and reading goes on there by keyboard and screen reader too. */
  go(place: Place): void;
  alive: AbortSignal;
}

/** The scripts of later tools, in the order in which they are attached. */
export const TOOL_SCRIPTS = ['reader-tools', 'reader-content'] as const;
export type ToolScript = (typeof TOOL_SCRIPTS)[number];

export type AttachTools = (reader: ReaderPort) => void;
