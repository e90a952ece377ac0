import { useId, useState } from 'preact/hooks';
import type { SummarySentence, Term } from '../../core/article.ts';
import { Icon } from '../Icon.tsx';
import { listLabel } from '../labels.ts';
import { useText } from '../text.ts';
import { TermText } from './TermText.tsx';

interface Props {
  sentence: SummarySentence;
  number: number;
  terms: readonly Term[];
  muted: ReadonlySet<string>;
  onShow: () => void;
}

/**
 * A sentence of the summary. Its button lies behind the whole sentence rather than around it, since the terms in the
 * sentence are to be pressed, too, and a button may not hold another.
 */
export function Sentence({ sentence, number, terms, muted, onShow }: Props) {
  const t = useText();
  const textId = useId();
  const whyId = useId();
  const [open, setOpen] = useState(false);
  const reasons = sentence.why.map((why) => t(`why_${why}`));
  return (
    <li class="sentence">
      <button
        type="button"
        class="sentence-show"
        aria-label={t('popup_sentence_show', number)}
        aria-describedby={textId}
        onClick={onShow}
      />
      <p id={textId}>
        <TermText text={sentence.text} place={sentence.place} terms={terms} muted={muted} />
      </p>
      {reasons.length > 0 && (
        <button
          type="button"
          class="icon-button"
          lang={t.lang}
          aria-label={t('popup_sentence_why', number)}
          title={t('popup_sentence_why', number)}
          aria-expanded={open}
          aria-controls={whyId}
          onClick={() => setOpen(!open)}
        >
          <Icon name="info" />
        </button>
      )}
      <p id={whyId} class="hint" hidden={!open} lang={t.lang} dir={t.dir}>
        {t('popup_why', listLabel(t, reasons, 'and'))}
      </p>
    </li>
  );
}
