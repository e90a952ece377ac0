import { useId } from 'preact/hooks';
import type { SummarySentence, Term } from '../../core/report.ts';
import { Why } from '../summary/Why.tsx';
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
      <Why sentence={sentence} number={number} />
    </li>
  );
}
