import { nameOf } from './tags.ts';

/** The elements that ARIA roles stand for, where pages draw structure out of plain boxes (WAI-ARIA 1.2). */
const BY_ROLE: Readonly<Record<string, string>> = {
  list: 'ul',
  listitem: 'li',
  table: 'table',
  grid: 'table',
  treegrid: 'table',
  rowgroup: 'tbody',
  row: 'tr',
  cell: 'td',
  gridcell: 'td',
  columnheader: 'th',
  rowheader: 'th',
  figure: 'figure',
  blockquote: 'blockquote',
};

/** Elements without a meaning of their own, which take the one of their role. */
const PLAIN: ReadonlySet<string> = new Set(['div', 'span', 'section', 'p', 'td']);

/** Level of a heading that tells none (WAI-ARIA's own default). */
const DEFAULT_LEVEL = 2;

/** What a heading does not hold: who gives its role to a box of text means something else. */
const NO_HEADING = 'p ~ p, ul, ol, blockquote, pre, table';

/** The name of what an element is: by its role where its own name says nothing, else by its name. */
export function meaningOf(element: Element): string {
  const name = nameOf(element);
  if (!PLAIN.has(name) && !name.includes('-')) return name;
  const role = element.getAttribute('role');
  if (!role) return name;
  // a title above its own panel, as accordions have, is text
  if (role === 'tab') return isAmongLike(element) ? 'button' : name;
  if (role !== 'heading') return BY_ROLE[role] ?? name;
  if (element.querySelector(NO_HEADING)) return name;
  const level = Number(element.getAttribute('aria-level') ?? DEFAULT_LEVEL);
  return `h${Math.min(6, Math.max(1, Math.trunc(level) || DEFAULT_LEVEL))}`;
}

/** Whether all elements beside one have its role, but for those without text: a line under the chosen one, a style. */
const isAmongLike = (element: Element): boolean =>
  Array.from(element.parentElement?.children ?? []).every(
    (other) =>
      other.getAttribute('role') === element.getAttribute('role') ||
      nameOf(other) === 'style' ||
      other.textContent === '',
  );
