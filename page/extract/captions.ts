import { has } from './hints.ts';
import type { Box, Line } from './page.ts';

/** A longer text in a figure is an article about it, characters. */
const LONGEST = 600;

/** Class names of the text under a picture, where pages write figures with plain boxes. */
const CAPTION = /(?:^|[\s_-])(?:captions?|legend|credits?|copyright)(?:$|[\s_-])/i;
/** The same, where the box of the figure has a name and its caption is called its title (Asciidoctor, DocBook). */
const FIGURE = /(?:^|\s)(?:imageblock|figure|mediaobject)(?:$|\s)/;
const TITLE = /(?:^|\s)title(?:$|\s)/;
/** Such a picture and its caption are at most so many boxes apart. */
const NEAR = 3;
/** Other text that may stand with picture and caption, such as a credit, characters. */
const OTHER_TEXT = 200;

/** The figure a line is the caption of: captions are part of the article, not of its running text. */
export function figureOf(line: Line): Box | undefined {
  if (line.text.length > LONGEST || line.linkChars > line.text.length / 2) return undefined;
  for (let box: Box | undefined = line.box; box; box = box.parent) {
    if (box.name === 'figure') return box;
    if (box.name === 'figcaption' && box.parent?.name !== 'figure') return box;
    if (isOther(box)) break;
  }
  return plainFigureOf(line);
}

/** Parts that are no captions, even in figures, and parts whose pictures and captions are not the article's. */
const isOther = (box: Box): boolean =>
  /^(?:blockquote|pre|aside|nav|footer|table)$/.test(box.name) ||
  has(box.hints, 'quote') ||
  has(box.hints, 'related');

/** The box around a picture and the text that calls itself its caption. */
function plainFigureOf({ box, text }: Line): Box | undefined {
  if (!isCaption(box)) return undefined;
  let around = box.parent;
  for (let near = 1; around && near < NEAR && !holdsPicture(around); near++) around = around.parent;
  if (!around || !holdsPicture(around) || isOther(around)) return undefined;
  return around.chars <= text.length + OTHER_TEXT ? around : undefined;
}

const isCaption = ({ hints, className, parent }: Box): boolean =>
  (has(hints, 'caption') && CAPTION.test(className)) ||
  (parent !== undefined && FIGURE.test(parent.className) && TITLE.test(className));

const holdsPicture = ({ element }: Box): boolean => element.querySelector('img,picture,video') !== null;
