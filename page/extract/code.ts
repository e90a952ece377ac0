import { nameOf } from './tags.ts';

/** Class names by which code highlighters say the language: `language-js`, `lang-py`, `highlight-source-ruby`, `brush: css`. */
const LANGUAGE =
  /(?:^|\s)(?:(?:language|lang|highlight-source|highlight-text|highlight(?!-(?:source|text)-))[-:]|brush:\s*|sourcecode\s+)([a-z0-9+#.-]{1,20})(?=$|[\s;])/i;

/** What those names and attributes say when they say no language. */
const NO_LANGUAGE = /^(?:none|plain|plaintext|text|txt|source|code|wrapper|container|default|auto|toolbar)$/i;

/** Attributes that name the language. */
const LANGUAGE_DATA = ['data-lang', 'data-language', 'data-code-language', 'data-enlighter-language'];

/** The programming language of a code element, as its own, its inner or a close outer element's class says, lower case. */
export function languageOf(element: Element): string | undefined {
  const inner = element.querySelector('code');
  const outer = element.parentElement;
  for (const at of [inner, element, outer, outer?.parentElement]) {
    const language = at ? said(at) : undefined;
    if (language) return language;
  }
  return undefined;
}

function said(element: Element): string | undefined {
  const found = LANGUAGE.exec(element.getAttribute('class') ?? '')?.[1];
  const data = LANGUAGE_DATA.map((key) => element.getAttribute(key));
  return [found, ...data].find((name) => name && !NO_LANGUAGE.test(name))?.toLowerCase();
}

const GUTTER =
  /(?:^|[\s_-])(?:line-?(?:numbers?|nums?)(?:-rows)?|lineno|linenos|gutter|hljs-ln-numbers|ln-num|lnt?|blob-num|crayon-nums?)(?:$|[\s_-])/i;
/** What line numbers, and marks of changed lines beside them, are made of. */
const NUMBERS = /^[\s\d.:|+\-…]*$/;

/** Line numbers beside code. */
export function isGutter(element: Element, name: string): boolean {
  if (name !== 'span' && name !== 'td' && name !== 'pre') return false;
  const names = element.getAttribute('class');
  return names !== null && GUTTER.test(names) && NUMBERS.test(element.textContent ?? '');
}

/** Class names of one line of code. */
const LINE =
  /(?:^|\s)(?:line|code-?line|token-line|view-line|crayon-line|blob-code|hljs-ln-code)(?:$|[\s_-])/i;
/** Parts of code blocks that are made without `<pre>`, with one element a line. */
const LINES = '.line,.code-line,.codeline,.token-line,.crayon-line,.blob-code';
/** What no such block holds. */
const PROSE = 'p,pre,h1,h2,h3,h4,h5,h6,blockquote,figcaption';

const CODE_BOX =
  /(?:^|[\s_-])(?:code|code-?block|code-?snippet|codehilite|highlight|highlighter|syntaxhighlighter|crayon|blob|js-file-line-container|hljs|prism|shiki|sourcecode)(?:$|[\s_-])/i;

/** Whether an element is a block of code, whatever it is made of. */
export function isCodeBlock(element: Element, name: string): boolean {
  if (name === 'pre') return true;
  if (name === 'code') return element.querySelector('br') !== null && isAlone(element);
  if (name !== 'div' && name !== 'table') return false;
  if (!CODE_BOX.test(element.getAttribute('class') ?? '')) return false;
  return element.querySelectorAll(LINES).length > 1 && element.querySelector(PROSE) === null;
}

/** Whether nothing else stands in the box around an element. */
function isAlone(element: Element): boolean {
  const inner = element.textContent?.trim().length ?? 0;
  return inner > 0 && element.parentElement?.textContent?.trim().length === inner;
}

/** Elements that stand on a line of their own within code. */
const OWN_LINE = /^(?:div|p|li|ol|ul|tr|table|pre)$/;
/** Class names of a line set off from the others, which is drawn as a box and may have no line's end of its own. */
const BOXED_LINE = /(?:^|[\s_-])highlight(?:ed)?-(?:code-)?line(?:$|\s)/i;
/** What stands in a code block without being code. */
const NOT_CODE = /^(?:button|script|style|template|svg|select|textarea|input)$/;
const TOOL =
  /(?:^|[\s_-])(?:copy|clipboard|copy-?(?:btn|button|code)|code-?toolbar-item|gutter)(?:$|[\s_-])/i;
/** Class name of lines that only make a listing complete, hidden until a reader asks for them (mdBook). */
const HIDDEN_LINE = /(?:^|\s)boring(?:$|\s)/;

interface Step {
  node: Node | null;
  /** The element whose children are walked stands on a line of its own. */
  ownLine: boolean;
  /** It is set off as a box. */
  boxed: boolean;
}

/**
 * The text of a code block in order, with a `'\n'` where a line ends that the text does not end itself. Line numbers and
 * buttons are not in it, nor lines that are hidden.
 */
export function codePieces(block: Element): (Text | '\n')[] {
  const pieces: (Text | '\n')[] = [];
  let ended = true;
  let pending = false;
  // at the edges of a box, where the text may end its line, too
  let edge = false;
  const push = (piece: Text | '\n'): void => {
    const text = typeof piece === 'string' ? piece : piece.data;
    if (text === '') return;
    if ((pending || (edge && !text.startsWith('\n'))) && !ended) pieces.push('\n');
    pending = false;
    edge = false;
    pieces.push(piece);
    ended = text.endsWith('\n');
  };
  const stack: Step[] = [{ node: block.firstChild, ownLine: false, boxed: false }];
  for (let step = stack.at(-1); step !== undefined; step = stack.at(-1)) {
    const { node } = step;
    if (node === null) {
      stack.pop();
      pending ||= step.ownLine;
      edge ||= step.boxed;
      continue;
    }
    step.node = node.nextSibling;
    if (node.nodeType === 3) {
      if (!isBetweenLines(node as Text)) push(node as Text);
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const name = nameOf(element);
      if (name === 'br') push('\n');
      if (name === 'br' || isNoCode(element, name)) continue;
      const ownLine = OWN_LINE.test(name);
      const boxed = !ownLine && isBoxedLine(element);
      pending ||= ownLine || followsLine(element);
      edge ||= boxed;
      stack.push({ node: element.firstChild, ownLine, boxed });
    }
  }
  return pieces;
}

function isNoCode(element: Element, name: string): boolean {
  if (NOT_CODE.test(name) || isGutter(element, name)) return true;
  const names = element.getAttribute('class');
  return names !== null && (TOOL.test(names) || HIDDEN_LINE.test(names));
}

const isLine = (element: Element): boolean => LINE.test(element.getAttribute('class') ?? '');

const isBoxedLine = (element: Element): boolean => BOXED_LINE.test(element.getAttribute('class') ?? '');

/** Whether an inline element that is a line of code comes right after another. */
function followsLine(element: Element): boolean {
  const before = element.previousSibling;
  return before?.nodeType === 1 && isLine(element) && isLine(before as Element);
}

/** White space in the source between elements that are lines by themselves. */
function isBetweenLines(text: Text): boolean {
  if (/\S/.test(text.data)) return false;
  const near = text.previousSibling ?? text.nextSibling;
  const parent = text.parentElement;
  if (parent && /^(?:table|thead|tbody|tr)$/.test(nameOf(parent))) return true;
  return near?.nodeType === 1 && OWN_LINE.test(nameOf(near as Element));
}
