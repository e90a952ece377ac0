// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { rangeOf } from '../../../page/anchor.ts';
import { extract } from '../../../page/extract/index.ts';
import { wrapTerms } from '../../../page/reader/terms.ts';
import { renderContent } from '../../../page/render.ts';
import { release } from '../../../page/withhold.ts';
import { folded, LONG, pageAround } from './lamps.ts';

describe('content for the reader', () => {
  it('is a copy with its own places, its blocks numbered', () => {
    const document = pageAround(`<p>Short <b>and</b> sweet, this one. ${LONG}</p>`);
    const extraction = extract(document);
    const { element, sources } = renderContent(extraction, document, true);
    document.body.append(element);
    extraction.article.blocks.forEach((block, n) => {
      const range = rangeOf({ block: n, start: 0, end: block.text.length }, sources);
      expect(folded(range?.toString() ?? '')).toBe(folded(block.text));
      expect(element.querySelector(`[data-block="${n}"]`)?.contains(range!.startContainer)).toBe(true);
    });
  });

  it('shows a sentence with the marks of notes that stand in it, with no space around them either', () => {
    const mark = (n: number) => `<sup><a href="#n${n}">[${n}]</a></sup>`;
    const document = pageAround(
      `<p>${LONG} The harbour${mark(1)}master knew.${mark(2)} 她写下了一切${mark(1)}所以人们知道得很多。</p><p id="n1">${LONG}</p><p id="n2">${LONG}</p>`,
    );
    const extraction = extract(document);
    const { element, sources } = renderContent(extraction, document, true);
    document.body.append(element);
    const shown = (sentence: string) => {
      const block = extraction.article.blocks.findIndex(({ text }) => text.includes(sentence));
      const start = extraction.article.blocks[block]?.text.indexOf(sentence) ?? -1;
      return rangeOf({ block, start, end: start + sentence.length }, sources)?.toString();
    };
    expect(shown('The harbourmaster knew.')).toBe('The harbour[1]master knew.');
    expect(shown('她写下了一切所以人们知道得很多。')).toBe('她写下了一切[1]所以人们知道得很多。');
  });

  it('is not in the page yet, where words in it are wrapped at little cost', () => {
    const document = pageAround(`<p>The wick of the lamp. ${LONG}</p>`);
    const extraction = extract(document);
    const { element, sources } = renderContent(extraction, document, true);
    expect(element.ownerDocument).not.toBe(document);
    const block = extraction.article.blocks.findIndex(({ text }) => text.startsWith('The wick'));
    const wick = {
      ...{ name: 'wick', aliases: [], kind: 'word' as const, importance: 1, difficulty: 1, definitions: [] },
      places: [{ block, start: 4, end: 8 }],
    };
    wrapTerms({ element, sources }, extraction.article.blocks, [wick]);
    expect(element.querySelector('[data-term]')?.textContent).toBe('wick');
  });

  it('can hold nothing that runs', () => {
    const document = pageAround('');
    const extraction = extract(document);
    extraction.content.innerHTML +=
      '<img src=x onerror="evil()"><svg onload="evil()"></svg><a href="javascript:evil()">a</a><form><input></form>';
    expect(renderContent(extraction, document, true).element.outerHTML).not.toMatch(/evil|<form|<input/);
  });

  it('sends other sites nothing of the reader', () => {
    const document = pageAround(`<p>${LONG} <a href="https://other.example/">Another</a></p>`);
    const link = renderContent(extract(document), document, true).element.querySelector('a');
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
  });
});

describe('what would be loaded', () => {
  const rendered = (html: string, pictures = true) => {
    const document = pageAround('');
    const extraction = extract(document);
    extraction.content.innerHTML = html;
    return renderContent(extraction, document, pictures).element;
  };
  /** Everything by which an element of the copy makes the browser load something. */
  const loading = (element: HTMLElement) =>
    [...element.querySelectorAll('[src], [srcset], [poster]')].map((e) => e.localName);
  const FILM =
    '<video src="https://x.example/a.mp4" poster="https://x.example/a.jpg" controls="" preload="none"><source src="https://x.example/b.mp4"><track src="https://x.example/a.vtt"></video>';
  const SOUND = '<audio src="https://x.example/a.mp3" controls="" preload="none"></audio>';
  const PICTURE =
    '<picture><source srcset="https://x.example/a.webp"><img src="https://x.example/a.jpg" srcset="https://x.example/b.jpg 2x" alt="A"></picture>';

  it('is nothing of a film or sound until it is released, and then all of it', () => {
    const element = rendered(FILM + SOUND);
    expect(loading(element)).toEqual([]);
    release(element.querySelectorAll('*'));
    expect(element.innerHTML).toContain('poster="https://x.example/a.jpg"');
    expect(loading(element)).toEqual(['video', 'source', 'track', 'audio']);
  });

  it('is nothing of a picture where the reader wants none, with what it shows still said', () => {
    expect(loading(rendered(PICTURE))).toEqual(['source', 'img']);
    const element = rendered(PICTURE, false);
    expect(loading(element)).toEqual([]);
    expect(element.querySelector('img')?.alt).toBe('A');
    release(element.querySelectorAll('*'));
    expect(element.innerHTML).toContain('src="https://x.example/a.jpg"');
  });

  it('is the size of a picture that the reader has room for, whatever the page had', () => {
    const element = rendered(
      '<img srcset="https://x.example/a.jpg 300w, https://x.example/b.jpg 900w" sizes="90px">',
    );
    expect(element.querySelector('img')?.getAttribute('sizes')).toContain('100vw');
  });
});

describe('what an article is made of', () => {
  it.each([
    ['formulae', '<math display="block" alttext="E=m"><mfrac><mi>E</mi><mi>m</mi></mfrac></math>'],
    [
      'pictures of several sizes',
      '<picture><source srcset="https://x.example/a.webp" type="image/webp"><img src="https://x.example/a.jpg" alt="" width="3" height="2"></picture>',
    ],
    ['code and its language', '<pre data-language="js">a();\n  b();</pre>'],
    [
      'tables',
      '<table><caption>Lamps</caption><tbody><tr><th scope="row" id="at-a">A</th><td colspan="2" headers="at-a">B</td></tr></tbody></table>',
    ],
    ['lists', '<ol start="3" reversed=""><li value="7">A<ul><li>B</li></ul></li></ol>'],
    ['terms', '<dl><dt>A</dt><dd>B</dd></dl>'],
    ['what is folded', '<details open=""><summary>A</summary><p>B</p></details>'],
    ['remarks', '<aside><p>A</p></aside>'],
    ['readings', '<p><ruby>明<rp>(</rp><rt>めい</rt><rp>)</rp></ruby></p>'],
    [
      'places that links lead to',
      '<p><sup id="at-body"><a href="#at-title">1</a></sup></p><p id="at-title">A</p>',
    ],
  ])('%s pass as they are', (_what, html) => {
    const document = pageAround('');
    const extraction = extract(document);
    extraction.content.innerHTML = html;
    const { element } = renderContent(extraction, document, true);
    expect(element.innerHTML.replace(/ data-block="\d+"/g, '')).toBe(html);
  });
});
