import type { Term } from '../../core/report.ts';
import { CopyButton } from '../controls/CopyButton.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { plainTerm } from '../plain-term.ts';
import { useText } from '../text.ts';
import type { CardEvents } from './state.ts';

interface Props {
  term: Term;
  on: Pick<CardEvents, 'switchOff' | 'startReport'>;
}

/** What can be done with a term: know it, take it along, doubt it, or want no more of it. */
export function Foot({ term, on }: Props) {
  const t = useText();
  return (
    <div class="foot">
      <button type="button" class="know" onClick={() => on.switchOff('known')}>
        {t('card_know')}
      </button>
      <CopyButton label={t('card_copy')} text={plainTerm(t, term)} />
      <IconButton icon="flag" label={t('card_wrong')} onClick={on.startReport} />
      <button type="button" class="quiet" onClick={() => on.switchOff('muted')}>
        {t('card_mute')}
      </button>
      <button type="button" class="quiet" onClick={() => on.switchOff('off')}>
        {t('card_off')}
      </button>
    </div>
  );
}
