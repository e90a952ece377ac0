import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mountCard } from '../../components/card/mount.tsx';
import type { OnlineLookUp } from '../../core/online/outcome.ts';
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

/** What looking up online is like has tests of its own (online.test.tsx). */
const NOT_ASKED: OnlineLookUp = {
  site: () => '',
  ask: async () => ({ status: 'off' }),
  cancel: () => {},
  allow: async () => 'refused',
};

/** A card in a page, and what it asks of its owner. */
function open(
  term: Partial<Term> = {},
  at: { use?: number } = { use: 0 },
  {
    others = [],
    canFade = true,
    written = '',
  }: { others?: Term[]; canFade?: boolean; written?: string } = {},
) {
  const actions = {
    reveal: vi.fn(),
    lookUp: vi.fn<(text: string) => Promise<number>>(),
    tell: vi.fn(async () => true),
    takeBack: vi.fn(async () => true),
    setCards: vi.fn(),
    reportWrong: vi.fn(async () => true),
    dropReport: vi.fn(async () => true),
    openOptions: vi.fn(),
  };
  const fader = { isOn: vi.fn((_term: number) => false), set: vi.fn(async () => {}) };
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
  const terms = [about, ...others];
  const card = mountCard(home, {
    t,
    term: (i) => terms[i],
    online: NOT_ASKED,
    actions,
    ...(canFade ? { fader } : {}),
    ...(written ? { written: () => written } : {}),
  });
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
  return { actions, fader, requests, card, hit, home, word, about, button, press };
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

  it('is called what the reader sees of a word, and says what that is a form of', () => {
    const linger = { ...definition('stay longer than needed', { pos: 'verb' }), base: 'linger' };
    const word = { name: 'lingering', aliases: ['lingered'], kind: 'word', definitions: [linger] } as const;
    const { home } = open(
      { ...word, aliases: [...word.aliases], definitions: [linger] },
      { use: 1 },
      { written: 'Lingered' },
    );
    expect(home.querySelector('h2')?.textContent).toBe('lingered');
    expect(home.querySelector('.kind')?.textContent).toBe('Wordform of “linger”also lingering');
  });

  it('has the fullest name, whatever the reader sees of it', () => {
    const { home } = open(
      { kind: 'name', name: 'Ann Lee', aliases: ['Lee'] },
      { use: 1 },
      { written: 'Lee' },
    );
    expect(home.querySelector('h2')?.textContent).toBe('Ann Lee');
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
    expect(home.textContent).toMatch(/verb.*to move in fluid.*Built-in dictionary.*WordNet 3\.1/);
    // two are shown at once
    press('1 more meaning');
    expect(home.textContent).toMatch(/what cools.*Glossa’s own glossary.*who leads.*glossary, as of 2026/);
  });

  it('names the glossary of the reader’s that a meaning is from', () => {
    const { home } = open({ definitions: [definition('mine', { source: 'yours', glossary: 'Rockets' })] });
    expect(home.querySelector('.source')?.textContent).toBe('Your glossary “Rockets”');
  });

  it('says what an abbreviation stands for, and no longer as another name', () => {
    const { home } = open({
      name: 'International Space Station',
      aliases: ['ISS', 'the station'],
      kind: 'abbreviation',
    });
    expect(home.querySelector('.kind')?.textContent).toBe(
      'ISS stands for International Space Stationalso the station',
    );
  });

  it('says once what an abbreviation stands for: above its definition, or by it', () => {
    const station = { name: 'ISS', aliases: ['International Space Station'], kind: 'abbreviation' } as const;
    const shown = (text: string) => {
      const { home } = open({ ...station, aliases: [...station.aliases], definitions: [definition(text)] });
      return [home.querySelector('.kind')?.textContent, home.querySelector('.gloss')?.textContent];
    };
    expect(shown('International space station: a laboratory in orbit.')).toEqual([
      'ISS stands for International Space Station',
      'A laboratory in orbit.',
    ]);
    document.body.replaceChildren();
    expect(shown('International Space Station')).toEqual(['Abbreviation', 'International Space Station']);
  });

  it('says so when nothing is known of what was asked for', () => {
    const { home } = open({ name: 'frumious', definitions: [], places: [] });
    expect(home.querySelector('.body [role=status]')?.textContent).toMatch(/Nothing found for “frumious”/);
    expect(home.querySelector('.foot')).toBeNull();
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

  it('gives the sentence that a definition is from, its words marked, where it says more', () => {
    const sentence = { text: 'Then Roscosmos, the space agency of Russia, sent a ship.', start: 16, end: 42 };
    const { home } = open({
      definitions: [
        definition('the space agency of Russia', { source: 'article', place: place(2), sentence }),
        definition('an agency', { source: 'article', place: place(3) }),
      ],
    });
    const shown = [...home.querySelectorAll('.said-in')];
    expect(shown.map((element) => element.textContent)).toEqual([sentence.text]);
    expect(shown[0]?.querySelector('mark')?.textContent).toBe('the space agency of Russia');
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

describe('looking up a word of a definition', () => {
  const VALVE: Term = {
    ...ROSCOSMOS,
    name: 'valve',
    kind: 'word',
    aliases: [],
    places: [place(7), place(8)],
    definitions: [definition('a part that lets liquid through or not')],
  };
  const SPRING: Term = { ...VALVE, name: 'spring', places: [], definitions: [definition('a coil')] };
  /** Lines of text do not exist in this DOM: each word stands at ten times its first letter's number. */
  const lay = () => {
    Range.prototype.getClientRects = function () {
      return [new DOMRect(this.startOffset * 10, 0, (this.endOffset - this.startOffset) * 10, 20)] as never;
    };
  };
  const opened = () => {
    lay();
    const o = open({}, { use: 0 }, { others: [VALVE, SPRING] });
    o.actions.lookUp.mockImplementation(async (text) => (text === 'spring' ? 2 : 1));
    const gloss = () => o.home.querySelector<HTMLElement>('.gloss')!;
    const title = () => o.home.querySelector('h2')?.textContent;
    return { ...o, gloss, title };
  };
  /** 'the space agency of Russia' */
  const AGENCY = { clientX: 120, clientY: 10 };

  it('turns the card to it by a double click, and back', async () => {
    const { gloss, title, actions, press, home } = opened();
    fireEvent.dblClick(gloss(), AGENCY);
    expect(actions.lookUp).toHaveBeenCalledWith('agency');
    await vi.waitFor(() => expect(title()).toBe('valve'));
    expect(home.querySelectorAll('[role=dialog]')).toHaveLength(1);
    expect(document.activeElement?.getAttribute('role')).toBe('dialog');
    press('Back to “Roscosmos”');
    expect(title()).toBe('Roscosmos');
    expect(home.querySelector('.back')).toBeNull();
  });

  it('goes on from there, and back step by step, as Escape does', async () => {
    const { gloss, title, actions, card, home } = opened();
    fireEvent.dblClick(gloss(), AGENCY);
    await vi.waitFor(() => expect(title()).toBe('valve'));
    actions.lookUp.mockResolvedValue(2);
    fireEvent.dblClick(gloss(), { clientX: 25, clientY: 10 });
    await vi.waitFor(() => expect(title()).toBe('spring'));
    expect(home.querySelector('.back')?.textContent).toBe('Back to “valve”');
    expect([card.back(), title()]).toEqual([true, 'valve']);
    expect([card.back(), title()]).toEqual([true, 'Roscosmos']);
    expect(card.back()).toBe(false);
  });

  it('works by keyboard: arrow keys choose, Enter looks up', async () => {
    const { gloss, title, actions, home } = opened();
    expect(gloss().tabIndex).toBe(0);
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft'])
      fireEvent.keyDown(gloss(), { key });
    expect(home.querySelector('li .glossa-said')?.textContent).toBe('space');
    expect(String(getSelection())).toBe('space');
    fireEvent.keyDown(gloss(), { key: 'Enter' });
    expect(actions.lookUp).toHaveBeenCalledWith('space');
    await vi.waitFor(() => expect(title()).toBe('valve'));
  });

  it('offers a phrase that was selected, and does not take a plain press for one', () => {
    const { gloss, actions, press, home } = opened();
    fireEvent.pointerDown(gloss(), { clientX: 45, clientY: 10 });
    fireEvent.pointerUp(gloss(), { clientX: 45, clientY: 10 });
    expect(home.querySelector('li > button')).toBeNull();
    fireEvent.pointerDown(gloss(), { clientX: 45, clientY: 10 });
    fireEvent.pointerUp(gloss(), AGENCY);
    press('Look up “space agency”');
    expect(actions.lookUp).toHaveBeenCalledWith('space agency');
  });

  it('keeps what is shown when the look-up fails, or finds the very same', async () => {
    const { gloss, title, actions, home } = opened();
    actions.lookUp.mockRejectedValueOnce(new Error('gone'));
    fireEvent.dblClick(gloss(), AGENCY);
    expect(home.querySelector('.said')?.textContent).toBe('Looking up “agency”…');
    await vi.waitFor(() => expect(home.querySelector('.said')?.textContent).toBe(''));
    actions.lookUp.mockResolvedValueOnce(0);
    fireEvent.dblClick(gloss(), AGENCY);
    await vi.waitFor(() => expect(home.querySelector('.said')?.textContent).toBe(''));
    expect(title()).toBe('Roscosmos');
    expect(home.querySelector('.back')).toBeNull();
  });

  it('does not turn a card that was closed meanwhile', async () => {
    const { gloss, card, home } = opened();
    fireEvent.dblClick(gloss(), AGENCY);
    card.hide();
    await Promise.resolve();
    expect(home.querySelector('.glossa-card')).toBeNull();
  });

  it('walks through the places of what was found without losing the way back', async () => {
    const { gloss, title, actions, press, card, hit } = opened();
    fireEvent.dblClick(gloss(), AGENCY);
    await vi.waitFor(() => expect(title()).toBe('valve'));
    press('Next use');
    expect(actions.reveal).toHaveBeenCalledWith(1, place(7), 0);
    card.show({ ...hit, key: 'b', term: 1, use: 0 }, { mode: 'pinned' });
    expect(title()).toBe('valve');
    press('Back to “Roscosmos”');
    expect(title()).toBe('Roscosmos');
  });

  it('is a card that axe finds nothing wrong with', async () => {
    const { gloss, title, home } = opened();
    fireEvent.dblClick(gloss(), AGENCY);
    await vi.waitFor(() => expect(title()).toBe('valve'));
    expect(await violations(home)).toEqual([]);
  });
});

describe('fading all but the sentences with the term', () => {
  const NAME = 'Fade all but the sentences with this term';

  it('is switched on and off from the card, which says how it ends', async () => {
    const { press, button, fader, home } = open();
    press(NAME);
    expect(fader.set).toHaveBeenLastCalledWith(0, true);
    fader.isOn.mockReturnValue(true);
    await vi.waitFor(() => expect(home.textContent).toContain('Press Escape to end it'));
    expect(button(NAME).getAttribute('aria-pressed')).toBe('true');
    press(NAME);
    expect(fader.set).toHaveBeenLastCalledWith(0, false);
  });

  it('is not offered where it cannot be done', () => {
    const { button } = open({}, { use: 0 }, { canFade: false });
    expect(() => button(NAME)).toThrow();
  });
});

describe('copying', () => {
  const WRITTEN =
    'Roscosmos\n1. the space agency of Russia (This article)\n2. a body (Built-in dictionary, WordNet 3.1)';
  const definitions = [...ROSCOSMOS.definitions, definition('a body', { licence: 'WordNet 3.1' })];

  it('takes the term, its meanings and their sources', async () => {
    const writeText = vi.fn().mockResolvedValue(undefined);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    const { press, home } = open({ definitions });
    press('Copy with its meaning');
    await vi.waitFor(() => expect(home.textContent).toContain('Copied.'));
    expect(writeText).toHaveBeenCalledWith(WRITTEN);
  });

  it('works on pages that have no clipboard, by a selection of ours that is gone at once', async () => {
    vi.stubGlobal('navigator', { ...navigator, clipboard: undefined });
    let copied = '';
    document.execCommand = () => {
      const field = document.querySelector('textarea');
      copied = field?.value ?? '';
      return true;
    };
    const { press, home } = open({ definitions });
    press('Copy with its meaning');
    await vi.waitFor(() => expect(home.textContent).toContain('Copied.'));
    expect(copied).toBe(WRITTEN);
    expect(document.querySelector('textarea')).toBeNull();
  });
});

describe('reporting a definition as wrong', () => {
  const definitions = [definition('one'), definition('two')];

  it('keeps which one it is, without the page unless the reader ticks that, and takes it back', async () => {
    const { press, actions, home, about } = open({ definitions });
    press('Report as wrong');
    expect(await violations(home)).toEqual([]);
    const [, second] = home.querySelectorAll<HTMLInputElement>('input[type=radio]');
    fireEvent.click(second!);
    press('Save report');
    expect(actions.reportWrong).toHaveBeenCalledWith(about, definitions[1], { withPage: false });
    expect(home.textContent).toMatch(/report on “Roscosmos” is saved/);
    press('Undo');
    expect(actions.dropReport).toHaveBeenCalledWith(about, definitions[1]);
  });

  it('tells the page when the reader ticks it', () => {
    const { press, actions, home, about } = open({ definitions });
    press('Report as wrong');
    fireEvent.click(home.querySelector('input[type=checkbox]')!);
    press('Save report');
    expect(actions.reportWrong).toHaveBeenCalledWith(about, definitions[0], { withPage: true });
  });

  it('is left by its button or one step back', () => {
    const { press, card, home } = open({ definitions });
    press('Report as wrong');
    press('Cancel');
    expect(home.querySelector('form')).toBeNull();
    press('Report as wrong');
    expect(card.back()).toBe(true);
    expect(home.querySelector('form')).toBeNull();
  });
});

describe('switching off', () => {
  it('stops explaining the word, says where to take it back, and takes it back', () => {
    const { press, actions, home, about, button } = open();
    press('Don’t explain this word again');
    expect(actions.tell).toHaveBeenLastCalledWith('muted', about);
    expect(home.querySelector('[role=status].gloss')?.textContent).toMatch(/not be explained again.*options/);
    expect(document.activeElement).toBe(button('Undo'));
    press('Undo');
    expect(actions.takeBack).toHaveBeenLastCalledWith(about);
    expect(home.textContent).toContain('the space agency of Russia');
  });

  it('takes a word for known, in every form, and takes it back', () => {
    const { press, actions, home, about } = open();
    press('I know this');
    expect(actions.tell).toHaveBeenLastCalledWith('known', about);
    expect(home.querySelector('[role=status].gloss')?.textContent).toMatch(/No form of it.*options/);
    press('Undo');
    expect(actions.takeBack).toHaveBeenLastCalledWith(about);
  });

  it('says so when the browser refuses to store it, for there is nothing to take back then', async () => {
    const { press, actions, home, button } = open();
    actions.tell.mockResolvedValue(false);
    press('I know this');
    await vi.waitFor(() =>
      expect(home.textContent).toMatch(/could not be kept.*“Roscosmos” nothing has changed/),
    );
    expect(home.textContent).not.toContain('Undo');
    expect(document.activeElement).toBe(button('Open options'));
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
