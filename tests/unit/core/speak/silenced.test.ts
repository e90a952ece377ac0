import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { silenced } from '../../../../core/speak/silenced.ts';

/** What is heard: spaces make no sound. */
const heard = (text: string) => silenced(text).replace(/\s+/g, ' ').trim();

describe('silenced', () => {
  it('says no marks of notes and sources', () => {
    expect(heard('It fell.[12][3–5] It rose[a] again[note 2].')).toBe('It fell. It rose again .');
  });

  it('says what a writer put in brackets', () => {
    expect(heard('“[The captain] was [sic] here in [1912].”')).toBe(
      '“[The captain] was [sic] here in [1912].”',
    );
  });

  it('says an address by its host', () => {
    expect(heard('See https://www.example.org/a/b?c=d#e for more.')).toBe('See example.org for more.');
  });

  it('ends no host with the full stop of the sentence', () => {
    expect(heard('It is at http://example.org.')).toBe('It is at example.org');
  });

  it('keeps every offset, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('[1]', '[a]', 'https://a.b/c', 'http://x', '. '))),
        (parts) => {
          const text = parts.join('');
          const said = silenced(text);
          expect(said.length).toBe(text.length);
          for (let i = 0; i < text.length; i++) expect([text[i], ' ']).toContain(said[i]);
        },
      ),
    );
  });
});
