import { type Colour, contrast } from './contrast.ts';
import { nearestPassing } from './mix.ts';

/** What a reader chooses for a theme of his own; everything else follows from it. */
export interface ReadingColours {
  paper: Colour;
  ink: Colour;
  link: Colour;
}

/** Contrast of body text (WCAG 2.2 AAA) and of everything else that is read (AA). */
export const BODY_CONTRAST = 7;
export const TEXT_CONTRAST = 4.5;

/** Can a text in these colours be read at ease? */
export const canBeRead = ({ paper, ink, link }: ReadingColours): boolean =>
  contrast(ink, paper) >= BODY_CONTRAST && contrast(link, paper) >= TEXT_CONTRAST;

/** The nearest colours that can be read; the paper is changed only where no ink stands out on it enough. */
export function nearestReadable({ paper, ink, link }: ReadingColours): ReadingColours {
  const clear = clearPaper(paper);
  return {
    paper: clear,
    ink: nearestPassing(ink, clear, BODY_CONTRAST) ?? ink,
    link: nearestPassing(link, clear, TEXT_CONTRAST) ?? link,
  };
}

/** The nearest paper on which black or white has the contrast of body text. */
function clearPaper(paper: Colour): Colour {
  const darker = nearestPassing(paper, '#ffffff', BODY_CONTRAST) ?? paper;
  const lighter = nearestPassing(paper, '#000000', BODY_CONTRAST) ?? paper;
  return contrast(paper, darker) < contrast(paper, lighter) ? darker : lighter;
}
