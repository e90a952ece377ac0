import { describe, expect, it } from 'vitest';
import { NOTHING_KNOWN } from '../../../../core/lexicon.ts';
import { answerLines } from '../../../../scripts/cli/jsonl.ts';
import { lines } from '../../../../scripts/cli/lines.ts';

async function* bytes(...chunks: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
}

async function answers(...chunks: string[]) {
  const written: string[] = [];
  await answerLines(bytes(...chunks), async (line) => void written.push(line), NOTHING_KNOWN);
  return written.map((line) => JSON.parse(line));
}

describe('lines of a stream', () => {
  const all = async (...chunks: (string | Uint8Array)[]): Promise<string[]> => {
    const found: string[] = [];
    for await (const line of lines(bytes(...chunks))) found.push(line);
    return found;
  };

  it('come whole, however the bytes are cut', async () => {
    const [first, second] = [
      new TextEncoder().encode('ä\nb').slice(0, 1),
      new TextEncoder().encode('ä\nb').slice(1),
    ];
    expect(await all(first!, second!, 'c\n')).toEqual(['ä', 'bc']);
  });

  it('end at line feeds only: JSON may hold other separators', async () => {
    expect(await all('a\u2028b\u2029c\nd')).toEqual(['a\u2028b\u2029c', 'd']);
  });
});

describe('answering line by line', () => {
  it('answers each in order, with what was found and how long it took', async () => {
    const html = `<title>Lamps</title><h1>Lamps</h1>${'<p>The oil lamp burned bright, all night, for years.</p>'.repeat(5)}`;
    const [page, text] = await answers(
      `${JSON.stringify({ id: 'p', html, url: 'https://a.example/' })}\n`,
      `${JSON.stringify({ id: 't', title: 'T', paragraphs: ['One sentence here.', ' ', 'Another one.'] })}\n`,
    );
    expect(page).toMatchObject({ id: 'p', article: { title: 'Lamps', publisherTags: [] } });
    expect(page.article.text).toMatch(/^The oil lamp burned bright/);
    expect(text).toMatchObject({ id: 't', article: { text: 'One sentence here.\n\nAnother one.' } });
    expect(Object.keys(text.ms)).toEqual(['parse', 'extract', 'analyse']);
  });

  it('goes on after a bad line, and skips empty ones', async () => {
    const given = await answers('oops\n\n{"id": 2}\n{"id": 3, "paragraphs": ["A sentence."]}');
    expect(given.map(({ id, error }) => [id, error?.code])).toEqual([
      [null, 'bad-json'],
      [2, 'bad-request'],
      [3, undefined],
    ]);
  });

  it('answers a line before the next one is sent', async () => {
    const written: string[] = [];
    async function* conversation() {
      yield new TextEncoder().encode('{"id": 1, "paragraphs": ["A sentence."]}\n');
      expect(written).toHaveLength(1);
      yield new TextEncoder().encode('{"id": 2, "paragraphs": ["A sentence."]}\n');
    }
    await answerLines(conversation(), async (line) => void written.push(line), NOTHING_KNOWN);
    expect(written).toHaveLength(2);
  });
});
