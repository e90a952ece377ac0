// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepKeysInside } from '../../../../page/reader/keys.ts';

let heardByPage: string[];
let heardInside: string[];
let button: HTMLButtonElement;
let host: HTMLElement;
let room: HTMLElement;
let page: AbortController;
let life: AbortController;
let byReader: boolean;

beforeEach(() => {
  page = new AbortController();
  life = new AbortController();
  heardByPage = [];
  heardInside = [];
  host = document.createElement('glossa-reader');
  document.body.replaceChildren(host);
  const root = host.attachShadow({ mode: 'closed' });
  room = document.createElement('dialog');
  button = document.createElement('button');
  room.append(button);
  root.append(room);
  for (const type of ['keydown', 'keyup', 'wheel', 'copy']) {
    document.addEventListener(type, (e) => heardByPage.push(e.type), { capture: true, signal: page.signal });
    root.addEventListener(type, (e) => heardInside.push(`${e.type} ${(e as KeyboardEvent).key}`));
  }
  byReader = true;
  keepKeysInside(host, root, room, { heeds: () => byReader, signal: life.signal });
});

afterEach(() => {
  life.abort();
  press(document.body, 'keyup');
  page.abort();
});

const press = (target: EventTarget, type = 'keydown', init: KeyboardEventInit = {}) =>
  target.dispatchEvent(
    new KeyboardEvent(type, { key: 'j', bubbles: true, cancelable: true, composed: true, ...init }),
  );

describe('keys in the reader', () => {
  it('are heard inside and not by the page', () => {
    press(button);
    expect(heardInside).toEqual(['keydown j']);
    expect(heardByPage).toEqual([]);
  });

  it('are the reader’s too when nothing in particular has the focus', () => {
    press(document.body);
    expect(heardInside).toEqual(['keydown j']);
    expect(heardByPage).toEqual([]);
  });

  it('are not those that the page made itself', () => {
    byReader = false;
    press(document.body);
    expect(heardInside).toEqual([]);
  });

  it('keep their modifiers and repetition', () => {
    let heard: Event | undefined;
    room.addEventListener('keydown', (event) => {
      heard = event;
    });
    press(button, 'keydown', { key: 'K', code: 'KeyK', shiftKey: true, altKey: true, repeat: true });
    expect(heard).toMatchObject({
      key: 'K',
      code: 'KeyK',
      shiftKey: true,
      altKey: true,
      ctrlKey: false,
      repeat: true,
    });
    expect(heard?.composed).toBe(false);
  });

  it('do nothing more when the reader has used them', () => {
    expect(press(button)).toBe(true);
    room.addEventListener('keydown', (event) => event.preventDefault());
    expect(press(button)).toBe(false);
  });

  it('are the page’s again afterwards, but for the release of the one that closed the room', () => {
    press(button);
    life.abort();
    press(document.body, 'keyup');
    expect(heardByPage).toEqual([]);
    press(document.body);
    press(document.body, 'keyup');
    expect(heardByPage).toEqual(['keydown', 'keyup']);
  });

  it('go with gestures that a page might take over or forbid', () => {
    host.dispatchEvent(new Event('wheel', { bubbles: true, composed: true }));
    host.dispatchEvent(new Event('copy', { bubbles: true, composed: true }));
    expect(heardByPage).toEqual([]);
  });
});
