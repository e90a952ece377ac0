import type { PageKind } from '../../article.ts';
import type { Shape } from '../../report.ts';
import type { Doc } from '../../text/document.ts';
import { enumerated, listOf } from './list.ts';
import { liveReport } from './live-report.ts';
import { poem } from './poem.ts';
import { questions } from './questions.ts';
import { recipe } from './recipe.ts';
import { thread } from './thread.ts';

/** What can be told of a text's form, the surest first. */
const FORMS = [thread, liveReport, recipe, poem, questions, enumerated, listOf];

/** Pages that are no text to read are said to be so; of what form they are does not matter. */
const NO_TEXT: ReadonlySet<PageKind> = new Set(['listing', 'search', 'shop', 'login', 'empty']);

/** What a text is made of. `short`: it has under five sentences. */
export function shapeOf(doc: Doc, short: boolean): Shape {
  for (const form of NO_TEXT.has(doc.article.kind) ? [] : FORMS) {
    const shape = form(doc);
    if (shape) return shape;
  }
  return { kind: short ? 'short' : 'prose' };
}
