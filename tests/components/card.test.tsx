import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mountCard } from '../../components/card/mount.tsx';
import type { Definition, Term } from '../../core/report.ts';
import type { Hit } from '../../page/hover/port.ts';
import { t, violations } from './helpers.tsx';

const definition = (text: string, more: Partial<Definition> = {}): Definition => ({
  text,
  source: 'dictionary',
  confidence: 1,
  ...more,
});

const place = (block: number) => ({ block, start: 0, end: 9 });

const ROSCOSMOS: Term = {
  name: 'Roscosmos',
  aliases: ['the agency'],
  kind: 'name',
  importance: 1,
  difficulty: 1,
  places: [place(1), place(3), place(5)],
  definitions: [definition('the space agency of Russia', { source: 'article', place: place(2) })],
};

/** A card in a page, and what it asks of its owner. */
function open(term: Partial<Term> = {}, at: { use?: number } = { use: 0 }) {
  const actions = {
    reveal: vi.fn(),
    tell: vi.fn(),
    takeBack: vi.fn(),
    setCards: vi.fn(),
    openOptions: vi.fn(),
  };
  const requests = { close: vi.fn(), pin: vi.fn(), unpin: vi.fn() };
  const about = { ...ROSCOSMOS, ...term };
  const word = document.createElement('button');
  word.textContent = about.name;
  const home = document.createElement('div');
  document.body.append(word, home);
  const hit: Hit = {
    key: 'a',
    term: 0,
    ...at,
    rects: () => [new DOMRect(10, 10, 60, 20)],
    context: word,
  };
  const card = mountCard(home, { t, term: () => about, actions });
  card.connect(requests);
  card.show(hit, { mode: 'pinned' });
  const button = (name: string) => {
    const found = [...home.querySelectorAll('button')].find(
      (b) => (b.getAttribute('aria-label') ?? b.textContent) === name,
    );
    if (!found) throw new Error(`no button "${name}"`);
    return found;
  };
  const press = (name: string) => fireEvent.click(button(name));
  return { actions, requests, card, hit, home, word, about, button, press };
}

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
});

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

describe('the card of a term', () => {
  it('tells other forms of the term apart', () => {
    const { home } = open({ aliases: ['ISS', 'the station'] });
    expect(home.querySelector('.also')?.textContent).toBe('also ISS, the station');
  });

  it('shows the term, its other names, its kind, and what it means by which source', () => {
    const { home } = open();
    const text = home.textContent;
    for (const part of ['Roscosmos', 'the agency', 'Name', 'the space agency of Russia', 'This article']) {
      expect(text).toContain(part);
    }
  });

  it('names every source, part of speech and licence', () => {
    const { home, press } = open({
      definitions: [
        definition('to move in fluid', { pos: 'verb', licence: 'WordNet 3.1' }),
        definition('what cools', { source: 'pack:space' }),
        definition('who leads', { source: 'pack:space', asOf: '2026' }),
      ],
    });
    expect(home.textContent).toMatch(/verb.*to move in fluid.*Dictionary.*WordNet 3\.1/);
    // two are shown at once
    press('1 more meaning');
    expect(home.textContent).toMatch(/what cools.*Glossa’s own glossary.*who leads.*glossary, as of 2026/);
  });

  it('shows two meanings, and the others when asked', () => {
    const { home, press } = open({ definitions: ['one', 'two', 'three', 'four'].map((d) => definition(d)) });
    expect(home.querySelectorAll('li')).toHaveLength(2);
    press('2 more meanings');
    expect(home.querySelectorAll('li')).toHaveLength(4);
  });

  it('links to a source on the web, and to nothing else', () => {
    const { home } = open({
      definitions: [
        definition('one', { source: 'wikipedia', url: 'https://en.wikipedia.org/wiki/Roscosmos' }),
        definition('two', { url: 'javascript:alert(1)' }),
      ],
    });
    expect([...home.querySelectorAll('a')].map((a) => [a.href, a.rel])).toEqual([
      ['https://en.wikipedia.org/wiki/Roscosmos', 'noopener noreferrer'],
    ]);
  });

  it('jumps to where the article explains the term', () => {
    const { press, actions } = open();
    press('Where it is explained');
    expect(actions.reveal).toHaveBeenCalledWith(0, place(2), undefined);
  });

  it('is a named, described dialog that axe finds nothing wrong with', async () => {
    const { home } = open();
    const dialog = home.querySelector('[role=dialog]');
    const label = document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '');
    expect(label?.textContent).toBe('Roscosmos');
    expect(dialog?.hasAttribute('aria-modal')).toBe(false);
    expect(await violations(home)).toEqual([]);
  });
});

