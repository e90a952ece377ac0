import { beforeEach, vi } from 'vitest';

/** As much of a `Highlight` as our code asks for. */
export class FakeHighlight extends Set<Range> {
  priority = 0;
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

/**
 * Gives each test of a file the browser's registry of highlights, empty at first, which the environments of our tests have
 * not. Answers the registry.
 */
export function fakeHighlights(): Map<string, FakeHighlight> {
  const shown = new Map<string, FakeHighlight>();
  beforeEach(() => {
    shown.clear();
    vi.stubGlobal('Highlight', FakeHighlight);
    vi.stubGlobal('CSS', { highlights: shown });
  });
  return shown;
}
