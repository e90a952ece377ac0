// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { rangeOf } from '../../../../page/anchor.ts';
import { showSkim, wrapKeySentences } from '../../../../page/reader/skim.ts';
import { makeCopy } from './text.ts';

const HTML = '<p>It is dark. The <b>lamp</b> is <a href="#x">lit</a>. It burns.</p>';
const SENTENCE = { block: 0, start: 12, end: 28 };
const keys = (element: Element) => [...element.querySelectorAll('[data-key]')].map((e) => e.textContent);

describe('skimming in the reader', () => {
  it('marks a whole sentence, also where it goes through other elements', () => {
    const { element, sources } = makeCopy(HTML);
    wrapKeySentences({ element, sources }, [SENTENCE]);
    expect(keys(element).join('')).toBe('The lamp is lit.');
    expect(element.textContent).toBe('It is dark. The lamp is lit. It burns.');
    expect(element.querySelector('a [data-key]')?.textContent).toBe('lit');
  });

  it('leaves every place findable', () => {
    const { element, sources } = makeCopy(HTML);
    wrapKeySentences({ element, sources }, [SENTENCE]);
    expect(String(rangeOf(SENTENCE, sources))).toBe('The lamp is lit.');
    expect(String(rangeOf({ block: 0, start: 6, end: 20 }, sources))).toBe('dark. The lamp');
  });

  it('shows the marks while it is on', () => {
    const { element } = makeCopy(HTML);
    showSkim(element, true);
    expect(element.classList.contains('skim')).toBe(true);
    showSkim(element, false);
    expect(element.classList.contains('skim')).toBe(false);
  });
});
