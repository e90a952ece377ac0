// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('odd pages', () => {
  it('survive broken JSON-LD and a wrong language', () => {
    const head = '<script type="application/ld+json">{"@type": "Article", </script><title>T</title>';
    expect(read(head)).toMatchObject({ title: 'T' });
    expect(read('<meta property="og:locale" content="en_GB">').lang).toBe('en-GB');
    expect(read('<meta http-equiv="content-language" content="no such thing">').lang).toBeUndefined();
  });
});
