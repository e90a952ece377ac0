import { useEffect, useRef } from 'preact/hooks';
import { useText } from '../../text.ts';

interface Props {
  question: string;
  onDelete: () => void;
  onKeep: () => void;
}

/** Asks once more before something is deleted. Answered where it is asked; what changes nothing has the keyboard. */
export function AskDelete({ question, onDelete, onKeep }: Props) {
  const t = useText();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is the key of the button that keeps it.
    <div class="row own-ask" onKeyDown={(e) => e.key === 'Escape' && onKeep()}>
      <span role="alert">{question}</span>
      <button type="button" class="button" onClick={onDelete}>
        {t('own_delete_yes')}
      </button>
      <button ref={keep} type="button" class="button" onClick={onKeep}>
        {t('own_delete_no')}
      </button>
    </div>
  );
}
