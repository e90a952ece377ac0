import { describe, expect, it } from 'vitest';
import { actionOf, type KeyPress, READER_ACTIONS } from '../../../core/reader-actions.ts';

const press = (key: string, more: Partial<KeyPress> = {}) =>
  actionOf({
    ...{ key, code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false },
    ...{ repeat: false, isComposing: false },
    ...more,
  });

describe('keys of the reader', () => {
  it('are each declared for one action', () => {
    const keys = Object.values(READER_ACTIONS).flatMap((action) => action.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('mean their action', () => {
    expect(press('j')).toBe('nextParagraph');
    expect(press('J', { shiftKey: true })).toBe('nextSection');
    expect(press('?', { shiftKey: true })).toBe('help');
    expect(press('q')).toBeUndefined();
  });

  it('are the browser’s with a modifier, and the input method’s while it composes', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey', 'isComposing'] as const) {
      expect(press('j', { [held]: true }), held).toBeUndefined();
    }
  });

  it('mean the same with Caps Lock', () => {
    expect(press('J')).toBe('nextParagraph');
    expect(press('j', { shiftKey: true })).toBe('nextSection');
  });

  it('are found by what they give: a slash with Shift, a j on another place', () => {
    expect(press('/', { code: 'Digit7', shiftKey: true })).toBe('find');
    expect(press('j', { code: 'KeyC' })).toBe('nextParagraph');
  });

  it.each([
    ['Russian', 'о', 'KeyJ', 'nextParagraph'],
    ['Greek', 'ξ', 'KeyJ', 'nextParagraph'],
    ['Hebrew', 'ח', 'KeyJ', 'nextParagraph'],
    ['Korean', 'ㅓ', 'KeyJ', 'nextParagraph'],
    ['Arabic', 'ظ', 'Slash', 'find'],
  ] as const)('are found by their place on a layout without Latin letters: %s', (_, key, code, action) => {
    expect(press(key, { code })).toBe(action);
  });

  it('do once what is switched, and again and again what moves, while they are held', () => {
    expect(press('s', { repeat: true })).toBeUndefined();
    expect(press('j', { repeat: true })).toBe('nextParagraph');
  });
});
