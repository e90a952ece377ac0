// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { withoutSite } from '../../../../../page/extract/metadata/title.ts';
import { read } from './read.ts';

describe('the title', () => {
  it('is the heading that the page title supports, not the name of the site', () => {
    const head =
      '<title>Lamps of the world | The Daily Lamp</title><meta property="og:site_name" content="The Daily Lamp">';
    expect(read(head, '<h1>The Daily Lamp</h1><h1>Lamps of the world</h1>').title).toBe('Lamps of the world');
  });

  it('loses a kicker that stands in the same heading', () => {
    const head = '<meta property="og:title" content="Lamps of the world">';
    expect(read(head, '<h1><span>Light: </span>Lamps of the world</h1>').title).toBe('Lamps of the world');
  });

  it('is cut from the page title when there is no heading', () => {
    expect(withoutSite('Lamps of the world – The Daily', '')).toBe('Lamps of the world');
    expect(withoutSite('The Daily: Lamps of the world', 'The Daily')).toBe('The Daily: Lamps of the world');
    expect(withoutSite('The Daily | Lamps of the world', 'The Daily')).toBe('Lamps of the world');
  });

  it('has no soft hyphens and no sign of a link to itself', () => {
    expect(read('<title>Bundesverwaltung</title>', '<h1>Bundes&shy;verwaltung <a>¶</a></h1>').title).toBe(
      'Bundesverwaltung',
    );
  });
});
