import { useState } from 'preact/hooks';
import type { Definition } from '../../core/report.ts';
import { useText } from '../text.ts';

interface Props {
  definitions: readonly Definition[];
  onKeep(definition: Definition, withPage: boolean): void;
  onCancel(): void;
}

/** Reporting a definition as wrong: which one, and whether the page may be told. */
export function WrongForm({ definitions, onKeep, onCancel }: Props) {
  const t = useText();
  const [wrong, setWrong] = useState(0);
  const [withPage, setWithPage] = useState(false);
  return (
    <form
      class="wrong"
      onSubmit={(event) => {
        event.preventDefault();
        const definition = definitions[wrong];
        if (definition) onKeep(definition, withPage);
      }}
    >
      <fieldset>
        <legend>{t('card_wrong_which')}</legend>
        {definitions.map((definition, i) => (
          <label key={definition.text}>
            <input type="radio" name="wrong" checked={i === wrong} onChange={() => setWrong(i)} />
            <span dir="auto">{definition.text}</span>
          </label>
        ))}
      </fieldset>
      <label>
        <input
          type="checkbox"
          checked={withPage}
          onChange={(event) => setWithPage(event.currentTarget.checked)}
        />
        <span>{t('card_wrong_page')}</span>
      </label>
      <p class="hint">{t('card_wrong_hint')}</p>
      <p class="actions">
        <button type="submit" ref={takeFocus}>
          {t('card_wrong_keep')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('card_wrong_cancel')}
        </button>
      </p>
    </form>
  );
}

/** The button that was pressed is gone. */
const takeFocus = (button: HTMLElement | null) => button?.focus({ preventScroll: true });
