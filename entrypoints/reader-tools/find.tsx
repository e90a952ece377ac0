import { render } from 'preact';
import { FindBar } from '../../components/reader/FindBar.tsx';
import findCss from '../../components/reader/find.css?inline';
import { Text } from '../../components/text.ts';
import type { Place } from '../../core/article.ts';
import { createFind } from '../../core/find.ts';
import { rangeOf } from '../../page/anchor.ts';
import { createLit } from '../../page/reader/lit.ts';
import { positionInReader } from '../../page/reader/position.ts';
import { jump } from '../../page/reader/scroll.ts';
import type { ReaderPort } from '../../page/reader/tools.ts';

/** Find in the article. Unlike a panel it stays while the text is read, until it is closed. */
export function attachFind(reader: ReaderPort): void {
  const { root, room, panels, copy, article, t, alive } = reader;
  reader.addStyle(findCss);
  const find = createFind(article.blocks.map(({ text }) => text));
  const lit = createLit(reader);
  const slot = document.createElement('div');
  panels.append(slot);
  let open = false;
  let before: Element | null = null;
  let phrase = '';
  let places: readonly Place[] = [];
  let current = -1;
  /** The block in which reading stood before the search moved on. */
  let from = 0;

  const draw = () => {
    const bar = (
      <FindBar
        {...{ phrase, current, count: places.length }}
        onPhrase={search}
        onStep={step}
        onClose={close}
      />
    );
    render(open ? <Text.Provider value={t}>{bar}</Text.Provider> : null, slot);
  };

  function search(wanted: string): void {
    phrase = wanted;
    places = find(phrase);
    // The first match from there, however far the first letters have led already; else from the start.
    const next = places.findIndex(({ block }) => block >= from);
    show(Math.max(next, places.length > 0 ? 0 : -1));
  }

  function step(by: 1 | -1): void {
    if (places.length === 0) return;
    show((current + by + places.length) % places.length);
    from = places[current]?.block ?? from;
  }

  function show(match: number): void {
    current = match;
    const place = places[match];
    const range = place && rangeOf(place, copy.sources);
    if (range) {
      unfold(range.startContainer);
      // Later, and at once then: as it keeps the caret in sight, Chromium ends a scroll that lasts while a key is typed.
      requestAnimationFrame(() => jump(range, room, () => open && current === match));
    }
    lit.show(places, current);
    draw();
  }

  function close(): boolean {
    if (!open) return false;
    open = false;
    lit.show([], -1);
    draw();
    reader.press('find', false);
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    return true;
  }

  reader.serve('find', () => {
    const input = () => slot.querySelector<HTMLElement>('input');
    if (open) return input()?.focus();
    open = true;
    from = positionInReader(root, room)?.block ?? 0;
    before = root.activeElement;
    reader.press('find', true);
    draw();
    input()?.focus();
    if (phrase) search(phrase);
  });
  reader.onBack(close);
  alive.addEventListener('abort', () => render(null, slot), { once: true });
}

/** Opens the folded parts around a node. */
function unfold(node: Node): void {
  for (let at = node.parentElement; at; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
}
