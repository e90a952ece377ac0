import { describe, expect, it } from 'vitest';
import { namings } from '../../../../core/glossary/naming.ts';
import { diskLexicon } from '../../../../scripts/lib/disk-lexicon.ts';
import { docOf, textAt } from '../doc.ts';

const { letters } = diskLexicon();
const TERMS = new Set(['tokamak', 'kinases', 'lazy jack', 'Orvo', 'north']);
const said = (text: string) => namings(docOf(text), TERMS, letters).map((e) => `${e.term}: ${e.text}`);

describe('sentences that name a thing', () => {
  it('with its word beside a phrase', () => {
    expect(said('They heat it in a ring of steel called a tokamak.')).toEqual(['tokamak: a ring of steel']);
    expect(said('It is done by a group of proteins, also known as kinases.')).toEqual([
      'kinases: a group of proteins',
    ]);
    expect(said('They pull the second rope, which is often termed the lazy jack, at sea.')).toEqual([
      'lazy jack: the second rope',
    ]);
  });

  it('with its word at their end', () => {
    expect(said('A ring-shaped device that holds hot plasma is called a tokamak.')).toEqual([
      'tokamak: A ring-shaped device that holds hot plasma',
    ]);
    expect(said('The rope that guides a sail is known as the “lazy jack” at sea.')).toEqual([
      'lazy jack: The rope that guides a sail',
    ]);
  });

  it('and then say what it is', () => {
    expect(said('They built the tokamak, which is a ring of steel that holds plasma, here.')).toEqual([
      'tokamak: a ring of steel that holds plasma',
    ]);
    expect(said('They came to Orvo, which was a small port on the coast.')).toEqual([
      'Orvo: a small port on the coast',
    ]);
  });

  it('say nothing where it is not clear what is meant', () => {
    expect(said('They reached the end of the tokamak, which is a large hall in the hills.')).toEqual([]);
    expect(said('They built a tokamak, which is the first thing that they did.')).toEqual([]);
    expect(said('It is called a tokamak.')).toEqual([]);
    expect(said('The old captain called the lazy jack a mess.')).toEqual([]);
    expect(said('It is used for a large weapon -- known as a tokamak.')).toEqual([]);
    expect(said('It is a spot in the eye called the tokamak.')).toEqual([]);
    expect(said('It slows the growth of fast-moving proteins called kinases.')).toEqual([]);
    expect(said('They pull at these ropes, called kinases.')).toEqual([]);
    expect(said('He saw the men and called the tokamak.')).toEqual([]);
    expect(said('A device that holds plasma is called a lamp.')).toEqual([]);
  });

  it('point at their own words', () => {
    const doc = docOf(
      'First this. They heat a ring of steel called a tokamak. They like the tokamak, which is a large ring.',
    );
    const found = namings(doc, TERMS, letters);
    expect(found).toHaveLength(2);
    for (const { text, place, termPlace } of found) {
      expect(textAt(doc, place)).toBe(text);
      expect(textAt(doc, termPlace)).toBe('tokamak');
    }
  });
});
