// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { CodeBar } from '../../components/reader/code/CodeBar.tsx';
import { Lightbox } from '../../components/reader/lightbox/Lightbox.tsx';
import { NoteCard } from '../../components/reader/NoteCard.tsx';
import { Appendix } from '../../components/reader/print/Appendix.tsx';
import { PrintPanel } from '../../components/reader/print/PrintPanel.tsx';
import { DEFAULTS } from '../../core/settings.ts';
import { renderWithText, violations } from './helpers.tsx';
import { makeReady, makeTerm } from './report.ts';

afterEach(cleanup);

const PICTURES = ['tower', 'lens', 'stairs'].map((name) => ({
  src: `data:image/gif;base64,${name}`,
  alt: `The ${name}`,
  caption: name === 'lens' ? '' : `A caption of the ${name}`,
  description: `The ${name}`,
}));

describe('Lightbox', () => {
  function open(start = 0, dir: 'ltr' | 'rtl' = 'ltr') {
    const asked: string[] = [];
    function Held() {
      const [index, setIndex] = useState(start);
      return (
        <Lightbox
          {...{ pictures: PICTURES, index, lang: 'en', dir }}
          onStep={(by) => setIndex((now) => Math.max(0, Math.min(now + by, PICTURES.length - 1)))}
          onClose={() => asked.push('close')}
        />
      );
    }
    const { container } = renderWithText(<Held />, dir);
    const press = (key: string) => fireEvent.keyDown(screen.getByRole('dialog'), { key });
    return { container, asked, press };
  }
  const shown = () => screen.getByRole('img').getAttribute('alt');
  const size = () => screen.getByRole<HTMLElement>('img').style.getPropertyValue('--zoom');

  it('has nothing that axe objects to', async () => {
    expect(await violations(open().container)).toEqual([]);
  });

  it('takes the focus, and shows picture, caption, what it shows, and which of how many it is', () => {
    open(1);
    expect(document.activeElement).toBe(screen.getByRole('dialog', { name: 'Pictures of the article' }));
    expect(shown()).toBe('The lens');
    expect(screen.getByText('The lens')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('2 of 3');
  });

  it('goes through the pictures by arrow keys and buttons, and stops at the ends with the focus kept', () => {
    const { press } = open();
    press('ArrowLeft');
    expect(shown()).toBe('The tower');
    press('ArrowRight');
    expect(shown()).toBe('The lens');
    const next = screen.getByRole('button', { name: 'Next picture' });
    fireEvent.click(next);
    fireEvent.click(next);
    expect(shown()).toBe('The stairs');
    expect(next.getAttribute('aria-disabled')).toBe('true');
    press('Home');
    expect(shown()).toBe('The tower');
  });

  it('loses no step that is asked for before the last one is drawn', async () => {
    const { press } = open();
    await act(() => {
      press('ArrowRight');
      press('ArrowRight');
    });
    expect(shown()).toBe('The stairs');
  });

  it('goes the other way where reading goes from right to left', () => {
    open(0, 'rtl').press('ArrowLeft');
    expect(shown()).toBe('The lens');
  });

  it('makes a picture larger and smaller; the arrows then move it, and the next one fits again', () => {
    const { press } = open();
    press('+');
    press('+');
    expect(size()).toBe('2');
    press('ArrowRight');
    expect(shown()).toBe('The tower');
    press('-');
    expect(size()).toBe('1.5');
    fireEvent.click(screen.getByRole('button', { name: 'Next picture' }));
    expect([shown(), size()]).toEqual(['The lens', '1']);
  });

  it('closes by its button and by a press beside the picture, not on it', () => {
    const { asked, container } = open();
    fireEvent.click(screen.getByRole('img'));
    expect(asked).toEqual([]);
    fireEvent.click(container.querySelector('.stage')!);
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(asked).toEqual(['close', 'close']);
  });
});

describe('NoteCard', () => {
  it('has nothing that axe objects to, and shows note and mark', async () => {
    const asked: string[] = [];
    const body = document.createRange().createContextualFragment('<p>Whale <i>oil</i>.</p>');
    const { container } = renderWithText(
      <NoteCard
        {...{ mark: '1', body, lang: 'en', dir: 'ltr' }}
        onUsed={() => {}}
        onGo={() => asked.push('go')}
        onClose={() => asked.push('close')}
        elementRef={() => {}}
      />,
    );
    expect(await violations(container)).toEqual([]);
    expect(screen.getByRole('dialog', { name: 'Note 1' }).textContent).toContain('Whale oil.');
    fireEvent.click(screen.getByRole('button', { name: 'Go to the note' }));
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(asked).toEqual(['go', 'close']);
  });
});

describe('CodeBar', () => {
  it('says the language as its makers write it', () => {
    renderWithText(<CodeBar language="ts" code="let n" />);
    expect(screen.getByText('TypeScript')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Copy this code' })).toBeTruthy();
  });
});

describe('printing', () => {
  it('asks what is to be printed besides the article, and remembers it', async () => {
    const asked: unknown[] = [];
    const { container } = renderWithText(
      <PrintPanel
        settings={DEFAULTS}
        change={(part) => asked.push(part)}
        print={() => asked.push('print')}
      />,
    );
    expect(await violations(container)).toEqual([]);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Glossary' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Summary' }));
    fireEvent.click(screen.getByRole('button', { name: 'Print …' }));
    expect(asked).toEqual([{ printGlossary: true }, { printSummary: false }, 'print']);
  });

  it('has its words in the order of the alphabet', () => {
    const terms = ['thermometer', 'Anemometer', 'wind vane', 'Äquator'].map((name) => makeTerm(name));
    const { container } = renderWithText(
      <Appendix url="https://daily.example/" {...{ lang: 'de', dir: 'ltr', links: [], terms }} />,
    );
    expect([...container.querySelectorAll('dt')].map((name) => name.textContent)).toEqual([
      ...['Anemometer', 'Äquator', 'thermometer', 'wind vane'],
    ]);
  });

  it('ends with where the article is from, its words with their sources, and the addresses of its links', async () => {
    const { report } = makeReady();
    const { container } = renderWithText(
      <Appendix
        url="https://daily.example/wind"
        {...{ lang: 'en', dir: 'ltr' }}
        links={['https://a.example/', 'https://b.example/']}
        terms={report.terms}
      />,
    );
    expect(await violations(container)).toEqual([]);
    expect(screen.getByText('https://daily.example/wind')).toBeTruthy();
    expect(container.querySelectorAll('dt').length).toBe(report.terms.length);
    expect([...container.querySelectorAll('ol li')].map((li) => li.textContent)).toEqual([
      'https://a.example/',
      'https://b.example/',
    ]);
  });
});
