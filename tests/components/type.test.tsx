// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { TypePanel } from '../../components/reader/TypePanel.tsx';
import { TypeControls } from '../../components/type/TypeControls.tsx';
import { typeset } from '../../components/type/typeset.ts';
import { PRESETS, presetValues } from '../../core/presets.ts';
import { DEFAULTS, type Settings, THEMES } from '../../core/settings.ts';
import { TYPE_DEFAULTS, type TypeSettings } from '../../core/type-settings.ts';
import { renderWithText, violations } from './helpers.tsx';

afterEach(cleanup);

function show(given: Partial<TypeSettings> = {}, fontFailed = false) {
  const settings = signal<TypeSettings>({ ...TYPE_DEFAULTS, ...given });
  const change = (part: Partial<TypeSettings>) => {
    settings.value = { ...settings.value, ...part };
  };
  const Controls = () => (
    <TypeControls settings={settings.value} preview={change} change={change} fontFailed={fontFailed} />
  );
  const { container } = renderWithText(<Controls />);
  return { settings, container };
}

const isChosen = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name }).checked;

describe('the controls of the text', () => {
  it.each(THEMES)('have no fault that axe can find in the theme %s', async (theme) => {
    const { container } = show({ theme });
    expect(await violations(container)).toEqual([]);
  });

  it('offer whole ways to set the text, and show which one it is', () => {
    const { settings } = show();
    expect(isChosen('Comfortable')).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: 'Low vision' }));
    expect(settings.value).toEqual({ ...TYPE_DEFAULTS, ...presetValues('lowVision') });
    fireEvent.input(screen.getByRole('slider', { name: 'Text size' }), { target: { value: '30' } });
    expect(['Comfortable', 'Compact', 'Dyslexia', 'Low vision'].filter(isChosen)).toEqual([]);
  });

  it('leave the colours alone when a preset is chosen', () => {
    const { settings } = show({ theme: 'sepia' });
    for (const name of ['Dyslexia', 'Compact']) fireEvent.click(screen.getByRole('radio', { name }));
    expect(settings.value.theme).toBe('sepia');
  });

  it.each<[string, string, Partial<TypeSettings>]>([
    ['Letter spacing', '0.05', { letterSpacing: 0.05 }],
    ['Word spacing', '0.2', { wordSpacing: 0.2 }],
    ['Paragraphs', '1.5', { paragraphSpacing: 1.5 }],
    ['Weight', '600', { weight: 600 }],
  ])('set “%s”', (name, value, change) => {
    const { settings } = show();
    fireEvent.input(screen.getByRole('slider', { name }), { target: { value } });
    expect(settings.value).toMatchObject(change);
  });

  it('set alignment and the division of words', () => {
    const { settings } = show();
    fireEvent.click(screen.getByRole('radio', { name: 'Justified' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Hyphenate long words' }));
    expect(settings.value).toMatchObject({ align: 'justify', hyphenate: false });
  });

  it('say that a typeface could not be loaded', () => {
    show({ font: 'dyslexic' }, true);
    expect(screen.getByRole('alert').textContent).toContain('could not be loaded');
  });

  it('go back to the defaults, colours as well', () => {
    const { settings } = show({ ...presetValues('dyslexia'), theme: 'custom', ink: '#777777' });
    fireEvent.click(screen.getByText('Back to the defaults'));
    expect(settings.value).toEqual(TYPE_DEFAULTS);
  });
});

describe('the reader’s own colours', () => {
  it('are asked for only in their theme', () => {
    show({ theme: 'light' });
    expect(screen.queryByLabelText('Background')).toBeNull();
  });

  it('are changed one by one', () => {
    const { settings } = show({ theme: 'custom' });
    fireEvent.input(screen.getByLabelText('Background'), { target: { value: '#ffffee' } });
    expect(settings.value.paper).toBe('#ffffee');
    expect(screen.getByRole('status').textContent).toContain('Clear to read');
  });

  it('come with a warning where they are hard to read, and with the nearest that are not', () => {
    const { settings } = show({ theme: 'custom', paper: '#ffffff', ink: '#999999', link: '#aaaaff' });
    expect(screen.getByRole('status').textContent).toContain('Contrast of text 2.8 : 1');
    fireEvent.click(screen.getByRole('button', { name: 'Use the nearest clear colours' }));
    expect(settings.value.paper).toBe('#ffffff');
    expect(screen.getByRole('status').textContent).toContain('Clear to read');
    expect(screen.queryByRole('button', { name: 'Use the nearest clear colours' })).toBeNull();
  });
});

describe('the panel of reader mode', () => {
  const panel = (site?: { host: string; on: boolean; set(on: boolean): void }) => {
    const settings = signal<Settings>(DEFAULTS);
    const Live = () => (
      <TypePanel
        settings={settings.value}
        change={(part) => {
          settings.value = { ...settings.value, ...part };
        }}
        fontFailed={false}
        site={site}
      />
    );
    return { settings, ...renderWithText(<Live />) };
  };

  it('changes how the text is set while the hand still moves, and goes back to the defaults', () => {
    const { settings } = panel();
    fireEvent.click(screen.getByRole('radio', { name: 'Sepia' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Monospace' }));
    fireEvent.input(screen.getByRole('slider', { name: 'Text size' }), { target: { value: '26' } });
    expect(settings.value).toMatchObject({ theme: 'sepia', font: 'mono', fontSize: 26 });
    fireEvent.click(screen.getByText('Back to the defaults'));
    expect(settings.value).toEqual(DEFAULTS);
  });

  it('has nothing that axe objects to', async () => {
    const { container } = panel({ host: 'news.example', on: true, set: () => {} });
    expect(await violations(container)).toEqual([]);
  });

  it('lets pictures and the look of links be chosen beside it', () => {
    const { settings } = panel();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Show pictures' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Links look like the text around them' }));
    expect(settings.value).toMatchObject({ images: false, plainLinks: true });
  });

  it('offers to hold for this site only, where that can be remembered', () => {
    const asked: boolean[] = [];
    panel({ host: 'news.example', on: false, set: (on) => asked.push(on) });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Only on news.example' }));
    expect(asked).toEqual([true]);
    cleanup();
    panel();
    expect(screen.queryByRole('checkbox', { name: /^Only on/ })).toBeNull();
  });
});

describe('typeset', () => {
  const set = (change: Partial<TypeSettings>) => {
    const element = document.createElement('div');
    typeset(element, { ...TYPE_DEFAULTS, ...change });
    return { element, value: (name: string) => element.style.getPropertyValue(name) };
  };

  it('hands every setting of the text to the style sheets', () => {
    for (const theme of THEMES) expect(set({ theme }).element.dataset.theme).toBe(theme);
    const { value } = set({
      ...{ font: 'mono', fontSize: 26, width: 52, lineHeight: 1.8, weight: 500, align: 'justify' },
      ...{ letterSpacing: 0.05, wordSpacing: 0.1, paragraphSpacing: 1, hyphenate: false },
    });
    expect({
      ...{ font: value('--r-font'), size: value('--r-size'), measure: value('--r-measure') },
      ...{ leading: value('--r-leading'), weight: value('--r-weight'), align: value('--r-align') },
      ...{ letters: value('--r-letters'), words: value('--r-words') },
      ...{ paragraphs: value('--r-paragraphs'), hyphens: value('--r-hyphens') },
    }).toEqual({
      ...{
        font: 'var(--g-mono)',
        size: '26',
        measure: '52',
        leading: '1.8',
        weight: '500',
        align: 'justify',
      },
      ...{ letters: '0.05em', words: '0.1em', paragraphs: '1', hyphens: 'manual' },
    });
  });

  it('has a typeface of the device stand in for one of ours', () => {
    expect(set({ font: 'dyslexic' }).value('--r-font')).toBe('"Glossa Lexend", var(--g-reading-sans)');
  });

  it('sets what is beside the text in one of our typefaces, too, and in no other', () => {
    expect(set({ font: 'legible' }).value('--g-sans')).toContain('Atkinson Hyperlegible');
    expect(set({ font: 'serif' }).value('--g-sans')).toBe('');
  });

  it('takes the reader’s own colours away again with their theme', () => {
    const { element, value } = set({ theme: 'custom', paper: '#101010', ink: '#eeeeee' });
    expect([value('--c-paper'), value('--c-scheme')]).toEqual(['#101010', 'dark']);
    typeset(element, TYPE_DEFAULTS);
    expect([value('--c-paper'), value('--c-scheme')]).toEqual(['', '']);
  });
});

it('knows each preset from the others', () => {
  const values = PRESETS.map((preset) => JSON.stringify(presetValues(preset)));
  expect(new Set(values).size).toBe(PRESETS.length);
});
