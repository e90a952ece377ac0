import { useId, useRef, useState } from 'preact/hooks';
import type { Definition } from '../../core/report.ts';
import { useText } from '../text.ts';
import { type Point, rangeOver, wordAt, wordsOf } from './words-at.ts';

/** Who selects more than this copies a passage and does not ask for a word, UTF-16 units. */
const LONGEST = 60;

/**
 * The text of a definition. Its words can be looked up in turn: by a double click, by selecting some, or by arrow keys and
 * Enter.
 */
export function Gloss(props: { definition: Definition; onLookUp(text: string): void }) {
  const t = useText();
  const { definition, onLookUp } = props;
  const hint = useId();
  const text = useRef<HTMLSpanElement>(null);
  const pressedAt = useRef<Point | undefined>(undefined);
  /** Which word the arrow keys have chosen. */
  const [chosen, choose] = useState<number | undefined>();
  /** What was selected, to be looked up or not. */
  const [selected, select] = useState<string | undefined>();
  const words = wordsOf(definition.text);
  const wordUnder = (event: MouseEvent) => text.current && wordAt(text.current, pointOf(event));

  function offer(from: Point, to: Point): void {
    const a = text.current && wordAt(text.current, from);
    const b = text.current && wordAt(text.current, to);
    const all =
      a && b && a.start !== b.start
        ? definition.text.slice(Math.min(a.start, b.start), Math.max(a.end, b.end))
        : '';
    select(all !== '' && all.length <= LONGEST ? all : undefined);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (altKey || ctrlKey || metaKey || shiftKey || !text.current) return;
    const word = chosen === undefined ? undefined : words[chosen];
    if (key === 'Enter' && word) {
      event.preventDefault();
      onLookUp(word.text);
    }
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
    event.preventDefault();
    const forth = (key === 'ArrowRight') === (getComputedStyle(text.current).direction !== 'rtl');
    const next = chosen === undefined ? (forth ? 0 : words.length - 1) : chosen + (forth ? 1 : -1);
    const goal = words[next];
    const range = goal && rangeOver(text.current, goal);
    if (!range) return;
    choose(next);
    // The browser's own selection shows which word it is.
    const { startContainer, startOffset, endContainer, endOffset } = range;
    getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  }

  return (
    <>
      <p
        class="gloss"
        dir="auto"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: its words are chosen by arrow keys
        tabIndex={0}
        aria-describedby={hint}
        onDblClick={(event) => {
          const word = wordUnder(event);
          if (word) onLookUp(word.text);
        }}
        onPointerDown={(event) => (pressedAt.current = pointOf(event))}
        onPointerUp={(event) => pressedAt.current && offer(pressedAt.current, pointOf(event))}
        onContextMenu={(event) => {
          // A long press of a finger selects a word, and is no double click.
          if ('pointerType' in event && event.pointerType === 'touch') select(wordUnder(event)?.text);
        }}
        onKeyDown={onKeyDown}
      >
        {definition.pos && <span class="pos">{t(`card_pos_${definition.pos}`)}</span>}
        <span ref={text}>{definition.text}</span>
      </p>
      <span id={hint} hidden>
        {t('card_words_hint')}
      </span>
      <span class="glossa-said" role="status">
        {chosen !== undefined && words[chosen]?.text}
      </span>
      {selected !== undefined && (
        <button type="button" class="link" onClick={() => onLookUp(selected)}>
          {t('card_look_up', selected)}
        </button>
      )}
    </>
  );
}

const pointOf = (event: MouseEvent): Point => ({ x: event.clientX, y: event.clientY });
