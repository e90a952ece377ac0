import type { SaidIn as Sentence } from '../core/report.ts';

/** The sentence of the article that a definition is from, its words marked. */
export function SaidIn({ sentence: { text, start, end } }: { sentence: Sentence }) {
  return (
    <p class="said-in" dir="auto">
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </p>
  );
}
