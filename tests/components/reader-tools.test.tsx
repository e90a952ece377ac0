// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import english from '../../assets/locales/en.json' with { type: 'json' };
import { FindBar } from '../../components/reader/FindBar.tsx';
import { HelpSheet } from '../../components/reader/HelpSheet.tsx';
import { PlaceOffer } from '../../components/reader/PlaceOffer.tsx';
import { READER_ACTIONS, type ReaderAction } from '../../core/reader-actions.ts';
import { renderWithText, violations } from './helpers.tsx';

afterEach(cleanup);

describe('FindBar', () => {
  function open(change: { phrase?: string; count?: number; current?: number } = {}) {
    const asked: string[] = [];
    const { container } = renderWithText(
      <FindBar
        {...{ phrase: 'wind', count: 7, current: 2, ...change }}
        onPhrase={(phrase) => asked.push(`find ${phrase}`)}
        onStep={(by) => asked.push(`step ${by}`)}
        onClose={() => asked.push('close')}
      />,
    );
    return { container, asked, input: screen.getByRole('searchbox') };
  }

  it('has nothing that axe objects to', async () => {
    expect(await violations(open().container)).toEqual([]);
  });

  it('tells which match is shown, and of how many', () => {
    open();
    expect(screen.getByRole('status').textContent).toBe('3 of 7');
  });

  it('says that nothing was found, and has nowhere to step then', () => {
    const { asked } = open({ count: 0, current: -1 });
    expect(screen.getByRole('status').textContent).toBe('Not found');
    for (const name of ['Next match', 'Previous match']) {
      expect(screen.getByRole('button', { name })).toHaveProperty('disabled', true);
    }
    expect(asked).toEqual([]);
  });

  it('says nothing before anything is typed', () => {
    open({ phrase: '', count: 0, current: -1 });
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('finds while it is typed in, and steps by Enter and its buttons', () => {
    const { asked, input } = open();
    fireEvent.input(input, { target: { value: 'rain' } });
    fireEvent.keyDown(input, { key: 'Enter' });
    fireEvent.keyDown(input, { key: 'Enter', shiftKey: true });
    fireEvent.click(screen.getByRole('button', { name: 'Previous match' }));
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(asked).toEqual(['find rain', 'step 1', 'step -1', 'step -1', 'close']);
  });
});

describe('HelpSheet', () => {
  const open = (cannot: ReaderAction[] = []) => {
    const asked: boolean[] = [];
    const { container } = renderWithText(
      <HelpSheet can={(action) => !cannot.includes(action)} on onChange={(on) => asked.push(on)} />,
    );
    return { container, asked };
  };

  it('has nothing that axe objects to', async () => {
    expect(await violations(open().container)).toEqual([]);
  });

  it('lists every action that has a key', () => {
    open();
    const actions = Object.keys(READER_ACTIONS) as ReaderAction[];
    for (const action of actions) {
      expect(screen.getByText(english[`reader_key_${action}`]), action).toBeTruthy();
    }
  });

  it('leaves out what this article has nothing for', () => {
    open(['skim']);
    expect(screen.queryByText(english.reader_key_skim)).toBeNull();
  });

  it('names a key with Shift as such', () => {
    open();
    const row = screen.getByText(english.reader_key_nextSection).previousElementSibling;
    expect(row?.textContent).toBe('Shift j');
  });

  it('can switch the keys off', () => {
    const { asked } = open();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Single keys in reader mode' }));
    expect(asked).toEqual([false]);
  });
});

describe('PlaceOffer', () => {
  it('says where reading stood, and leads there or not', async () => {
    const asked: string[] = [];
    const { container } = renderWithText(
      <PlaceOffer done={0.428} onGo={() => asked.push('go')} onStartOver={() => asked.push('over')} />,
    );
    expect(screen.getByRole('status').textContent).toBe('You were at 43%.');
    fireEvent.click(screen.getByRole('button', { name: 'Continue there' }));
    fireEvent.click(screen.getByRole('button', { name: 'Start over' }));
    expect(asked).toEqual(['go', 'over']);
    expect(await violations(container)).toEqual([]);
  });
});
