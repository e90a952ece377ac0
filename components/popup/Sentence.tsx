import { useId } from 'preact/hooks';
import type { SummarySentence, Term } from '../../core/report.ts';
import type { ToldOf } from '../../core/told.ts';
import { Why } from '../summary/Why.tsx';
import { useText } from '../text.ts';
import { TermText } from './TermText.tsx';

interface Props {
  sentence: SummarySentence;
  number: number;
  terms: readonly Term[];
  told: ToldOf;
  onShow: () => void;
}

/**
 * A sentence of the summary. Its button lies behind the whole sentence rather than around it, since the terms in the
 * sentence are to be pressed, too, and a button may not hold another.
 */
export function Sentence({ sentence, number, terms, told, onShow }: Props) {
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
        <TermText text={sentence.text} place={sentence.place} terms={terms} told={told} />
      </p>
      <Why sentence={sentence} number={number} />
    </li>
  );
}
