// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listenForKeys } from '../../../../page/reader/shortcuts.ts';

let room: HTMLElement;
let asked: string[];
let on: boolean;
let life: AbortController;

beforeEach(() => {
  [asked, on, life] = [[], true, new AbortController()];
  room = document.createElement('dialog');
  document.body.replaceChildren(room);
  listenForKeys(room, { on: () => on, run: (action) => asked.push(action) }, life.signal);
});
afterEach(() => life.abort());

/** Presses a key in a new element of the room; answers whether the browser may do something of its own. */
function pressIn(markup: string, key = 'j'): boolean {
  const template = document.createElement('template');
  template.innerHTML = markup;
  room.replaceChildren(template.content);
  const target = room.querySelector('[data-here]') ?? room.firstElementChild!;
  return target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

describe('keys pressed in the room', () => {
  it('do something, and nothing else', () => {
    expect(pressIn('<p>text</p>')).toBe(false);
    expect(asked).toEqual(['nextParagraph']);
  });

  it('are left alone when they mean nothing', () => {
    for (const key of ['q', 'Tab', 'ArrowDown', ' ', 'Enter', 'PageDown', 'Home']) {
      expect(pressIn('<p>text</p>', key), key).toBe(true);
    }
    expect(asked).toEqual([]);
  });

  it.each([
    '<input>',
    '<input type="search">',
    '<textarea></textarea>',
    '<select></select>',
    '<div contenteditable><b data-here>b</b></div>',
  ])('are letters in %s', (markup) => {
    expect(pressIn(markup)).toBe(true);
    expect(asked).toEqual([]);
  });

  it.each(['<input type="range">', '<input type="checkbox">', '<button>b</button>'])(
    'still work in %s, which takes no letters',
    (markup) => {
      pressIn(markup);
      expect(asked).toEqual(['nextParagraph']);
    },
  );

  it('mean a dialog that stands above', () => {
    pressIn('<dialog open><button data-here>b</button></dialog>');
    expect(asked).toEqual([]);
  });

  it('do nothing while they are switched off, or used by someone before', () => {
    on = false;
    pressIn('<p>text</p>');
    on = true;
    room.addEventListener('keydown', (event) => event.preventDefault(), { once: true, capture: true });
    pressIn('<p>text</p>');
    expect(asked).toEqual([]);
  });

  it('leave Escape to the room', () => {
    expect(pressIn('<p>text</p>', 'Escape')).toBe(true);
    expect(asked).toEqual([]);
  });
});
