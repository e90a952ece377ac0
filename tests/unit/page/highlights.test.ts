import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hideHighlight, putHighlightsAside, showHighlight } from '../../../page/highlights.ts';

/** The page's registry, as far as we ask it. */
const registry = new Map<string, Highlight>();
const highlight = () => ({}) as Highlight;

describe('highlights on the page', () => {
  beforeEach(() => {
    registry.clear();
    vi.stubGlobal('CSS', { highlights: registry });
  });

  afterEach(() => {
    putHighlightsAside(false);
    for (const [name, shown] of registry) hideHighlight(name, shown);
    vi.unstubAllGlobals();
  });

  it('are not there while they are put aside, and are the same after that', () => {
    const marks = highlight();
    showHighlight('marks', marks);
    putHighlightsAside(true);
    expect([...registry]).toEqual([]);
    putHighlightsAside(false);
    expect(registry.get('marks')).toBe(marks);
  });

  it('are the newest ones, when they have changed meanwhile', () => {
    const [gone, old, newer] = [highlight(), highlight(), highlight()];
    showHighlight('gone', gone);
    showHighlight('marks', old);
    putHighlightsAside(true);
    hideHighlight('gone', gone);
    showHighlight('marks', newer);
    expect([...registry]).toEqual([]);
    putHighlightsAside(false);
    expect([...registry]).toEqual([['marks', newer]]);
  });

  it('leave those of others alone', () => {
    const theirs = highlight();
    registry.set('theirs', theirs);
    putHighlightsAside(true);
    expect(registry.get('theirs')).toBe(theirs);
    const ours = highlight();
    showHighlight('theirs', ours);
    hideHighlight('theirs', ours);
    putHighlightsAside(false);
    expect(registry.get('theirs')).toBe(theirs);
  });
});
