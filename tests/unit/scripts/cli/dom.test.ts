import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../../scripts/cli/dom.ts';

const parse = (html: string) => parseDocument(html, 'https://a.example/dir/');

describe('parsing a page without a browser', () => {
  it('knows its address, for relative links', () => {
    expect(parse('<p>').baseURI).toBe('https://a.example/dir/');
  });

  it('knows what its links are relative to, where it says so', () => {
    expect(parse('<base href="../other/">').baseURI).toBe('https://a.example/other/');
    expect(parse('<base href="https://b.example/">').baseURI).toBe('https://b.example/');
    expect(parse('<base href="https://:">').baseURI).toBe('https://a.example/dir/');
  });

  it.each([
    ['nothing', '', '', ''],
    ['text alone', 'a', '', 'a'],
    ['no root', '<title>t</title><p>a</p>', '<title>t</title>', '<p>a</p>'],
    [
      'a doctype and a head without a root',
      '<!doctype html><head><meta name="a"></head><body>b</body>',
      '<meta name="a">',
      'b',
    ],
    [
      'a script between head and body',
      '<html><head></head><script>1</script><body>b</body></html>',
      '<script>1</script>',
      'b',
    ],
    ['text before the root and after the body', 'a<html><body>b</body>c</html>', '', 'abc'],
    ['two bodies', '<html><body>a</body><body>b</body></html>', '', 'ab'],
  ])('gives one head and one body to %s', (_, html, head, body) => {
    const document = parse(html);
    expect([document.head.innerHTML, document.body.innerHTML]).toEqual([head, body]);
  });
});
