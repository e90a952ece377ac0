import { describe, expect, it } from 'vitest';
import { keptArticle, readArticle } from '../../../core/read-article.ts';
import { docOf } from './doc.ts';
import { lexiconOf } from './glossary/lexicon.ts';

const { article } = docOf('# Leaks', 'Roscosmos said that coolant leaked.', 'Ann Lee of Roscosmos saw it.');

describe('an article that words are looked up in', () => {
  const nothingOwn = () => [];

  it('is searched for names once, as long as dictionary and glossaries are the same', () => {
    const { mentioned } = readArticle(article);
    const lexicon = lexiconOf();
    const first = mentioned(lexicon, nothingOwn);
    expect(first.names.map(({ name }) => name)).toContain('Roscosmos');
    expect(mentioned(lexicon, nothingOwn)).toBe(first);
    expect(mentioned(lexicon, () => [])).not.toBe(first);
    expect(mentioned(lexiconOf(), nothingOwn)).not.toBe(first);
  });

  it('has what is asked beside it as a paragraph of its own', () => {
    expect(readArticle(article, 'apogee').doc.sentences.at(-1)).toMatchObject({ block: 3, text: 'apogee' });
    expect(article.blocks).toHaveLength(3);
  });
});

describe('an article that is kept', () => {
  it('is known again in a copy of it', () => {
    const read = keptArticle();
    expect(read(structuredClone(article))).toBe(read(structuredClone(article)));
  });

  it('is read anew when the page has changed its text', () => {
    const read = keptArticle();
    const before = read(article);
    const [heading, ...others] = article.blocks;
    const changed = { ...article, blocks: [{ ...heading!, text: 'Repairs' }, ...others] };
    expect(read(changed).doc.sentences[0]?.text).toBe('Repairs');
    expect(before.doc.sentences[0]?.text).toBe('Leaks');
  });
});
