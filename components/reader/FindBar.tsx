import { useEffect, useRef } from 'preact/hooks';
import { useText } from '../text.ts';
import { ToolButton } from './ToolButton.tsx';

interface Props {
  phrase: string;
  /** How many matches there are, and which of them is shown, from 0. */
  count: number;
  current: number;
  onPhrase(phrase: string): void;
  /** To the next match (1) or the one before (-1). */
  onStep(by: 1 | -1): void;
  onClose(): void;
}

/** Where a phrase is typed to be found in the article. */
export function FindBar({ phrase, count, current, onPhrase, onStep, onClose }: Props) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const found = count === 0 ? t('reader_find_none') : t('reader_find_at', current + 1, count);

  return (
    <search id="find" class="find" aria-label={t('reader_find_title')}>
      <input
        ref={input}
        type="search"
        aria-label={t('reader_find_label')}
        placeholder={t('reader_find_title')}
        autocomplete="off"
        spellcheck={false}
        value={phrase}
        onInput={(e) => onPhrase(e.currentTarget.value)}
        onKeyDown={(e) => {
          if (e.key !== 'Enter' || e.isComposing) return;
          e.preventDefault();
          onStep(e.shiftKey ? -1 : 1);
        }}
      />
      <span class="found" role="status">
        {phrase.trim() === '' ? '' : found}
      </span>
      <ToolButton
        icon="previous"
        disabled={count === 0}
        title={t('reader_find_previous')}
        onClick={() => onStep(-1)}
      />
      <ToolButton
        icon="next"
        disabled={count === 0}
        title={t('reader_find_next')}
        onClick={() => onStep(1)}
      />
      <ToolButton icon="close" title={t('reader_close')} onClick={onClose} />
    </search>
  );
}
