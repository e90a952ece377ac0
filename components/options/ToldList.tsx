import { useRef } from 'preact/hooks';
import type { Told } from '../../core/told.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useText } from '../text.ts';

interface Props {
  told: Told;
  words: readonly string[];
  onChange: (words: readonly string[]) => void;
}

/** The words the reader knows, or does not want explained, newest first, each to be taken off the list. */
export function ToldList({ told, words, onChange }: Props) {
  const t = useText();
  const list = useRef<HTMLUListElement>(null);
  const remove = (word: string) => {
    // The button pressed goes with its word: without this the keyboard would be back at the top of the page.
    list.current?.focus();
    onChange(words.filter((w) => w !== word));
  };
  return (
    <>
      <p class="hint" role="status">
        {words.length > 0 ? t.count('options_told_count', words.length) : t(`options_${told}_none`)}
      </p>
      <ul class="told" ref={list} tabIndex={-1} aria-label={t(`options_${told}`)}>
        {[...words].reverse().map((word) => (
          <li key={word}>
            <bdi>{word}</bdi>
            <IconButton icon="close" label={t('options_told_remove', word)} onClick={() => remove(word)} />
          </li>
        ))}
      </ul>
      {words.length > 1 && (
        <button type="button" class="button" onClick={() => onChange([])}>
          {t('options_told_clear')}
        </button>
      )}
    </>
  );
}
