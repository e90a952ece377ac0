import { useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from '../controls/IconButton.tsx';
import { useText } from '../text.ts';

interface Props {
  /** The note's mark, as it stands in the text. */
  mark: string;
  body: DocumentFragment;
  /** Language and direction of the article. */
  lang: string;
  dir: 'ltr' | 'rtl' | 'auto';
  onUsed(): void;
  onGo(): void;
  onClose(): void;
  elementRef(element: HTMLElement | null): void;
}

/** A note, such as a footnote, at its mark: looks and answers as the card of a term does. */
export function NoteCard({ mark, body, lang, dir, onUsed, onGo, onClose, elementRef }: Props) {
  const t = useText();
  const text = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => text.current?.replaceChildren(body), [body]);
  return (
    <div
      ref={elementRef}
      class="glossa-card"
      role="dialog"
      aria-labelledby="note-title"
      aria-describedby="note-text"
      tabIndex={-1}
      lang={t.lang}
      dir={t.dir}
      onPointerDown={onUsed}
      onFocusIn={onUsed}
    >
      <div class="top">
        <h2 id="note-title">{t('reader_note', mark)}</h2>
        <IconButton icon="close" label={t('card_close')} onClick={onClose} />
      </div>
      <div id="note-text" class="body note-text" ref={text} lang={lang} dir={dir} />
      <div class="foot">
        <button type="button" class="quiet" onClick={onGo}>
          {t('reader_note_go')}
        </button>
      </div>
    </div>
  );
}
