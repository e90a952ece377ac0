import type { Article, BlockKind } from '../../article.ts';
import type { Shape } from '../../report.ts';
import type { Doc } from '../../text/document.ts';
import { MOST } from './entries.ts';

/** So many questions, each in a block of its own, are asked for their answers. */
const QUESTIONS = 4;
/** Of all paragraphs at least this share are questions. */
const SHARE = 0.2;
/** A longer paragraph that ends with a question is a thought. Words. */
const LONGEST = 60;
const ASKS = /[?？؟;]["”’»)\]]*$/u;
/** Who asks may be named: "Q:", "MAYER:", "Die Zeit:". */
const LABEL = /^\p{Lu}[\p{L}. ]{0,30}[:：]\s*/u;

/** Questions and answers: an interview, where the questions are paragraphs, or what is often asked, under headings. */
export function questions({ article }: Doc): Shape | undefined {
  const { blocks } = article;
  const number = (kind: BlockKind) => blocks.filter((block) => block.kind === kind).length;
  const headings = asked(article, 'heading');
  if (headings.length >= QUESTIONS && headings.length >= number('heading') / 2)
    return shape(article, headings);
  const spoken = asked(article, 'paragraph');
  const enough = spoken.length >= QUESTIONS && spoken.length >= SHARE * number('paragraph');
  return enough ? shape(article, spoken) : undefined;
}

/** Blocks of a kind that are questions followed by what may be their answer. */
function asked({ blocks }: Article, kind: BlockKind): number[] {
  return blocks.flatMap((block, at) => {
    const next = blocks[at + 1];
    if (block.kind !== kind || !next || next.kind === 'heading' || ASKS.test(next.text)) return [];
    return ASKS.test(block.text) && block.text.split(/\s+/).length <= LONGEST ? [at] : [];
  });
}

function shape({ blocks }: Article, at: readonly number[]): Shape {
  const entries = at.slice(0, MOST).map((block) => {
    const text = blocks[block]?.text ?? '';
    const start = LABEL.exec(text)?.[0].length ?? 0;
    return { place: { block, start, end: text.length }, text: text.slice(start) };
  });
  return { kind: 'questions', count: at.length, entries };
}
