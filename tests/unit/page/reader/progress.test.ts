import { describe, expect, it } from 'vitest';
import { currentSection, minutesLeft, progress } from '../../../../page/reader/progress.ts';

describe('progress', () => {
  it('runs from the top to the moment the end of the article comes on screen', () => {
    expect(progress(0, 3000, 1000)).toBe(0);
    expect(progress(1000, 3000, 1000)).toBe(0.5);
    expect(progress(2000, 3000, 1000)).toBe(1);
  });

  it('stays complete below the article', () => {
    expect(progress(2600, 3000, 1000)).toBe(1);
  });

  it('claims nothing when all of the article fits the window', () => {
    expect(progress(0, 400, 1000)).toBe(0);
  });

  it('does not run backwards when a window bounces over its edge', () => {
    expect(progress(-30, 3000, 1000)).toBe(0);
  });
});

describe('minutesLeft', () => {
  it('rounds up, so that the last minute is told as one', () => {
    expect(minutesLeft(6, 0)).toBe(6);
    expect(minutesLeft(6, 0.9)).toBe(1);
    expect(minutesLeft(6, 1)).toBe(0);
  });
});

describe('currentSection', () => {
  it('is the last heading that has come up to the reading line', () => {
    expect(currentSection([-900, 250, 700], 1000)).toBe(1);
    expect(currentSection([-900, -250, 0], 1000)).toBe(2);
  });

  it('is none before the first heading', () => {
    expect(currentSection([400, 900], 1000)).toBe(-1);
    expect(currentSection([], 1000)).toBe(-1);
  });
});