describe('the walk through the uses', () => {
  it('goes to the next and the previous place, round and round', () => {
    const { press, actions, home } = open();
    press('Next use');
    expect(home.textContent).toContain('Use 2 of 3');
    press('Previous use');
    press('Previous use');
    expect(home.textContent).toContain('Use 3 of 3');
    expect(actions.reveal.mock.calls).toEqual([
      [0, place(3), 1],
      [0, place(1), 0],
      [0, place(5), 2],
    ]);
  });

  it('starts at the first use where the mark is not in the article', () => {
    const { press, actions, home } = open({}, {});
    expect(home.textContent).toContain('Used 3 times in this article');
    press('Next use');
    expect(actions.reveal).toHaveBeenCalledWith(0, place(1), 0);
  });

  it('is not there for a term used once', () => {
    expect(open({ places: [place(1)] }).home.querySelector('.uses')).toBeNull();
  });
});

describe('switching off', () => {
  it('stops explaining the word, says where to take it back, and takes it back', () => {
    const { press, actions, home, about, button } = open();
    press('Don’t explain this word again');
    expect(actions.tell).toHaveBeenLastCalledWith('muted', about);
    expect(home.querySelector('[role=status].gloss')?.textContent).toMatch(/not explained any more.*options/);
    expect(document.activeElement).toBe(button('Undo'));
    press('Undo');
    expect(actions.takeBack).toHaveBeenLastCalledWith(about);
    expect(home.textContent).toContain('the space agency of Russia');
  });

  it('takes a word for known, in every form, and takes it back', () => {
    const { press, actions, home, about } = open();
    press('I know this');
    expect(actions.tell).toHaveBeenLastCalledWith('known', about);
    expect(home.querySelector('[role=status].gloss')?.textContent).toMatch(/no form of it.*options/);
    press('Undo');
    expect(actions.takeBack).toHaveBeenLastCalledWith(about);
  });

  it('stops all cards, offers the options, and takes it back', async () => {
    const { press, actions, home } = open();
    press('Stop showing cards');
    expect(actions.setCards).toHaveBeenLastCalledWith(false);
    expect(await violations(home)).toEqual([]);
    press('Open options');
    expect(actions.openOptions).toHaveBeenCalledOnce();
    press('Undo');
    expect(actions.setCards).toHaveBeenLastCalledWith(true);
  });
});

describe('an open card', () => {
  it('pins itself when pressed or focused inside, but not by its own tools', () => {
    const { home, requests, button } = open();
    fireEvent.pointerDown(button('Keep this card open'));
    button('Close').focus();
    expect(requests.pin).not.toHaveBeenCalled();
    fireEvent.pointerDown(home.querySelector('.gloss')!);
    expect(requests.pin).toHaveBeenCalledOnce();
    button('Where it is explained').focus();
    expect(requests.pin).toHaveBeenCalledTimes(2);
  });

  it('has a pin that says its state and can be pressed both ways', () => {
    const { card, hit, requests, button, press } = open();
    expect(button('Keep this card open').getAttribute('aria-pressed')).toBe('true');
    press('Keep this card open');
    expect(requests.unpin).toHaveBeenCalledOnce();
    card.show(hit, { mode: 'hover' });
    expect(button('Keep this card open').getAttribute('aria-pressed')).toBe('false');
    press('Keep this card open');
    expect(requests.pin).toHaveBeenCalledOnce();
  });

  it('closes by its button', () => {
    const { press, requests } = open();
    press('Close');
    expect(requests.close).toHaveBeenCalledOnce();
  });

  it('takes the focus when opened by a key, and gives it back', () => {
    const { card, hit, word, home } = open();
    card.hide();
    word.focus();
    card.show(hit, { mode: 'pinned', takeFocus: true });
    expect(home.contains(document.activeElement)).toBe(true);
    card.hide();
    expect(document.activeElement).toBe(word);
  });

  it('leaves the focus where the reader has put it meanwhile', () => {
    const { card, hit, word } = open();
    const elsewhere = document.createElement('input');
    document.body.append(elsewhere);
    card.hide();
    word.focus();
    card.show(hit, { mode: 'pinned', takeFocus: true });
    elsewhere.focus();
    card.hide();
    expect(document.activeElement).toBe(elsewhere);
  });

  it('leaves the focus where it is when it did not take it', () => {
    const { card, word } = open();
    word.focus();
    card.hide();
    expect(document.activeElement).toBe(word);
  });

  it('is read out when it opened by focus, which stays on the word', () => {
    const { card, hit, home } = open();
    card.show(hit, { mode: 'focus' });
    expect(home.querySelector('.glossa-said')?.textContent).toBe('the space agency of Russia');
  });

  it('leaves nothing behind when it is hidden', () => {
    const { card, home } = open();
    card.hide();
    expect(home.textContent).toBe('');
    expect(card.rect()).toBeUndefined();
  });
});
