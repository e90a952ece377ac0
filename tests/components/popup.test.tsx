// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupActions, PopupState } from '../../components/popup/state.ts';
import type { LeftOut } from '../../core/article.ts';
import type { SectionPoints, Shape } from '../../core/report.ts';
import { DEFAULTS, type Settings } from '../../core/settings.ts';
import { NOTHING_TOLD, type ToldWords, toldIn } from '../../core/told.ts';
import { renderWithText, t, violations } from './helpers.tsx';
import { makeReady, makeTerm } from './report.ts';

function show(
  state: PopupState,
  told: Partial<ToldWords> = {},
  busy = false,
  settings: Partial<Settings> = {},
  canRewrite = true,
) {
  const actions = {
    reveal: vi.fn<PopupActions['reveal']>().mockResolvedValue(true),
    changeSettings: vi.fn(),
    rewrite: vi.fn<PopupActions['rewrite']>().mockResolvedValue({ status: 'failed', why: 'failed' }),
    tell: vi.fn(),
    takeBack: vi.fn(),
    saveGlossary: vi.fn(),
    toggleReader: vi.fn(),
    setMarks: vi.fn(),
    openOptions: vi.fn(),
    retry: vi.fn(),
  } satisfies PopupActions;
  const { container } = renderWithText(
    <Popup
      state={state}
      settings={{ ...DEFAULTS, ...settings }}
      told={toldIn({ ...NOTHING_TOLD, ...told })}
      busy={busy}
      canRewrite={canRewrite}
      actions={actions}
    />,
  );
  return { actions, container };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const part = (name: string) => within(screen.getByRole('region', { name }));

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('an article that was read', () => {
  it('says what it is, where it is from, and how long it takes', () => {
    show(makeReady());
    expect(screen.getByRole('heading', { level: 1, name: 'An old annex falls silent' })).toBeTruthy();
    for (const fact of ['The Example', 'Ada Byron', 'Feb 11, 2023', '4 min read']) {
      expect(screen.getByText(fact, { exact: true }), fact).toBeTruthy();
    }
  });

  it('names who wrote it and where it is from once, where both are the same', () => {
    const ready = makeReady();
    show({ ...ready, article: { ...ready.article, byline: 'The Example' } });
    expect(screen.getAllByText('The Example', { exact: true })).toHaveLength(1);
  });

  it('goes by its address when it has no title', () => {
    const ready = makeReady();
    show({ ...ready, article: { ...ready.article, title: '' } });
    expect(screen.getByRole('heading', { level: 1, name: 'https://example.org/annex' })).toBeTruthy();
  });

  it('is read out as soon as it is there, but not while it is analysed anew', () => {
    show(makeReady());
    expect(screen.getByText(t('popup_ready')).getAttribute('role')).toBe('status');
    cleanup();
    show(makeReady(), {}, true);
    expect(screen.queryByText(t('popup_ready'))).toBeNull();
    expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
  });

  it('says nothing of a date that is none', () => {
    const ready = makeReady();
    show({ ...ready, article: { ...ready.article, publishedTime: 'yesterday' } });
    expect(screen.queryByText(/invalid|yesterday/i)).toBeNull();
  });

  it('says what was kept and what was left out, the most first', () => {
    show(makeReady());
    expect(
      screen.getByText('Read 812 words, 1 picture, 2 code blocks · left out: comments and menus (340 words)'),
    ).toBeTruthy();
    expect(screen.getByText('comments').parentElement?.textContent).toContain('300 words');
    expect(screen.getByText('Language: English')).toBeTruthy();
  });

  it('counts the posts of a thread', () => {
    const ready = makeReady();
    const kept = { ...ready.article.kept, images: 0, codeBlocks: 0, posts: 12 };
    show({ ...ready, article: { ...ready.article, kept } });
    expect(screen.getByText(/^Read 812 words, 12 posts ·/)).toBeTruthy();
  });

  it('names three kinds of what was left out, and does not count what nobody could see', () => {
    const ready = makeReady();
    const leftOut: LeftOut[] = [
      { reason: 'hidden', count: 9, words: 5000 },
      { reason: 'comments', count: 1, words: 300 },
      { reason: 'related', count: 4, words: 80 },
      { reason: 'legal', count: 1, words: 15 },
      { reason: 'sharing', count: 1, words: 5 },
    ];
    show({ ...ready, article: { ...ready.article, leftOut } });
    expect(
      screen.getByText(/left out: comments, links to other articles, small print, and more \(400 words\)/),
    ).toBeTruthy();
    const rows = within(screen.getByText('comments').closest('ul')!).getAllByRole('listitem', {
      hidden: true,
    });
    expect(rows.at(-1)?.textContent).toBe('text that the page hides5,000 words');
  });

  it('says so when nothing was left out', () => {
    const ready = makeReady();
    show({ ...ready, article: { ...ready.article, leftOut: [] } });
    expect(screen.getByText(/nothing left out/)).toBeTruthy();
  });

  it('says what a page looks like that is no article, and shows what was found', () => {
    const ready = makeReady();
    show({ ...ready, report: { ...ready.report, notes: ['looksLikeListing'] } });
    expect(screen.getByText(t('note_looksLikeListing'))).toBeTruthy();
    expect(part('Summary').getAllByRole('listitem')).toHaveLength(2);
  });

  it('has no fault that axe can find', async () => {
    const { container } = show(makeReady());
    expect(await violations(container)).toEqual([]);
  });
});

describe('the summary', () => {
  it('shows the place of a sentence on the page', () => {
    const ready = makeReady();
    const { actions } = show(ready);
    press('Show sentence 2 on the page');
    expect(actions.reveal).toHaveBeenCalledWith(ready.report.summary[1]?.place);
  });

  it('says when the place is gone', async () => {
    const { actions } = show(makeReady());
    actions.reveal.mockResolvedValue(false);
    press('Show sentence 1 on the page');
    expect(await screen.findByText(t('popup_lost_place'))).toBeTruthy();
  });

  it('tells why a sentence was chosen, when asked', () => {
    show(makeReady());
    const why = screen.getByText(
      'Chosen because it is among the first sentences and it uses words from the title.',
    );
    expect(why.hidden).toBe(true);
    press('Why sentence 1?');
    expect(why.hidden).toBe(false);
  });

  it('does not offer a reason it does not have', () => {
    show(makeReady());
    expect(screen.queryByRole('button', { name: 'Why sentence 2?' })).toBeNull();
  });

  it('marks terms as things to press, apart from the sentence itself', () => {
    show(makeReady());
    const mark = part('Summary').getByRole('button', { name: 'annex' });
    expect(mark.dataset.term).toBe('1');
    expect(mark.parentElement?.closest('button')).toBeNull();
  });

  it('stops marking a term once it is muted', () => {
    show(makeReady(), { muted: ['annex'] });
    expect(part('Summary').queryByRole('button', { name: 'annex' })).toBeNull();
  });

  it('shows as many sentences as are asked for, at once', () => {
    const shown = (length: Settings['summaryLength']) => {
      show(makeReady(), {}, false, { summaryLength: length });
      const n = part('Summary').getAllByRole('listitem').length;
      cleanup();
      return n;
    };
    expect(shown('one')).toBe(1);
    expect(shown('long')).toBe(2);
  });

  it('offers key points by section only where there are sections', () => {
    show(makeReady(), {}, false, { summaryLength: 'points' });
    const select = screen.getByLabelText<HTMLSelectElement>('Summary length');
    expect([...select.options].map((o) => o.value)).toEqual(['auto', 'one', 'short', 'medium', 'long']);
    expect(select.value).toBe('auto');
    expect(part('Summary').getAllByRole('listitem')).toHaveLength(2);
  });

  it('shows key points under their headings, each of which leads to its place', async () => {
    const ready = makeReady();
    const [first, second] = ready.report.summary;
    const place = { block: 2, start: 0, end: 16 };
    const sections: SectionPoints[] = [
      { sentences: [first!] },
      { heading: { place, text: 'What it measured' }, sentences: [second!] },
    ];
    const { actions, container } = show({ ...ready, report: { ...ready.report, sections } }, {}, false, {
      summaryLength: 'points',
    });
    const heading = part('Summary').getByRole('heading', { level: 3 });
    expect(heading.textContent).toBe('What it measured');
    press('What it measured');
    expect(actions.reveal).toHaveBeenCalledWith(place);
    press('Show sentence 2 on the page');
    expect(actions.reveal).toHaveBeenCalledWith(second!.place);
    expect(await violations(container)).toEqual([]);
  });

  it('switches skimming on', () => {
    const ready = makeReady();
    const keySentences = ready.report.summary.map((s) => s.place);
    const { actions } = show({ ...ready, report: { ...ready.report, keySentences } });
    const skim = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Skim' });
    expect(skim.checked).toBe(false);
    fireEvent.click(skim);
    expect(actions.changeSettings).toHaveBeenCalledWith({ skim: true });
  });

  it('can be made longer', () => {
    const { actions } = show(makeReady());
    fireEvent.change(screen.getByLabelText('Summary length'), { target: { value: 'long' } });
    expect(actions.changeSettings).toHaveBeenCalledWith({ summaryLength: 'long' });
  });
});

describe('a text that is not simply prose', () => {
  const entry = (text: string, block: number, time?: string) => ({
    place: { block, start: 0, end: text.length },
    text,
    ...(time ? { time } : {}),
  });
  const towns = ['Prague', 'Vienna', 'Graz', 'Linz', 'Brno', 'Ulm', 'Köln', 'Bonn', 'Trier', 'Mainz', 'Jena'];
  const showShape = (shape: Shape) => {
    const ready = makeReady();
    return show({ ...ready, report: { ...ready.report, shape } });
  };

  it.each<[Shape, string]>([
    [{ kind: 'short' }, 'This text has fewer than five sentences, so here is all of it.'],
    [{ kind: 'list', count: 14, entries: [] }, 'This is a list of 14 items:'],
    [
      { kind: 'questions', count: 5, entries: [] },
      'This text is made of questions and answers. It asks 5 questions:',
    ],
    [{ kind: 'recipe', count: 7, entries: [], steps: 4 }, 'This is a recipe: 7 ingredients and 4 steps.'],
    [{ kind: 'recipe', count: 7, entries: [], steps: 0 }, 'This is a recipe: 7 ingredients.'],
    [
      { kind: 'poem', count: 9 },
      'Much of this text is verse (9 lines). A poem cannot be summed up; this is how the text begins.',
    ],
    [
      { kind: 'thread', count: 12, people: 5 },
      'This is a discussion: 12 posts by 5 people. The posts may disagree with each other.',
    ],
    [
      { kind: 'thread', count: 12, people: 0 },
      'This is a discussion: 12 posts. The posts may disagree with each other.',
    ],
    [
      {
        kind: 'liveReport',
        count: 2,
        entries: [entry('It ends.', 1, '17:40'), entry('It begins.', 2, '9:05')],
      },
      'This is a live report: 2 entries, from 17:40 at the top to 9:05 at the end.',
    ],
  ])('is said to be what it is: %o', async (shape, words) => {
    const { container } = showShape(shape);
    expect(part('Summary').getByText(words)).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  it('is not given lengths that it has not', () => {
    showShape({ kind: 'short' });
    expect(screen.queryByLabelText('Summary length')).toBeNull();
  });

  it('names what it lists, a few at first, each leading to its place', () => {
    const entries = towns.map((town, i) => entry(town, i));
    const { actions } = showShape({ kind: 'list', count: 14, entries });
    expect(screen.queryByRole('button', { name: 'Jena' })).toBeNull();
    press('Show all 11');
    press('Jena');
    expect(actions.reveal).toHaveBeenCalledWith(entries.at(-1)?.place);
    expect(screen.getByText('and 3 more')).toBeTruthy();
  });
});

describe('rewriting by the browser’s own model', () => {
  const offer = (canRewrite = true) => show(makeReady(), {}, false, { rewrite: true }, canRewrite);
  const name = 'In your browser’s own words';

  it('is offered only when it is switched on and possible', () => {
    show(makeReady());
    expect(screen.queryByRole('region', { name })).toBeNull();
    cleanup();
    offer(false);
    expect(screen.queryByRole('region', { name })).toBeNull();
    cleanup();
    offer();
    expect(part(name).getByText(t('rewrite_about'))).toBeTruthy();
  });

  it('begins when it is asked for, never before', () => {
    const { actions } = offer();
    expect(actions.rewrite).not.toHaveBeenCalled();
    press('Rewrite the summary');
    expect(actions.rewrite).toHaveBeenCalledTimes(1);
  });

  it('stands below the summary, which stays as it is', () => {
    const { container } = offer();
    const headings = [...container.querySelectorAll('h2')].map((h) => h.textContent);
    expect(headings.indexOf(name)).toBe(headings.indexOf('Summary') + 1);
    expect(part('Summary').getAllByRole('listitem')).toHaveLength(2);
  });

  it('shows what was written and what of it the article does not have', async () => {
    const { actions, container } = offer();
    actions.rewrite.mockResolvedValue({
      status: 'done',
      parts: 3,
      statements: [
        { text: 'Kew Observatory closed its annex.', missing: [], strange: false },
        { text: 'It was built by Gustav Ohm in 1874.', missing: ['Gustav Ohm', '1874'], strange: true },
      ],
    });
    press('Rewrite the summary');
    expect(await screen.findByText('It was built by Gustav Ohm in 1874.')).toBeTruthy();
    expect(
      screen.getByText('Not found in the article: Gustav Ohm, 1874. Few of these words are in the article.'),
    ).toBeTruthy();
    expect(
      screen.getByText(/^1 statement does not agree .* it was read in 3 parts, all of it\.$/),
    ).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  it('tells how far it is, and can be cancelled', async () => {
    const { actions } = offer();
    let given: AbortSignal | undefined;
    actions.rewrite.mockImplementation(({ signal, onProgress }) => {
      given = signal;
      onProgress({ part: 2, parts: 5 });
      return new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve({ status: 'failed', why: 'cancelled' }));
      });
    });
    press('Rewrite the summary');
    expect(await screen.findByText('Your browser is writing: part 2 of 5…')).toBeTruthy();
    press('Cancel');
    expect(given?.aborted).toBe(true);
    expect(await screen.findByText('Cancelled.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Rewrite it again' })).toBeTruthy();
  });

  it('ends with the popup', () => {
    const { actions } = offer();
    let given: AbortSignal | undefined;
    actions.rewrite.mockImplementation(({ signal }) => {
      given = signal;
      return new Promise(() => {});
    });
    press('Rewrite the summary');
    cleanup();
    expect(given?.aborted).toBe(true);
  });

  it.each(['unavailable', 'notAllowed', 'tooSlow', 'nothing', 'failed'] as const)(
    'says what went wrong and that the summary stands: %s',
    async (why) => {
      const { actions } = offer();
      actions.rewrite.mockResolvedValue({ status: 'failed', why });
      press('Rewrite the summary');
      expect((await screen.findByText(t(`rewrite_failed_${why}`))).textContent).toContain(
        'The summary above stands.',
      );
    },
  );
});

describe('the tags', () => {
  const kew = () => part('Tags').getByRole('button', { name: 'Kew Observatory' });

  it('walk through their mentions, from the last back to the first', async () => {
    const { actions } = show(makeReady());
    for (const mention of ['Mention 1 of 2', 'Mention 2 of 2', 'Mention 1 of 2']) {
      fireEvent.click(kew());
      expect(await screen.findByText(mention)).toBeTruthy();
    }
    expect(actions.reveal.mock.calls.map(([place]) => place.block)).toEqual([0, 2, 0]);
  });

  it('walk back as well, by buttons that come with the first press', async () => {
    const { actions } = show(makeReady());
    expect(screen.queryByRole('button', { name: 'Previous mention of “Kew Observatory”' })).toBeNull();
    fireEvent.click(kew());
    expect(kew().getAttribute('aria-expanded')).toBe('true');
    press('Previous mention of “Kew Observatory”');
    expect(await screen.findByText('Mention 2 of 2')).toBeTruthy();
    press('Next mention of “Kew Observatory”');
    expect(await screen.findByText('Mention 1 of 2')).toBeTruthy();
    expect(actions.reveal.mock.calls.map(([place]) => place.block)).toEqual([0, 2, 0]);
  });

  it('say where they are to a screen reader, and close again', async () => {
    show(makeReady());
    fireEvent.click(kew());
    expect((await screen.findByText('Mention 1 of 2')).getAttribute('role')).toBe('status');
    press('Close “Kew Observatory”');
    expect(kew().getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByText('Mention 1 of 2')).toBeNull();
  });

  it('say when a mention is gone from the page', async () => {
    const { actions } = show(makeReady());
    actions.reveal.mockResolvedValue(false);
    fireEvent.click(kew());
    expect(await screen.findByText(t('popup_lost_place'))).toBeTruthy();
  });

  it('are walked through one at a time', () => {
    show(makeReady());
    fireEvent.click(kew());
    press('Weather');
    expect(kew().getAttribute('aria-expanded')).toBe('false');
  });

  it('tell apart what only the publisher says, and what both say', () => {
    const ready = makeReady();
    const tags = ready.report.tags.map((tag) => ({ ...tag, source: 'publisher' as const }));
    show({ ...ready, report: { ...ready.report, tags } });
    const given = part('Tags').getByRole('heading', { name: t('popup_tags_given') }).nextElementSibling;
    expect(given?.textContent).toContain('Weather');
    expect(given?.textContent).not.toContain('Kew');
    expect(
      part('Tags').getByRole('button', { name: /Kew Observatory\s?\(given by the publisher\)/ }),
    ).toBeTruthy();
  });

  it('offer no jump where there is none', async () => {
    const { actions } = show(makeReady());
    press('Weather');
    expect(await screen.findByText(t('popup_tag_unmentioned'))).toBeTruthy();
    expect(actions.reveal).not.toHaveBeenCalled();
  });

  it('are copied together, or one', async () => {
    const writeText = vi.fn().mockResolvedValue(undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    show(makeReady());
    press('Copy all tags');
    expect(await screen.findByText('Copied.')).toBeTruthy();
    fireEvent.click(kew());
    press('Copy “Kew Observatory”');
    await vi.waitFor(() => expect(writeText).toHaveBeenCalledTimes(2));
    expect(writeText.mock.calls).toEqual([['Weather, Kew Observatory'], ['Kew Observatory']]);
    vi.unstubAllGlobals();
  });

  it('have no fault that axe can find while one is walked through', async () => {
    const { container } = show(makeReady());
    fireEvent.click(kew());
    expect(await violations(container)).toEqual([]);
  });
});

describe('the glossary', () => {
  it('is saved as flashcards in each format', () => {
    const { actions } = show(makeReady());
    for (const name of ['CSV', 'Anki', 'Markdown']) press(name);
    expect(actions.saveGlossary.mock.calls).toEqual([['csv'], ['anki'], ['markdown']]);
  });

  it('offers to explain more or less only where a dictionary serves the language', () => {
    const { report } = makeReady();
    show(makeReady({ report: { ...report, lang: 'de', terms: [] } }));
    expect(screen.queryByLabelText(t('common_explain'))).toBeNull();
    expect(part('Glossary').getByText(t('popup_glossary_none_here'))).toBeTruthy();
    cleanup();
    show(makeReady({ report: { ...report, terms: [] } }));
    expect(screen.getByLabelText(t('common_explain'))).toBeTruthy();
    expect(part('Glossary').getByText(t('popup_glossary_none'))).toBeTruthy();
  });

  it('gives the sentence of the article that explains a term', () => {
    show(makeReady());
    const said = document.querySelector('.terms .said-in');
    expect(said?.textContent).toBe('Kew, an observatory in Richmond, kept them.');
    expect(said?.querySelector('mark')?.textContent).toBe('an observatory in Richmond');
  });

  it('gives each term with kind, other forms, meaning and source', () => {
    show(makeReady());
    const [first] = part('Glossary').getAllByRole('listitem');
    expect(first?.textContent).toContain('Name · Kew');
    expect(first?.textContent).toContain('An observatory in Richmond. This article');
    expect(first?.textContent).toContain('1 more meaning');
  });

  it('is searched as the reader types', () => {
    show(makeReady());
    const search = screen.getByRole('searchbox', { name: 'Search the glossary' });
    fireEvent.input(search, { target: { value: 'rich' } });
    expect(part('Glossary').getAllByRole('heading', { level: 3 })).toHaveLength(1);
    fireEvent.input(search, { target: { value: 'zebra' } });
    expect(screen.getByText('No term matches “zebra”.')).toBeTruthy();
  });

  it('shows a term on the page', () => {
    const { actions } = show(makeReady());
    press('Show “annex” on the page');
    expect(actions.reveal).toHaveBeenCalledWith({ block: 0, start: 37, end: 42 });
  });

  it('shows where the article explains a term, or that the place is gone', async () => {
    const { actions } = show(makeReady());
    press('Where it is explained');
    expect(actions.reveal).toHaveBeenCalledWith({ block: 2, start: 4, end: 31 });
    actions.reveal.mockResolvedValue(false);
    press('Where it is explained');
    expect(await screen.findByText(t('popup_lost_place'))).toBeTruthy();
  });

  it('mutes a term, and takes it back', () => {
    const { actions } = show(makeReady(), { muted: ['annex'] });
    press('Undo');
    expect(actions.takeBack).toHaveBeenCalledWith(expect.objectContaining({ name: 'annex' }));
    press('Don’t explain “Kew Observatory” again');
    expect(actions.tell).toHaveBeenCalledWith('muted', expect.objectContaining({ name: 'Kew Observatory' }));
  });

  it('takes a term off that the reader knows, and tells it apart from one not to be explained', () => {
    const { actions } = show(makeReady());
    press('I know “Kew Observatory”');
    expect(actions.tell).toHaveBeenCalledWith('known', expect.objectContaining({ name: 'Kew Observatory' }));
    cleanup();
    show(makeReady(), { known: ['annexes'] });
    expect(part('Glossary').getByText(/you know “annex”. No form of it/)).toBeTruthy();
  });

  it('explains more on request, and says in words how much', () => {
    const { actions } = show(makeReady());
    const slider = screen.getByRole('slider', { name: 'How much to explain' });
    expect(slider.getAttribute('aria-valuetext')).toBe('hard and uncommon words');
    fireEvent.change(slider, { target: { value: '1' } });
    expect(actions.changeSettings).toHaveBeenCalledWith({ explain: 1 });
  });

  it('says what to do when nothing is explained', () => {
    const ready = makeReady();
    show({ ...ready, report: { ...ready.report, terms: [] } });
    expect(screen.getByText(t('popup_glossary_none'))).toBeTruthy();
    expect(screen.getByRole('slider')).toBeTruthy();
  });

  it('keeps two terms of one name apart', () => {
    const ready = makeReady();
    const terms = [makeTerm('Mercury'), makeTerm('mercury', { kind: 'word' })];
    show({ ...ready, report: { ...ready.report, terms } });
    expect(part('Glossary').getAllByRole('heading', { level: 3 })).toHaveLength(2);
  });
});

describe('the bar at the foot', () => {
  it('opens reader mode, marks and options', () => {
    const { actions } = show(makeReady());
    press('Reader mode');
    press('Options');
    expect(actions.toggleReader).toHaveBeenCalled();
    expect(actions.openOptions).toHaveBeenCalled();
    const marks = screen.getByRole('button', { name: 'Underline terms' });
    expect(marks.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(marks);
    expect(actions.setMarks).toHaveBeenCalledWith(false);
  });

  it('leaves reader mode when it is open', () => {
    show(makeReady({ reader: true }));
    expect(screen.getByRole('button', { name: 'Leave reader mode' })).toBeTruthy();
  });
});

/** Lets a time go by, in ms. */
const pass = (ms: number) => act(async () => void vi.advanceTimersByTime(ms));

describe('while there is no answer', () => {
  it('stays quiet at first, then says that it reads, then that it takes time', async () => {
    vi.useFakeTimers();
    const { container } = show({ status: 'waiting', why: 'reading' });
    expect(container.textContent).toBe('');
    await pass(300);
    expect(screen.getByText('Reading the page…').getAttribute('role')).toBe('status');
    await pass(6000);
    expect(screen.getByText(t('popup_slow'))).toBeTruthy();
  });

  it('says when it is the page that takes time', async () => {
    vi.useFakeTimers();
    show({ status: 'waiting', why: 'loading' });
    await pass(7000);
    expect(screen.getByText(t('popup_loading'))).toBeTruthy();
  });
});

describe.each(['restricted', 'file', 'pdf', 'empty', 'analysis', 'lost'] as const)('failure “%s”', (code) => {
  it('says what happened and what the reader can do, and keeps the options at hand', async () => {
    const { container } = show({ status: 'failed', code });
    const alert = screen.getByRole('alert').textContent ?? '';
    expect(alert).toContain(t(`error_${code}`));
    expect(alert).toContain(t(`error_${code}_help`));
    expect(screen.getByRole('button', { name: 'Options' })).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  it('offers another try only where one may help', () => {
    const { actions } = show({ status: 'failed', code });
    const again = screen.queryByRole('button', { name: 'Try again' });
    expect(again !== null).toBe(['empty', 'analysis', 'lost'].includes(code));
    if (again) {
      fireEvent.click(again);
      expect(actions.retry).toHaveBeenCalled();
    }
  });
});
