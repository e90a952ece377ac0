import { useId } from 'preact/hooks';
import { FLASHCARD_FORMATS, type FlashcardFormat } from '../../core/flashcards/formats.ts';
import { Icon } from '../Icon.tsx';
import { useText } from '../text.ts';

/** Takes the glossary along as flashcards, in one of the formats. */
export function SaveGlossary({ save }: { save: (format: FlashcardFormat) => void }) {
  const t = useText();
  const label = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: these are buttons, not fields of a form
    <div class="save-glossary" role="group" aria-labelledby={label}>
      <span id={label} class="hint">
        {t('popup_save')}
      </span>
      {FLASHCARD_FORMATS.map((format) => (
        <button key={format} type="button" class="link-button" onClick={() => save(format)}>
          <Icon name="download" />
          {t(`popup_save_${format}`)}
        </button>
      ))}
    </div>
  );
}
