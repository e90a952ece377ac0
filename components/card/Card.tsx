import type { Definition, Term } from '../../core/report.ts';
import { Icon } from '../Icon.tsx';
import { kindLabel, listLabel } from '../labels.ts';
import { otherForms } from '../other-forms.ts';
import { useText } from '../text.ts';
import { Definitions } from './Definitions.tsx';
import { Notice, type NoticeKind } from './Notice.tsx';
import { Uses } from './Uses.tsx';

export interface CardProps {
  /** Unique in the tree the card stands in; ids are made of it. */
  id: string;
  term: Term;
  /** Which of the term's places the reader is at; `undefined` when at none. */
  use: number | undefined;
  pinned: boolean;
  /** Said in place of the definition after the reader switched something off. */
  notice: NoticeKind | undefined;
  onUsed(): void;
  onPin(pinned: boolean): void;
  onClose(): void;
  /** Where the article explains the term. */
  onExplained(definition: Definition): void;
  onWalk(step: 1 | -1): void;
  onSwitchOff(what: NoticeKind): void;
  onUndo(): void;
  onOptions(): void;
  elementRef(element: HTMLElement | null): void;
}

/** The card of a term: what it means, by which source, and where else it stands. */
export function Card(props: CardProps) {
  const t = useText();
  const { id, term, pinned, notice } = props;
  const also = otherForms(term);
  return (
    // A dialog that is not modal: it can be reached, but never keeps the reader from the text.
    <div
      ref={props.elementRef}
      class="glossa-card"
      role="dialog"
      aria-labelledby={`${id}-term`}
      aria-describedby={`${id}-body`}
      tabIndex={-1}
      lang={t.lang}
      dir={t.dir}
      onPointerDown={props.onUsed}
      onFocusIn={props.onUsed}
    >
      {/* Plain boxes: header and footer would be landmarks of the page the card stands on. */}
      <div class="top">
        <h2 id={`${id}-term`} dir="auto">
          {term.name}
        </h2>
        {/* The pin is pressed to pin: pressing or focusing it must not have done so already. */}
        <div class="tools" onPointerDown={stop} onFocusIn={stop}>
          <button
            type="button"
            class="icon-button"
            aria-pressed={pinned}
            aria-label={t('card_pin')}
            title={t('card_pin')}
            onClick={() => props.onPin(!pinned)}
          >
            <Icon name="pin" />
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={t('card_close')}
            title={t('card_close')}
            onClick={props.onClose}
          >
            <Icon name="close" />
          </button>
        </div>
        <p class="kind">
          {kindLabel(t, term.kind)}
          {also.length > 0 && <span class="also">{t('card_also', listLabel(t, also, 'plain'))}</span>}
        </p>
      </div>
      <div id={`${id}-body`} class="body">
        {notice ? (
          <Notice kind={notice} name={term.name} onUndo={props.onUndo} onOptions={props.onOptions} />
        ) : (
          <Definitions definitions={term.definitions} onExplained={props.onExplained} />
        )}
      </div>
      <Uses count={term.places.length} use={props.use} onWalk={props.onWalk} />
      {!notice && (
        <div class="switches">
          <button type="button" onClick={() => props.onSwitchOff('known')}>
            {t('card_know')}
          </button>
          <button type="button" class="quiet" onClick={() => props.onSwitchOff('muted')}>
            {t('card_mute')}
          </button>
          <button type="button" class="quiet" onClick={() => props.onSwitchOff('off')}>
            {t('card_off')}
          </button>
        </div>
      )}
    </div>
  );
}

const stop = (event: Event) => event.stopPropagation();
