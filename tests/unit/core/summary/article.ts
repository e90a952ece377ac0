import type { Article, Block } from '../../../../core/article.ts';
import { type Doc, makeDoc } from '../../../../core/text/document.ts';
import { articleOf } from '../doc.ts';

/** Blocks of lines: "# " a heading, "## " a deeper one, "- " a list item, "@ " a speaker, " / " breaks lines, else text. */
function blocksOf(lines: readonly string[]): Block[] {
  return lines.map((line): Block => {
    if (line.startsWith('## ')) return { kind: 'heading', level: 3, text: line.slice(3) };
    if (line.startsWith('# ')) return { kind: 'heading', level: 2, text: line.slice(2) };
    if (line.startsWith('- ')) return { kind: 'listItem', level: 1, text: line.slice(2) };
    if (line.startsWith('@ ')) return { kind: 'speaker', text: line.slice(2) };
    const rows = line.split(' / ');
    const text = rows.join(' ');
    return { kind: 'paragraph', text, ...(rows.length > 1 ? { lines: rows.length } : {}) };
  });
}

/** An English article of such lines. */
export function docOf(lines: readonly string[], change: Partial<Article> = {}): Doc {
  return makeDoc(articleOf(blocksOf(lines), change), 'en');
}

/** Plain sentences about one thing, each different: about nine words each. */
export function sentencesAbout(thing: string, n: number): string {
  const said = [
    'was built of grey stone from the quarry above',
    'stood empty for eleven winters before anybody came back',
    'belongs to the village of Altena since last spring',
    'has a roof that three carpenters mended in June',
    'draws visitors who walk up from the railway station',
    'keeps a register in which guests write their names',
    'closes at dusk because the lamps are too weak',
    'will be painted again when the money is found',
  ];
  return Array.from(
    { length: n },
    (_, i) => `The ${thing} ${said[i % said.length]}${i < said.length ? '' : ` in year ${i}`}.`,
  ).join(' ');
}
