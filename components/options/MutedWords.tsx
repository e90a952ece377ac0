import { useRef } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { useText } from '../text.ts';

interface Props {
  words: readonly string[];
  onChange: (words: readonly string[]) => void;
}

/** The words the reader does not want explained, newest first, each to be taken off the list. */
export function MutedWords({ words, onChange }: Props) {
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
        {words.length > 0 ? t.count('options_muted_count', words.length) : t('options_muted_none')}
      </p>
      <ul class="muted" ref={list} tabIndex={-1} aria-label={t('options_muted')}>
        {[...words].reverse().map((word) => (
          <li key={word}>
            <bdi>{word}</bdi>
            <button
              type="button"
              class="icon-button"
              aria-label={t('options_muted_remove', word)}
              title={t('options_muted_remove', word)}
              onClick={() => remove(word)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      {words.length > 1 && (
        <button type="button" class="button" onClick={() => onChange([])}>
          {t('options_muted_clear')}
        </button>
      )}
    </>
  );
}
