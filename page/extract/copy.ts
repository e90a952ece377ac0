import { type Anchors, anchorsOf } from './anchors.ts';
import { SPEAKER_MARK } from './blocks.ts';
import { figureOf } from './captions.ts';
import { codePieces, isCodeBlock } from './code.ts';
import { copyAttributes } from './copy-attributes.ts';
import { copyLatePicture, copyMedia, figureFor } from './copy-media.ts';
import { copyName } from './copy-name.ts';
import { isDouble } from './doubles.ts';
import { copyEmbed, isEmbed } from './embeds.ts';
import { copyFormula } from './formulae.ts';
import { isHeadingTool } from './heading-tools.ts';
import type { Speaker } from './kind/speakers.ts';
import { leadPictures } from './lead-pictures.ts';
import { bringsMedia, isMedia } from './media.ts';
import type { Box, Line, Page } from './page.ts';
import { makeParagraphs } from './paragraphs.ts';
import { removeIdleRules } from './rules.ts';
import { ancestorsOf, shownChildren } from './shown-tree.ts';
import { BLOCK, nameOf } from './tags.ts';
import { withoutColours } from './terminal-colours.ts';
import type { TextRun } from './text.ts';
import { removeTwinPictures } from './twin-pictures.ts';
import { saysHidden } from './visibility.ts';
import type { Work } from './work.ts';

/** Nodes copied between two chances to stop. */
const AT_A_TIME = 200;

export interface Copy {
  content: HTMLElement;
  /** The live text behind a run of the copy's; there is none behind what the copy adds, such as the ends of lines of code. */
  live(run: TextRun): TextRun | undefined;
}

/**
 * Copies the kept lines with the elements around them, and the pictures among them, into a fresh document: the smallest
 * tree that holds all of it. Elements become plain ones with only the attributes that reading needs.
 * @param captions those of the kept lines that are captions, whatever element they stand in.
 * @param speakers of posts: each name is copied to the head of its post, alone of its line.
 * @param from the element to copy, where it is to be more than the smallest.
 */
export function* copyKept(
  document: Document,
  page: Page,
  kept: ReadonlySet<Line>,
  captions: ReadonlySet<Line>,
  speakers: readonly Speaker[] = [],
  from?: Element,
): Work<Copy> {
  const lines = page.lines.filter((line) => kept.has(line));
  const naming = new Set(speakers.map((speaker) => speaker.line));
  const copier = createCopier(
    document,
    lines.filter((line) => !naming.has(line)),
    captions,
    speakers,
  );
  const top = from ?? commonBox(lines)?.element;
  yield;
  if (top) {
    for (const lead of leadPictures(top)) yield* copier.copy(lead, 'pictures');
    yield* copier.copy(top, 'text');
  }
  return yield* copier.finish();
}

/** Elements that a heading may stand in. */
const HOLDS_HEADING = /^(?:article|div|li|dd|td|aside|blockquote|details)$/;

/** What is copied of an element: its kept text, or only the pictures in it. */
type Wish = 'text' | 'pictures';

interface Step {
  children: readonly Node[];
  next: number;
  parent: Element;
  wish: Wish;
}

