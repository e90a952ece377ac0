// @vitest-environment jsdom
import { type Signal, signal } from '@preact/signals';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Reader } from '../../components/reader/Reader.tsx';
import type { ReaderSettings, ReaderState } from '../../components/reader/state.ts';
import type { ReaderAction } from '../../core/reader-actions.ts';
import { DEFAULTS } from '../../core/settings.ts';
import type { Panel } from '../../page/reader/tools.ts';
import { renderWithText, violations } from './helpers.tsx';
import { makeReady } from './report.ts';

afterEach(cleanup);

function open(change: Partial<ReaderState> = {}) {
  const { article, report } = makeReady();
  const content = document.createElement('article');
  content.innerHTML = '<h2 data-block="0">The wind</h2><p data-block="1">It blew.</p>';
  const asked: string[] = [];
  const settings = signal<ReaderSettings>({ ...DEFAULTS });
  const panel: Signal<Panel | undefined> = signal(undefined);
  const pressed = signal<Partial<Record<ReaderAction, boolean>>>({});
  const said = signal('');
  const progress = signal({ section: -1, done: 0, minutesLeft: 4 });
  const state: ReaderState = {
    article,
    report,
    content,
    sections: [
      { block: 0, text: 'The wind', depth: 1 },
      { block: 2, text: 'The rain', depth: 1 },
    ],
    progress,
    settings,
    panel,
    panels: document.createElement('div'),
    pressed,
    said,
    change: (part) => {
      settings.value = { ...settings.value, ...part };
    },
    reveal: ({ block, start }) => asked.push(`reveal ${block}:${start}`),
    run: (action) => asked.push(action),
    openPanel: (name) => {
      panel.value = name;
    },
    closePanel: () => {
      panel.value = undefined;
    },
    ...change,
  };
  const { container } = renderWithText(<Reader state={state} />);
  return { container, content, settings, panel, pressed, said, progress, asked };
}

