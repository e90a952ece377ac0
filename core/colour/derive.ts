import { type Colour, contrast, luminance } from './contrast.ts';
import { mix, mixWhile, nearestPassing } from './mix.ts';
import { BODY_CONTRAST, type ReadingColours, TEXT_CONTRAST } from './reading-colours.ts';

/** Contrast of outlines of things to press (WCAG 2.2, 1.4.11). */
const EDGE_CONTRAST = 3;
/** How much of a mark's colour lies behind a key sentence (components/reader/content/lit.css). */
export const SKIM_SHARE = 0.55;

const YELLOW = '#ffcc33';
const RED = '#b03020';

/** The colours of a theme by the names of assets/tokens.css. */
export type ThemeColours = Record<
  'paper' | 'sunken' | 'ink' | 'ink-soft' | 'line' | 'edge' | 'accent' | 'accent-soft' | 'mark' | 'alert',
  Colour
>;

/**
 * All colours of a theme from the three a reader chose. Whatever these are, everything that is read has a contrast of at
 * least 4.5, so that the way back can always be found: ink and links are moved as far as that takes. Grounds are tinted
 * only as far as the text on them stays as clear as on the paper, or has the contrast of body text.
 */
export function deriveTheme(chosen: ReadingColours): ThemeColours {
  const { paper } = chosen;
  const ink = nearestPassing(chosen.ink, paper, TEXT_CONTRAST) ?? chosen.ink;
  const accent = nearestPassing(chosen.link, paper, TEXT_CONTRAST) ?? chosen.link;
  const body = Math.min(BODY_CONTRAST, contrast(ink, paper));
  const bears = (ground: Colour) =>
    contrast(ink, ground) >= body && contrast(accent, ground) >= TEXT_CONTRAST;
  const sunken = mixWhile(paper, ink, 0.08, bears);
  const standsOut = (least: number) => (c: Colour) =>
    contrast(c, paper) >= least && contrast(c, sunken) >= least;
  return {
    paper,
    sunken,
    ink,
    'ink-soft': mixWhile(ink, paper, 0.35, standsOut(TEXT_CONTRAST)),
    line: mix(paper, ink, 0.2),
    edge: mixWhile(ink, paper, 0.6, standsOut(EDGE_CONTRAST)),
    accent,
    'accent-soft': mixWhile(paper, accent, 0.15, bears),
    mark: mixWhile(paper, YELLOW, 1, (mark) => bears(mark) && bears(mix(paper, mark, SKIM_SHARE))),
    alert: nearestPassing(RED, paper, TEXT_CONTRAST) ?? ink,
  };
}

/** Is it light on dark? */
export const isDark = ({ paper, ink }: Pick<ReadingColours, 'paper' | 'ink'>): boolean =>
  luminance(paper) < luminance(ink);
