import type { Definition, Term } from '../../core/report.ts';
import { Icon } from '../Icon.tsx';
import { kindLabel, sourceLabel } from '../labels.ts';
import { otherForms } from '../other-forms.ts';
import { useText } from '../text.ts';
import type { PopupActions } from './state.ts';
import { useWalk } from './use-walk.ts';

interface Props {
  term: Term;
  muted: boolean;
  /** Language of the article. */
  lang: string;
  actions: Pick<PopupActions, 'reveal' | 'mute' | 'unmute'>;
}

/** A term of the glossary. Once muted it stays, so that muting can be undone, until the page is read again. */
export function TermEntry({ term, muted, lang, actions }: Props) {
  const t = useText();
  const { step, said } = useWalk(term.places, actions.reveal);
  if (muted) {
    return (
      <li class="entry">
        <p class="hint" role="status">
          {t('popup_term_muted', term.name)}{' '}
          <button type="button" class="link-button" onClick={() => actions.unmute(term)}>
            {t('common_undo')}
          </button>
        </p>
      </li>
    );
  }
  const [first, ...more] = term.definitions;
  return (
    <li class="entry">
      <div class="entry-head">
        <h3 lang={lang} dir="auto">
          {term.name}
        </h3>
        <span class="hint">{[kindLabel(t, term.kind), ...otherForms(term)].join(' · ')}</span>
        <span class="entry-actions">
          <ActionButton icon="next" label={t('popup_term_show', term.name)} onClick={() => step(1)} />
          <ActionButton
            icon="mute"
            label={t('popup_term_mute', term.name)}
            onClick={() => actions.mute(term.name)}
          />
        </span>
      </div>
      {first && <Meaning definition={first} />}
      {more.length > 0 && (
        <details>
          <summary>{t.count('popup_meanings', more.length)}</summary>
          {more.map((definition) => (
            <Meaning key={definition.text} definition={definition} />
          ))}
        </details>
      )}
      <p role="status" class="hint">
        {said}
      </p>
    </li>
  );
}

function Meaning({ definition }: { definition: Definition }) {
  const t = useText();
  return (
    <p dir="auto">
      {definition.text} <span class="meaning-source">{sourceLabel(t, definition)}</span>
    </p>
  );
}

function ActionButton(props: { icon: 'next' | 'mute'; label: string; onClick: () => void }) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={props.label}
      title={props.label}
      onClick={props.onClick}
    >
      <Icon name={props.icon} />
    </button>
  );
}
