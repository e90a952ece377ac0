import { useId } from 'preact/hooks';
import type { Place } from '../../core/article.ts';
import type { Term } from '../../core/report.ts';
import type { ToldOf } from '../../core/told.ts';
import { splitByTerms } from './split-by-terms.ts';

interface Props {
  text: string;
  place: Place;
  terms: readonly Term[];
  told: ToldOf;
}

/** A sentence with its terms marked. Cards are attached from outside: `id` names a mark, `data-term` its term. */
export function TermText({ text, place, terms, told }: Props) {
  const id = useId();
  return splitByTerms(text, place, terms, told).map((piece) =>
    typeof piece === 'string' ? (
      piece
    ) : (
      // biome-ignore lint/a11y/useSemanticElements: a real button would not break over lines as words do
      <span
        key={piece.term}
        id={`${id}-${piece.term}`}
        class="term"
        role="button"
        tabIndex={0}
        aria-haspopup="dialog"
        data-term={piece.term}
      >
        {piece.text}
      </span>
    ),
  );
}