describe('Reader', () => {
  it('has nothing that axe objects to, with its panels closed or open', async () => {
    const { container, panel } = open();
    expect(await violations(container)).toEqual([]);
    for (const name of ['more', 'contents'] as const) {
      await act(() => {
        panel.value = name;
      });
      expect(await violations(container), name).toEqual([]);
    }
  });

  it('opens with title, author, date, site and length', () => {
    open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('An old annex falls silent');
    for (const fact of ['Ada Byron', 'Feb 11, 2023', 'The Example', '812 words', '4 minutes']) {
      expect(screen.getByText(fact), fact).toBeTruthy();
    }
  });

  it('names who wrote it and where it is from once, where both are the same', () => {
    const { article } = makeReady();
    open({ article: { ...article, byline: 'The Example' } });
    expect(screen.getAllByText('The Example')).toHaveLength(1);
  });

  it('shows the article itself, in its own language and direction', () => {
    const { article, report } = makeReady();
    const { content } = open({
      article: { ...article, lang: 'ar-EG', dir: 'rtl' },
      report: { ...report, lang: 'ar' },
    });
    expect(content.parentElement?.matches('.content[lang=ar-EG][dir=rtl]')).toBe(true);
  });

  it('leads from a sentence of the summary to its place', () => {
    const { asked } = open();
    fireEvent.click(screen.getByText('The annex had measured the wind since 1846.'));
    expect(asked).toEqual(['reveal 3:10']);
  });

  it('says nothing in short when the analysis has nothing to say', () => {
    const { report } = makeReady();
    open({ report: { ...report, summary: [], tags: [] } });
    expect(screen.queryByText('In short')).toBeNull();
  });

  it('has a summary of the length that is chosen here or elsewhere', async () => {
    const { settings, asked } = open();
    await act(() => {
      settings.value = { ...settings.value, summaryLength: 'one' };
    });
    const shown = () => screen.getAllByTitle('Show this sentence in the article').length;
    expect(shown()).toBe(1);
    fireEvent.change(screen.getByLabelText('Summary length'), { target: { value: 'long' } });
    expect(settings.value.summaryLength).toBe('long');
    expect(shown()).toBe(2);
    expect(asked).toEqual([]);
  });

  it('tells of a sentence of the summary why it was chosen, when asked', () => {
    open();
    const why = screen.getByText(/^Chosen because it is among the first sentences/);
    expect(why.hidden).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Why sentence 1?' }));
    expect(why.hidden).toBe(false);
  });

  it('leads from a tag to its mentions, one after the other', () => {
    const { asked } = open();
    const tags = within(screen.getByRole('list', { name: 'Tags' }));
    const kew = tags.getByRole('button', { name: 'Kew Observatory' });
    for (let press = 0; press < 3; press++) fireEvent.click(kew);
    expect(asked).toEqual(['reveal 0:0', 'reveal 2:4', 'reveal 0:0']);
    expect(tags.queryByRole('button', { name: 'Weather' })).toBeNull();
    expect(tags.queryByText('Weather')).toBeNull();
    const given = within(screen.getByRole('list', { name: 'Given by the publisher, not in the text' }));
    expect(given.getByText('Weather')).toBeTruthy();
  });

  it('has a switch for skimming where there are key sentences', async () => {
    const { report } = makeReady();
    const { asked, pressed } = open({
      report: { ...report, keySentences: [{ block: 1, start: 0, end: 8 }] },
    });
    const skim = screen.getByRole('button', { name: 'Skim', pressed: false });
    fireEvent.click(skim);
    expect(asked).toEqual(['skim']);
    await act(() => {
      pressed.value = { skim: true };
    });
    expect(screen.getByRole('button', { name: 'Skim', pressed: true })).toBe(skim);
    cleanup();
    open();
    expect(screen.queryByRole('button', { name: 'Skim' })).toBeNull();
  });

  it('marks the current section in the contents, and goes to another', async () => {
    const { asked, panel, progress } = open();
    const contents = within(screen.getByRole('navigation', { name: 'Contents' }));
    expect(contents.queryByRole('button', { current: 'location' })).toBeNull();
    await act(() => {
      progress.value = { section: 1, done: 0.5, minutesLeft: 2 };
      panel.value = 'contents';
    });
    expect(contents.getByRole('button', { current: 'location' }).textContent).toBe('The rain');
    fireEvent.click(contents.getByText('The wind'));
    expect(asked).toEqual(['reveal 0:0']);
    expect(panel.value).toBeUndefined();
  });

  it('lets arrow keys go through the contents', () => {
    open();
    const [wind, rain] = within(screen.getByRole('navigation', { name: 'Contents' })).getAllByRole('button');
    wind?.focus();
    const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key });
    press('ArrowDown');
    expect(document.activeElement).toBe(rain);
    press('ArrowDown');
    expect(document.activeElement).toBe(rain);
    press('Home');
    expect(document.activeElement).toBe(wind);
    press('End');
    press('ArrowUp');
    expect(document.activeElement).toBe(wind);
  });

  it('has no contents where there are no sections', () => {
    open({ sections: [] });
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Contents' })).toBeNull();
  });

  it('tells how much is left', async () => {
    const { progress } = open();
    expect(screen.getByText('4 minutes left')).toBeTruthy();
    await act(() => {
      progress.value = { section: 1, done: 1, minutesLeft: 0 };
    });
    expect(screen.getByText('Read to the end')).toBeTruthy();
    expect(screen.getByRole('progressbar', { name: 'Reading progress' })).toHaveProperty('value', 1);
  });

  it('asks for the panel of a tool, and shows which one is open', async () => {
    const { asked, panel } = open();
    const type = screen.getByRole('button', { name: 'Text and colours', expanded: false });
    fireEvent.click(type);
    expect(asked).toEqual(['type']);
    await act(() => {
      panel.value = 'type';
    });
    expect(screen.getByRole('button', { name: 'Text and colours', expanded: true })).toBe(type);
  });

  it('has a place for the panels of later tools, after the buttons', () => {
    const panels = document.createElement('div');
    const { container } = open({ panels });
    expect(container.querySelector('.bar')?.lastElementChild).toBe(panels);
  });

  it('closes the panel when the text is pressed again', () => {
    const { panel } = open();
    panel.value = 'type';
    fireEvent.pointerDown(screen.getByRole('region', { name: 'An old annex falls silent' }));
    expect(panel.value).toBeUndefined();
  });

  it('keeps further tools in a menu, which a choice closes', async () => {
    const { asked, panel } = open();
    fireEvent.click(screen.getByRole('button', { name: 'More' }));
    expect(panel.value).toBe('more');
    await act(() => {});
    expect(screen.getByRole('button', { name: 'More', expanded: true })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Left out' }));
    expect(panel.value).toBeUndefined();
    expect(asked).toEqual(['leftOut']);
  });

  it('offers to show what was left out, but not when nothing was', () => {
    const { article } = makeReady();
    const { asked } = open();
    fireEvent.click(screen.getByRole('button', { name: 'Left out', pressed: false }));
    expect(asked).toEqual(['leftOut']);
    cleanup();
    open({ article: { ...article, leftOut: [] } });
    expect(screen.queryByRole('button', { name: 'Left out' })).toBeNull();
  });

  it('says what has just been done', async () => {
    const { said } = open();
    expect(screen.getByRole('status').textContent).toBe('');
    await act(() => {
      said.value = 'It is done.';
    });
    expect(screen.getByRole('status').textContent).toBe('It is done.');
  });

  it('is left by its button', () => {
    const { asked } = open();
    fireEvent.click(screen.getByRole('button', { name: 'Leave reader mode' }));
    expect(asked).toEqual(['leave']);
  });
});
