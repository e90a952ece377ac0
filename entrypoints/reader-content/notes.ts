import { mountNoteCard } from '../../components/reader/mount-note-card.tsx';
import { textLanguage } from '../../components/reader/text-language.ts';
import { attachHover } from '../../page/hover/attach.ts';
import type { Hit } from '../../page/hover/port.ts';
import { addWaysBack, type Note, notesIn, noteText } from '../../page/reader/notes.ts';
import { showPlace } from '../../page/reader/scroll.ts';
import type { ReaderPort } from '../../page/reader/tools.ts';

/** Notes as cards at their marks, by the rules of the cards of terms, and a way back from each note. */
export function attachNotes(reader: ReaderPort): void {
  const { alive, article, copy, layer, onBack, report, room, root, settings, sheet, t } = reader;
  const content = copy.element;
  const notes = notesIn(content, article.url);
  if (notes.length === 0) return;
  const hits = new Map(notes.map(({ mark }, i) => [mark as Element, hitOf(mark, i)]));
  for (const { mark } of notes) mark.setAttribute('role', 'doc-noteref');

  const goTo = (element: HTMLElement) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    showPlace(range, room, sheet);
    if (element.tabIndex < 0) element.tabIndex = -1;
    element.focus({ preventScroll: true });
  };
  const noteOf = ({ term }: Hit): Note | undefined => notes[term];

  const card = mountNoteCard(layer, {
    t,
    lang: textLanguage(article, report),
    dir: article.dir ?? 'auto',
    note: (hit) => {
      const note = noteOf(hit);
      return (
        note && { mark: note.mark.textContent?.trim() ?? '', body: noteText(note, content, article.url) }
      );
    },
    go: (hit) => {
      const note = noteOf(hit);
      if (note) goTo(note.body);
    },
  });
  const hover = attachHover({
    target: root,
    hitAt: () => undefined,
    hitOf: (element) => {
      const mark = element.closest('[role="doc-noteref"]');
      return mark ? hits.get(mark) : undefined;
    },
    card,
    delay: () => settings.now().hoverDelay,
    enabled: () => settings.now().cards,
    // No page can reach into our root, where keys are told again by ourselves (page/reader/keys.ts).
    heeds: (event) => event.isTrusted || (event.target instanceof Node && root.contains(event.target)),
    signal: alive,
  });
  // A press opens the card, from which the note is one press away; with a key held it is a link like any other.
  content.addEventListener(
    'click',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      if (!(event.target instanceof Element) || !event.target.closest('[role="doc-noteref"]')) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true, signal: alive },
  );
  onBack(() => {
    if (!card.rect()) return false;
    hover.close();
    return true;
  });
  addWaysBack(notes, content, article.url, {
    label: t('reader_note_back'),
    back: ({ mark }) => goTo(mark),
  });
}

/** A note's mark as what a pointer rests on; `term` is the index of the note. */
const hitOf = (mark: HTMLAnchorElement, index: number): Hit => ({
  key: `note:${index}`,
  term: index,
  rects: () => [...mark.getClientRects()],
  context: mark,
});
