import { useState } from 'preact/hooks';
import type { Place } from '../../core/article.ts';
import type { Definition, Term } from '../../core/report.ts';
import type { Told } from '../../core/told.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { withoutExpansion } from '../expansion.ts';
import { kindLabel, sourceLabel } from '../labels.ts';
import { otherForms } from '../other-forms.ts';
import { SaidIn } from '../SaidIn.tsx';
import { useText } from '../text.ts';
import { baseOf } from '../word-form.ts';
import type { PopupActions } from './state.ts';
import { useWalk } from './use-walk.ts';

interface Props {
  term: Term;
  told: Told | undefined;
  /** Language of the article. */
  lang: string;
  actions: Pick<PopupActions, 'reveal' | 'tell' | 'takeBack'>;
}

/** A term of the glossary. One that the reader knows or mutes stays, so that this can be undone, until the page is read again. */
export function TermEntry({ term, told, lang, actions }: Props) {
  const t = useText();
  const { step, said } = useWalk(term.places, actions.reveal);
  const [lost, setLost] = useState(false);
  const walk = () => {
    setLost(false);
    void step(1);
  };
  const show = async (place: Place) => setLost(!(await actions.reveal(place)));
  if (told) {
    return (
      <li class="entry">
        <p class="hint" role="status">
          {t(`popup_term_${told}`, term.name)}{' '}
          <button type="button" class="link-button" onClick={() => actions.takeBack(term)}>
            {t('common_undo')}
          </button>
        </p>
      </li>
    );
  }
  const [first, ...more] = withoutExpansion(term);
  const base = baseOf(term, term.name);
  const forms = otherForms(term).filter((form) => form !== base);
  return (
    <li class="entry">
      <div class="entry-head">
        <h3 lang={lang} dir="auto">
          {term.name}
        </h3>
        <span class="hint">
          {[kindLabel(t, term.kind), ...(base ? [t('card_form_of', base)] : []), ...forms].join(' · ')}
        </span>
        <span class="entry-actions">
          <IconButton icon="next" label={t('popup_term_show', term.name)} onClick={walk} />
          <IconButton
            icon="check"
            label={t('popup_term_know', term.name)}
            onClick={() => actions.tell('known', term)}
          />
          <IconButton
            icon="mute"
            label={t('popup_term_mute', term.name)}
            onClick={() => actions.tell('muted', term)}
          />
        </span>
      </div>
      {first && <Meaning definition={first} onExplained={show} />}
      {more.length > 0 && (
        <details>
          <summary>{t.count('popup_meanings', more.length)}</summary>
          {more.map((definition) => (
            <Meaning key={definition.text} definition={definition} onExplained={show} />
          ))}
        </details>
      )}
      <p role="status" class="hint">
        {lost ? t('popup_lost_place') : said}
      </p>
    </li>
  );
}

interface MeaningProps {
  definition: Definition;
  /** To where the article explains the term. */
  onExplained(place: Place): void;
}

function Meaning({ definition, onExplained }: MeaningProps) {
  const t = useText();
  const { place } = definition;
  return (
    <>
      <p dir="auto">
        {definition.text} <span class="meaning-source">{sourceLabel(t, definition)}</span>{' '}
        {place && (
          <button type="button" class="link-button" onClick={() => onExplained(place)}>
            {t('card_explained')}
          </button>
        )}
      </p>
      {definition.sentence && <SaidIn sentence={definition.sentence} />}
    </>
  );
}