function createCopier(
  document: Document,
  lines: readonly Line[],
  judged: ReadonlySet<Line>,
  speakers: readonly Speaker[],
) {
  // an empty copy of the document: no window, so nothing in it loads or runs
  const target = document.cloneNode(false) as Document;
  const content = target.createElement('article');
  const origin = new Map<Text, Text>();
  /** Where a copied part of a text starts in it. */
  const starts = new Map<Text, number>();
  const texts = new Set(lines.flatMap((line) => line.runs.map((run) => run.node)));
  const wanted = ancestorsOf(texts);
  const captions = new Set(lines.filter((line) => judged.has(line)).map((line) => line.box.element));
  const figures = new Set([...judged].map((line) => figureOf(line)?.element));
  const nameOfPost = new Map(speakers.map(({ box, name }) => [box.element, name]));
  const anchors: Anchors = anchorsOf(wanted, document.URL || document.baseURI);
  /** Elements of the copy in whose text something is left out that stood on lines of its own. */
  const parted = new Set<Element>();
  let firstLevel = 0;
  for (const element of wanted) if (nameOf(element) === 'h1') firstLevel++;

  const stack: Step[] = [];
  const enter = (live: Element, parent: Element, wish: Wish): void => {
    stack.push({ children: shownChildren(live), next: 0, parent, wish });
  };
  const open = (live: Element, name: string, parent: Element): Element => {
    const twin = target.createElement(name);
    copyAttributes(live, twin);
    anchors.mark(live, twin);
    parent.appendChild(twin);
    return twin;
  };
  const copyText = (live: Text, parent: Element, part?: { from: number; to: number }): void => {
    partText(parent);
    const twin = target.createTextNode(part ? live.data.slice(part.from, part.to) : live.data);
    origin.set(twin, live);
    if (part) starts.set(twin, part.from);
    parent.appendChild(twin);
  };

  const copyWanted = (live: Element, parent: Element): void => {
    const name = nameOf(live);
    if (!BLOCK.has(name)) partText(parent);
    if (name === 'math') {
      parent.appendChild(copyFormula(live, target, (twin, text) => origin.set(twin, text)));
    } else if (isCodeBlock(live, name)) {
      const code = open(live, 'pre', parent);
      for (const piece of withoutColours(live, codePieces(live))) {
        if (typeof piece === 'string') code.appendChild(target.createTextNode(piece));
        else if ('node' in piece) copyText(piece.node, code, piece);
        else copyText(piece, code);
      }
    } else if (captions.has(live) && !parent.closest('figcaption')) {
      const figure = figures.has(live) ? open(live, 'figure', parent) : parent;
      enter(live, open(live, 'figcaption', figure), 'text');
    } else if (figures.has(live) && name !== 'figcaption') {
      enter(live, open(live, 'figure', parent), 'text');
    } else {
      const twinName = copyName(live, parent, firstLevel > 1);
      if (!twinName && BLOCK.has(name) && parent.lastChild) parent.appendChild(target.createElement('br'));
      const twin = twinName ? open(live, twinName, parent) : parent;
      if (twin === parent) copyPlace(live, parent);
      copySpeaker(live, twin);
      enter(live, twin, 'text');
    }
  };
  const copySpeaker = (post: Element, twin: Element): void => {
    const name = nameOfPost.get(post);
    if (!name || !HOLDS_HEADING.test(nameOf(twin))) return;
    const heading = target.createElement('h3');
    heading.setAttribute(SPEAKER_MARK, '');
    for (const text of name) copyText(text, heading);
    twin.appendChild(heading);
  };
  /** An element that is not copied may still be what a link leads to. */
  const copyPlace = (live: Element, parent: Element): void => {
    const place = target.createElement('span');
    if (anchors.mark(live, place)) parent.appendChild(place);
  };
  const copyElement = (live: Element, parent: Element, wish: Wish): void => {
    const name = nameOf(live);
    if (wish === 'text' && wanted.has(live)) copyWanted(live, parent);
    else if (isMedia(live)) copyMedia(live, parent);
    else if (isEmbed(live)) copyEmbed(live, parent);
    else if (name === 'noscript') copyLatePicture(live, parent);
    else if (name === 'br' || name === 'hr') {
      if (wish === 'text') parent.appendChild(target.createElement(name));
    } else if ((name === 'td' || name === 'th') && nameOf(parent) === 'tr') {
      // an empty cell keeps the others in their columns
      if (!isDouble(live, name) && !saysHidden(live)) enter(live, open(live, name, parent), 'pictures');
    } else if (bringsMedia(live)) {
      enter(live, figureFor(live, parent), 'pictures');
    } else if (wish === 'text') {
      copyPlace(live, parent);
      if (BLOCK.has(name) && !isHeadingTool(live, name)) parted.add(parent);
    }
  };
  /** Text goes on in a new paragraph behind what is left out. */
  const partText = (parent: Element): void => {
    if (!parted.delete(parent) || !parent.lastChild) return;
    for (let breaks = 0; breaks < 2; breaks++) parent.appendChild(target.createElement('br'));
  };
  /** Copies the next node; false when there is none left. */
  const copyNext = (): boolean => {
    const step = stack.at(-1);
    if (!step) return false;
    const node = step.children[step.next++];
    if (node === undefined) stack.pop();
    else if (node.nodeType === 1) copyElement(node as Element, step.parent, step.wish);
    else if (node.nodeType === 3 && step.wish === 'text' && texts.has(node as Text)) {
      copyText(node as Text, step.parent);
    }
    return true;
  };

  return {
    *copy(top: Element, wish: Wish): Work<void> {
      copyElement(top, content, wish);
      for (let copied = 1; copyNext(); copied++) if (copied % AT_A_TIME === 0) yield;
    },
    *finish(): Work<Copy> {
      for (const figure of content.querySelectorAll('figure')) if (!figure.firstChild) figure.remove();
      removeTwinPictures(content);
      yield;
      makeParagraphs(content);
      removeIdleRules(content);
      yield;
      anchors.link(content);
      return {
        content,
        live: (run) => {
          const node = origin.get(run.node);
          return node && { ...run, node, from: run.from + (starts.get(run.node) ?? 0) };
        },
      };
    },
  };
}

/** The innermost box around all lines. */
function commonBox(lines: readonly Line[]): Box | undefined {
  let common = lines[0]?.box;
  for (const line of lines) {
    let other: Box | undefined = line.box;
    while (common && other && common !== other) {
      if (common.depth >= other.depth) common = common.parent;
      else other = other.parent;
    }
  }
  return common;
}
