import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSites, type SiteType, withSite } from '../../../core/site-type.ts';
import { TYPE_DEFAULTS, TYPE_KEYS } from '../../../core/type-settings.ts';

const site = (host: string, at: number, change = {}): SiteType => ({
  host,
  at,
  type: { ...TYPE_DEFAULTS, ...change },
});

describe('how text is set on single sites', () => {
  it('is read as it was written, the site changed last first', () => {
    const sites = withSite(withSite([], site('a.example', 1, { theme: 'dark' })), site('b.example', 2));
    expect(readSites(JSON.parse(JSON.stringify(sites)))).toEqual([
      site('b.example', 2),
      site('a.example', 1, { theme: 'dark' }),
    ]);
  });

  it('has each site once', () => {
    const sites = withSite(withSite([], site('a.example', 1)), site('a.example', 2, { fontSize: 30 }));
    expect(sites).toEqual([site('a.example', 2, { fontSize: 30 })]);
  });

  it('forgets the site unchanged for longest when there are more than 200', () => {
    let sites: SiteType[] = [];
    for (let n = 0; n <= 200; n++) sites = withSite(sites, site(`${n}.example`, n));
    expect(sites).toHaveLength(200);
    expect(sites.map(({ host }) => host)).not.toContain('0.example');
    expect(sites[0]?.host).toBe('200.example');
  });

  it('makes valid entries of anything that was stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        for (const { host, type } of readSites([stored, ...[stored]])) {
          expect(host).not.toBe('');
          expect(Object.keys(type).sort()).toEqual([...TYPE_KEYS].sort());
        }
      }),
    );
    expect(readSites([{ host: 'a.example', at: 1, type: { fontSize: 1000, cards: false } }])).toEqual([
      site('a.example', 1, { fontSize: 40 }),
    ]);
    expect(readSites([{ host: '', at: 1, type: {} }, { host: 'a.example' }, null, 7])).toEqual([]);
    expect(readSites({ host: 'a.example' })).toEqual([]);
  });
});
