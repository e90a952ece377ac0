import type { Term } from '../../core/report.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { expansionOf } from '../expansion.ts';
import { kindLabel, listLabel } from '../labels.ts';
import { otherForms } from '../other-forms.ts';
import { useText } from '../text.ts';
import { asWritten, baseOf } from '../word-form.ts';

interface Props {
  id: string;
  term: Term;
  written: string | undefined;
  pinned: boolean;
  onPin(pinned: boolean): void;
  onClose(): void;
}

/** What the card is about: the term, what kind of term it is, what it stands for, and what else it is called. */
export function Title({ id, term, written, pinned, onPin, onClose }: Props) {
  const t = useText();
  const { name, forms } = asWritten(term, written);
  const base = baseOf(term, name);
  const expansion = expansionOf(term);
  const told = expansion ? [expansion.short, expansion.long] : [base, term.definitions[0]?.text];
  const also = otherForms({ name, aliases: forms }).filter((form) => !told.includes(form));
  return (
    // Plain boxes: header and footer would be landmarks of the page the card stands on.
    <div class="top">
      <h2 id={id} dir="auto">
        {name}
      </h2>
      {/* The pin is pressed to pin: pressing or focusing it must not have done so already. */}
      <div class="tools" onPointerDown={stop} onFocusIn={stop}>
        <IconButton icon="pin" label={t('card_pin')} aria-pressed={pinned} onClick={() => onPin(!pinned)} />
        <IconButton icon="close" label={t('card_close')} onClick={onClose} />
      </div>
      <p class="kind">
        {expansion ? t('card_stands_for', expansion.short, expansion.long) : kindLabel(t, term.kind)}
        {base && <span class="also">{t('card_form_of', base)}</span>}
        {also.length > 0 && <span class="also">{t('card_also', listLabel(t, also, 'plain'))}</span>}
      </p>
    </div>
  );
}

const stop = (event: Event) => event.stopPropagation();
