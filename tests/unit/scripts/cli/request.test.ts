import { describe, expect, it } from 'vitest';
import { RequestError, readRequest } from '../../../../scripts/cli/request.ts';

const refusal = (line: string) => {
  try {
    readRequest(line);
  } catch (error) {
    if (error instanceof RequestError) return { code: error.code, id: error.id };
  }
  return undefined;
};

describe('reading a request line', () => {
  it('takes a page, with an address or without', () => {
    expect(readRequest('{"id": 7, "html": "<p>a", "url": "https://a.example/"}')).toMatchObject({
      kind: 'html',
      id: 7,
      url: 'https://a.example/',
    });
    expect(readRequest('{"html": ""}')).toMatchObject({ kind: 'html', id: null, html: '' });
  });

  it('takes paragraphs with a title, and limits', () => {
    const line = '{"id": "x", "title": "T", "paragraphs": ["a"], "options": {"sentences": 2, "tags": 0}}';
    expect(readRequest(line)).toMatchObject({ kind: 'paragraphs', options: { sentences: 2, tags: 0 } });
  });

  it('says what is no JSON', () => {
    expect(refusal('{"id": 1, "html": ')).toEqual({ code: 'bad-json', id: null });
  });

  it.each([
    ['a list', '[1]', null],
    ['nothing to read', '{"id": 1}', 1],
    ['both kinds', '{"id": 1, "html": "", "paragraphs": []}', 1],
    ['paragraphs that are no strings', '{"id": 1, "paragraphs": [1]}', 1],
    ['no address', '{"id": 1, "html": "", "url": "here"}', 1],
    ['half a sentence', '{"id": 1, "html": "", "options": {"sentences": 0.5}}', 1],
  ])('refuses %s, with the id when there is one', (_, line, id) => {
    expect(refusal(line)).toEqual({ code: 'bad-request', id });
  });
});
