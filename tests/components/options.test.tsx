// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Options } from '../../components/options/Options.tsx';
import type { EntriesState, OwnActions, OwnState, ShownEntries } from '../../components/options/own/state.ts';
import type { Notice, OptionsActions, Surroundings } from '../../components/options/state.ts';
import { DEFAULTS, type Settings } from '../../core/settings.ts';
import { NOTHING_TOLD, type ToldWords } from '../../core/told.ts';
import type { WrongReport } from '../../core/wrong-reports.ts';
import { renderWithText, t, violations } from './helpers.tsx';

const SURROUNDINGS: Surroundings = {
  version: '1.2.3',
  shortcuts: [
    { name: '_execute_action', description: '', keys: 'Alt+Shift+G' },
    { name: 'toggle-marks', description: 'Underline terms', keys: '' },
  ],
  shortcutPage: 'opens',
  highlights: true,
  model: false,
};

const NO_GLOSSARIES: OwnState = { glossaries: [], running: undefined, entries: undefined };

interface Given {
  settings?: Partial<Settings>;
  told?: Partial<ToldWords>;
  reports?: WrongReport[];
  own?: OwnState;
  surroundings?: Partial<Surroundings>;
  notice?: Notice;
  sites?: string[];
  places?: number;
}

function show(given: Given = {}) {
  const { settings, told = {}, reports = [], own = NO_GLOSSARIES, surroundings, notice } = given;
  const { sites = [], places = 0 } = given;
  const actions = {
    preview: vi.fn(),
    change: vi.fn(),
    setTold: vi.fn(),
    forgetSites: vi.fn(),
    exportReports: vi.fn(),
    clearReports: vi.fn(),
    forgetPlaces: vi.fn(),
    changeShortcuts: vi.fn(),
    exportFile: vi.fn(),
    importFile: vi.fn(),
    reset: vi.fn(),
    undo: vi.fn(),
  } satisfies OptionsActions;
  const ownActions = {
    change: vi.fn(),
    remove: vi.fn(),
    exportCsv: vi.fn(),
    addEntry: vi.fn(),
    importFiles: vi.fn(),
    cancelImport: vi.fn(),
    entries: { open: vi.fn(), search: vi.fn(), turn: vi.fn(), change: vi.fn(), remove: vi.fn() },
  } satisfies OwnActions;
  const { container } = renderWithText(
    <Options
      settings={{ ...DEFAULTS, ...settings }}
      reports={reports}
      told={{ ...NOTHING_TOLD, ...told }}
      own={own}
      ownActions={ownActions}
      online={{ allowed: false, kept: 0, allow: () => {}, clear: () => {} }}
      surroundings={{ ...SURROUNDINGS, ...surroundings }}
      notice={notice}
      fontFailed={false}
      sites={sites}
      places={places}
      actions={actions}
    />,
  );
  return { actions, ownActions, container };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

afterEach(cleanup);

describe('places where reading stood', () => {
  it('can be kept or not, and be forgotten', () => {
    const { actions } = show({ places: 37 });
    fireEvent.click(screen.getByLabelText('Remember where I stopped reading'));
    expect(actions.change).toHaveBeenCalledWith({ keepPlaces: false });
    press('Forget all 37 pages');
    expect(actions.forgetPlaces).toHaveBeenCalledOnce();
  });

  it('are not there to be forgotten when there are none', () => {
    show();
    expect(screen.queryByRole('button', { name: /^Forget it/ })).toBeNull();
  });
});

describe('the keys of the reader', () => {
  it('can be switched off', () => {
    const { actions } = show();
    fireEvent.click(screen.getByLabelText('Single keys in reader mode'));
    expect(actions.change).toHaveBeenCalledWith({ readerKeys: false });
  });
});

describe('rewriting by the browser’s own model', () => {
  const label = 'Offer to rewrite the summary in my browser’s own words';

  it('is offered only where the browser has one', () => {
    show();
    expect(screen.queryByLabelText(label)).toBeNull();
    cleanup();
    const { actions } = show({ surroundings: { model: true } });
    const box = screen.getByLabelText<HTMLInputElement>(label);
    expect(box.checked).toBe(false);
    fireEvent.click(box);
    expect(actions.change).toHaveBeenCalledWith({ rewrite: true });
  });

  it('can be switched off where the model has gone, and says that it has', () => {
    show({ settings: { rewrite: true } });
    expect(screen.getByLabelText<HTMLInputElement>(label).checked).toBe(true);
    expect(screen.getByText(t('options_rewrite_missing'))).toBeTruthy();
  });
});

describe('the options page', () => {
  it('has no fault that axe can find', async () => {
    const { container } = show({ told: { muted: ['coolant', 'orbit'] }, notice: { kind: 'reset' } });
    expect(await violations(container)).toEqual([]);
  });

  it.each([
    ['Sepia', { theme: 'sepia' }],
    ['Monospace', { font: 'mono' }],
    ['Long', { summaryLength: 'long' }],
  ])('offers “%s”', (name, change) => {
    const { actions } = show();
    fireEvent.click(screen.getByRole('radio', { name }));
    expect(actions.change).toHaveBeenCalledWith(change);
  });

  it.each([
    ['Text size', 24, { fontSize: 24 }, '20 px'],
    ['Line length', 80, { width: 80 }, '68 characters'],
    ['Line height', 1.8, { lineHeight: 1.8 }, '1.6'],
    ['Wait before a card opens', 500, { hoverDelay: 500 }, '350 ms'],
  ])('shows “%s” while it slides, and stores it at the end', (name, value, change, said) => {
    const { actions } = show();
    const slider = screen.getByRole('slider', { name });
    expect(slider.getAttribute('aria-valuetext')).toBe(said);
    fireEvent.input(slider, { target: { value: String(value) } });
    expect(actions.preview).toHaveBeenCalledWith(change);
    expect(actions.change).not.toHaveBeenCalled();
    fireEvent.change(slider, { target: { value: String(value) } });
    expect(actions.change).toHaveBeenCalledWith(change);
  });

  it('switches marks and cards', () => {
    const { actions } = show({ settings: { cards: false } });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Underline terms on the page' }));
    expect(actions.change).toHaveBeenCalledWith({ marks: false });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Open cards on hover and focus' }));
    expect(actions.change).toHaveBeenCalledWith({ cards: true });
  });

  it('sets line focus and bold beginnings of words, as the reader’s own panel does', () => {
    const { actions } = show();
    const group = screen.getByRole('group', { name: 'Keep in focus' });
    expect(document.getElementById(group.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      t('focus_hint'),
    );
    fireEvent.click(screen.getByRole('radio', { name: '3 lines' }));
    expect(actions.change).toHaveBeenCalledWith({ lineFocus: 'three' });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Bold beginnings of words' }));
    expect(actions.change).toHaveBeenCalledWith({ boldStarts: true });
  });

  it('says so where the browser cannot underline, instead of a switch that does nothing', () => {
    show({ surroundings: { highlights: false } });
    expect(screen.getByText(t('options_marks_missing'))).toBeTruthy();
    expect(screen.queryByRole('checkbox', { name: 'Underline terms on the page' })).toBeNull();
  });

  it('shows every change of the type in a sample', () => {
    show({ settings: { theme: 'dark', font: 'mono', fontSize: 30, lineHeight: 2, width: 50 } });
    const sample = screen.getByRole('figure', { name: 'Sample' });
    expect(sample.dataset.theme).toBe('dark');
    const value = (name: string) => sample.style.getPropertyValue(name);
    expect(['--r-size', '--r-leading', '--r-measure', '--r-font'].map(value)).toEqual([
      '30',
      '2',
      '50',
      'var(--g-mono)',
    ]);
  });
});

describe('the sites with a look of their own', () => {
  it('are not spoken of where there are none', () => {
    show();
    expect(screen.queryByText(/look of (its|their) own/)).toBeNull();
  });

  it('are forgotten one by one, without losing the keyboard’s place, or together', () => {
    const { actions } = show({ sites: ['one.example', 'two.example'] });
    press('Have one.example look like every other site');
    expect(actions.forgetSites).toHaveBeenLastCalledWith('one.example');
    expect(document.activeElement?.tagName).toBe('UL');
    press('Forget all of them');
    expect(actions.forgetSites).toHaveBeenLastCalledWith();
  });
});

describe('the words not explained', () => {
  it('are listed, newest first', () => {
    show({ told: { muted: ['coolant', 'orbit'] } });
    const list = screen.getByRole('list', { name: 'Words not explained' });
    expect([...list.children].map((li) => li.textContent)).toEqual(['orbit', 'coolant']);
  });

  it('are taken off one by one, without losing the keyboard’s place', () => {
    const { actions } = show({ told: { muted: ['coolant', 'orbit'] } });
    press('Explain “orbit” again');
    expect(actions.setTold).toHaveBeenCalledWith('muted', ['coolant']);
    expect(document.activeElement).toBe(screen.getByRole('list', { name: 'Words not explained' }));
  });

  it('are taken off together', () => {
    const { actions } = show({ told: { muted: ['coolant', 'orbit'] } });
    press('Explain all again');
    expect(actions.setTold).toHaveBeenCalledWith('muted', []);
  });
});

describe('the words the reader knows', () => {
  it('are a list of their own, and are taken off it', () => {
    const { actions } = show({ told: { muted: ['coolant'], known: ['radiator', 'pump'] } });
    const list = screen.getByRole('list', { name: 'Words you know' });
    expect([...list.children].map((li) => li.textContent)).toEqual(['pump', 'radiator']);
    press('Explain “pump” again');
    expect(actions.setTold).toHaveBeenCalledWith('known', ['radiator']);
  });
});

describe('the definitions reported as wrong', () => {
  const report = {
    term: 'lander',
    definition: 'a town',
    source: 'dictionary',
    date: '2026-11-02T09:00:00Z',
  } as const;

  it('are shown with source, date and, where it was told, the page', async () => {
    const { container } = show({
      reports: [report, { ...report, term: 'probe', page: 'https://a.example/b' }],
    });
    const list = container.querySelector('.wrong-reports');
    const [first, second] = [...(list?.children ?? [])].map((li) => li.textContent);
    expect(first).toMatch(/probe.*a town.*Built-in dictionary · .*2026.*https:\/\/a\.example\/b/);
    expect(second).not.toContain('https:');
    expect(await violations(container)).toEqual([]);
  });

  it('are exported and cleared', () => {
    const { actions } = show({ reports: [report] });
    press('Export as JSON');
    press('Export as CSV');
    expect(actions.exportReports.mock.calls).toEqual([['json'], ['csv']]);
    press('Clear the list');
    expect(actions.clearReports).toHaveBeenCalledOnce();
  });
});

describe('the shortcuts', () => {
  it('are those the browser has now', () => {
    show();
    expect(screen.getByText('Alt+Shift+G').closest('div')?.textContent).toContain('Read this page');
    expect(screen.getByText('Underline terms').parentElement?.textContent).toContain('not set');
  });

  it('lead to the browser’s page, or tell the way there', () => {
    const { actions } = show();
    press('Change shortcuts');
    expect(actions.changeShortcuts).toHaveBeenCalled();
    cleanup();
    show({ surroundings: { shortcutPage: 'byHand' } });
    expect(screen.queryByRole('button', { name: 'Change shortcuts' })).toBeNull();
    expect(screen.getByText(/about:addons/)).toBeTruthy();
  });
});

describe('taking settings out, in, and back', () => {
  it('exports and resets by buttons', () => {
    const { actions } = show();
    press('Export to a file');
    press('Reset everything');
    expect(actions.exportFile).toHaveBeenCalled();
    expect(actions.reset).toHaveBeenCalled();
  });

  it('imports a chosen file', () => {
    const { actions } = show();
    const file = new File(['{}'], 'mine.json');
    fireEvent.change(screen.getByLabelText('Import from a file'), { target: { files: [file] } });
    expect(actions.importFile).toHaveBeenCalledWith(file);
  });

  it.each<[Notice, string]>([
    [{ kind: 'saved', where: 'local' }, t('options_saved_local')],
    [{ kind: 'saved', where: 'lost' }, t('options_saved_lost')],
    [
      { kind: 'importFailed', file: 'a.json', reason: 'badSetting', key: 'fontSize' },
      '“a.json” holds a value that Glossa cannot use, in “fontSize”. Nothing was changed.',
    ],
    [
      { kind: 'importFailed', file: 'a.txt', reason: 'notJson' },
      '“a.txt” is not a JSON file. Nothing was changed.',
    ],
  ])('tells %j', (notice, text) => {
    show({ notice });
    expect(screen.getByText(text).getAttribute('role')).toBe('status');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it.each(['reset', 'imported'] as const)('can undo: %s', (kind) => {
    const { actions } = show({ notice: { kind } });
    press('Undo');
    expect(actions.undo).toHaveBeenCalled();
  });
});

describe('the reader’s own glossaries', () => {
  const glossary = (id: number, name: string) => ({ id, name, on: true, order: id, count: 2 });
  const two: OwnState = { ...NO_GLOSSARIES, glossaries: [glossary(1, 'Lamps'), glossary(2, 'Ships')] };
  const type = (label: string, value: string) =>
    fireEvent.input(screen.getByLabelText(t(label as Parameters<typeof t>[0])), { target: { value } });

  it('have no fault that axe can find, nor while a file is taken in', async () => {
    const { container } = show({ own: two });
    press(t('own_delete', 'Ships'));
    expect(await violations(container)).toEqual([]);
    cleanup();
    const running = { file: 'lamps.csv', done: 10, total: 20 };
    expect(await violations(show({ own: { ...two, running } }).container)).toEqual([]);
  });

  it('take an entry that is typed, and are ready for the next', () => {
    const { ownActions } = show({ own: two });
    type('own_term', ' bulb ');
    type('own_definition', 'A glass lamp.');
    type('own_aliases', 'lamp | light bulb');
    fireEvent.submit(screen.getByLabelText(t('own_term')).closest('form')!);
    expect(ownActions.addEntry).toHaveBeenCalledWith(two.glossaries[0], {
      term: 'bulb',
      definition: 'A glass lamp.',
      aliases: ['lamp', 'light bulb'],
    });
    expect(screen.getByLabelText<HTMLInputElement>(t('own_term')).value).toBe('');
    expect(document.activeElement).toBe(screen.getByLabelText(t('own_term')));
  });

  it('are switched off, renamed, moved up and exported', () => {
    const { ownActions } = show({ own: two });
    const [lamps, ships] = two.glossaries;
    fireEvent.click(screen.getByLabelText(t('own_use', 'Lamps')));
    expect(ownActions.change).toHaveBeenLastCalledWith([{ ...lamps, on: false }]);
    fireEvent.change(screen.getAllByLabelText(t('own_name'))[0]!, { target: { value: 'Lights' } });
    expect(ownActions.change).toHaveBeenLastCalledWith([{ ...lamps, name: 'Lights' }]);
    press(t('own_up', 'Ships'));
    expect(ownActions.change).toHaveBeenLastCalledWith([
      { ...ships, order: 1 },
      { ...lamps, order: 2 },
    ]);
    press(t('own_export', 'Lamps'));
    expect(ownActions.exportCsv).toHaveBeenCalledWith(lamps);
  });

  it('are deleted only after asking once more', () => {
    const { ownActions } = show({ own: two });
    press(t('own_delete', 'Lamps'));
    expect(ownActions.remove).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe(t('own_delete_no'));
    press(t('own_delete_no'));
    expect(document.activeElement?.getAttribute('aria-label')).toBe(t('own_delete', 'Lamps'));
    press(t('own_delete', 'Lamps'));
    press(t('own_delete_yes'));
    expect(ownActions.remove).toHaveBeenCalledWith(two.glossaries[0]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe(t('own_title'));
  });

  it('take several files at once', () => {
    const { ownActions } = show({ own: two });
    const input = screen.getByLabelText<HTMLInputElement>(t('own_import'));
    const files = ['lamps.ifo', 'lamps.idx', 'lamps.dict.dz'].map((name) => new File([''], name));
    expect(input.multiple).toBe(true);
    for (const { name } of files) expect(input.accept.split(',')).toContain(/\.\w+$/.exec(name)?.[0]);
    fireEvent.change(input, { target: { files } });
    expect(ownActions.importFiles).toHaveBeenCalledWith(files);
  });

  it('tell what is wrong with a file, and where', () => {
    show({ notice: { kind: 'ownImportFailed', file: 'lamps.csv', reason: 'noTerm', line: 7 } });
    expect(screen.getByText(/“lamps.csv”.*line 7/).className).toBe('bad');
  });
});

describe('the entries of a glossary', () => {
  const lamps = { id: 1, name: 'Lamps', on: true, order: 1, count: 120 };
  const bulb = { number: 50, term: 'bulb', definition: 'A glass lamp.', aliases: ['lamp', 'light bulb'] };
  const fuse = { number: 51, term: 'fuse', definition: 'A wire that melts.', aliases: [] };
  const read: ShownEntries = { query: '', first: 50, entries: [bulb, fuse], more: true };
  const showEntries = (
    given: Partial<ShownEntries> = {},
    count = lamps.count,
    status: EntriesState['status'] = 'read',
  ) => {
    const shown = { ...read, ...given };
    const entries = { glossary: 1, query: shown.query, status, shown };
    return show({ own: { ...NO_GLOSSARIES, glossaries: [{ ...lamps, count }], entries } });
  };
  const status = () => document.querySelector('.own-entries [role=status]')?.textContent;

  it('are opened from their number', () => {
    const { ownActions } = show({ own: { ...NO_GLOSSARIES, glossaries: [lamps] } });
    const button = screen.getByRole('button', { name: '120 entries in “Lamps”' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button);
    expect(ownActions.entries.open).toHaveBeenCalledWith(lamps);
  });

  it.each<[string, Partial<ShownEntries>, EntriesState['status']]>([
    ['read', {}, 'read'],
    ['being searched', { query: 'bul' }, 'reading'],
    ['not readable', { entries: [] }, 'failed'],
    ['none', { entries: [], first: 0, more: false }, 'read'],
  ])('have no fault that axe can find when they are %s', async (_what, shown, status) => {
    const { container } = showEntries(shown, lamps.count, status);
    expect(await violations(container)).toEqual([]);
  });

  it.each<[string, Partial<ShownEntries>, number]>([
    ['Entries 51 to 52 of 120', {}, 120],
    ['Entries 51 to 52 of 200,000', {}, 200_000],
    ['Entries 51 to 52 of those found', { query: 'l' }, 120],
    ['2 entries found', { query: 'l', first: 0, more: false }, 120],
    ['No term has “zinc” in it.', { query: ' zinc', first: 0, more: false, entries: [] }, 120],
    ['There are no entries in it yet.', { first: 0, more: false, entries: [] }, 0],
  ])('say “%s”', (said, shown, count) => {
    showEntries(shown, count);
    expect(status()).toBe(said);
  });

  it('say when they are searched for long, or can’t be read', () => {
    showEntries({}, 120, 'reading');
    expect(status()).toBe('Searching…');
    cleanup();
    showEntries({}, 120, 'failed');
    expect(status()).toBe('The entries could not be read.');
  });

  it('say nothing of their number before they are read', () => {
    const entries: EntriesState = { glossary: 1, query: '', status: 'read', shown: undefined };
    show({ own: { ...NO_GLOSSARIES, glossaries: [lamps], entries } });
    expect(status()).toBe('');
  });

  it('are searched while one types, and once more after a failure', () => {
    const { ownActions } = showEntries({ query: 'fu' }, 120, 'failed');
    press(t('own_again'));
    expect(ownActions.entries.search).toHaveBeenCalledWith('fu');
    fireEvent.input(screen.getByLabelText(t('own_search', 'Lamps')), { target: { value: 'fus' } });
    expect(ownActions.entries.search).toHaveBeenCalledWith('fus');
  });

  it('are turned page by page, as far as there are any', () => {
    const { ownActions } = showEntries({ more: false });
    press(t('own_next'));
    expect(ownActions.entries.turn).not.toHaveBeenCalled();
    press(t('own_previous'));
    expect(ownActions.entries.turn).toHaveBeenCalledWith('previous');
  });

  it('have no pages where all are shown', () => {
    showEntries({ first: 0, more: false }, 2);
    expect(screen.queryByRole('button', { name: t('own_next') })).toBeNull();
  });

  it('are changed in a form that says what they say, and give the keyboard back', () => {
    const { ownActions, container } = showEntries();
    press(t('own_change', 'bulb'));
    const form = container.querySelector<HTMLFormElement>('.own-entries form')!;
    const fields = [...form.querySelectorAll<HTMLInputElement>('input, textarea')];
    expect(fields.map(({ value }) => value)).toEqual(['bulb', 'A glass lamp.', 'lamp|light bulb']);
    expect(document.activeElement).toBe(fields[0]);
    fireEvent.input(fields[1]!, { target: { value: 'A lamp of glass.' } });
    fireEvent.submit(form);
    expect(ownActions.entries.change).toHaveBeenCalledWith({ ...bulb, definition: 'A lamp of glass.' });
    expect(document.activeElement?.getAttribute('aria-label')).toBe(t('own_change', 'bulb'));
  });

  it('stay as they are when Escape leaves the form', () => {
    const { ownActions } = showEntries();
    press(t('own_change', 'bulb'));
    fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
    expect(ownActions.entries.change).not.toHaveBeenCalled();
    expect(document.activeElement?.getAttribute('aria-label')).toBe(t('own_change', 'bulb'));
  });

  it('are deleted only after asking once more', () => {
    const { ownActions } = showEntries();
    press(t('own_delete', 'fuse'));
    expect(document.activeElement?.textContent).toBe(t('own_delete_no'));
    fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
    expect(document.activeElement?.getAttribute('aria-label')).toBe(t('own_delete', 'fuse'));
    press(t('own_delete', 'fuse'));
    press(t('own_delete_yes'));
    expect(ownActions.entries.remove).toHaveBeenCalledWith(fuse);
    expect(document.activeElement?.tagName).toBe('UL');
  });
});
