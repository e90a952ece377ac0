// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Online } from '../../components/card/Online.tsx';
import { OnlineOptions } from '../../components/options/OnlineOptions.tsx';
import type { Allowed, OnlineFailure, OnlineOutcome } from '../../core/online/outcome.ts';
import { renderWithText, t, violations } from './helpers.tsx';

const FOUND: OnlineOutcome = {
  status: 'found',
  article: {
    title: 'Roscosmos',
    text: 'Roscosmos is a state corporation.',
    url: 'https://en.wikipedia.org/wiki/Roscosmos',
    lang: 'en',
  },
};

/** The part of a card about Roscosmos that looks it up, where Wikipedia answers as told, one answer after the other. */
function show(...answers: OnlineOutcome[]) {
  const ask = vi.fn<(term: string) => Promise<OnlineOutcome>>();
  for (const answer of answers) ask.mockResolvedValueOnce(answer);
  ask.mockReturnValue(new Promise(() => {}));
  const allow = vi.fn<() => Promise<Allowed>>(async () => 'allowed');
  const cancel = vi.fn();
  const online = { site: () => 'en.wikipedia.org', ask, allow, cancel };
  const { container, unmount } = renderWithText(
    <Online term="Roscosmos" online={online} onLookUp={() => {}} />,
  );
  return { ask, allow, cancel, container, unmount };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const told = () => document.querySelector('.online .said')?.textContent ?? '';
const said = (text: string) => waitFor(() => expect(told()).toBe(text));

afterEach(cleanup);

describe('looking up in Wikipedia from a card', () => {
  it('sends nothing before it is pressed', () => {
    const { ask } = show(FOUND);
    expect(ask).not.toHaveBeenCalled();
  });

  it('shows the beginning of the article, its licence, and the way to it', async () => {
    const { container } = show(FOUND);
    press('Look up in Wikipedia');
    await said('Roscosmos');
    expect(container.textContent).toContain('Roscosmos is a state corporation.');
    expect(container.textContent).toContain('CC BY-SA 4.0');
    expect(screen.getByRole('link').getAttribute('href')).toBe('https://en.wikipedia.org/wiki/Roscosmos');
    expect(container.querySelector('[lang=en]')).not.toBeNull();
    expect(await violations(container)).toEqual([]);
  });

  it('shows text as text, whatever it holds', async () => {
    const article = { ...FOUND.article, text: '<img src=x onerror=alert(1)> is no picture.' };
    const { container } = show({ status: 'found', article });
    press('Look up in Wikipedia');
    await said('Roscosmos');
    expect(container.querySelector('img')).toBeNull();
  });

  it('says first what would be sent, and asks for leave in the very press that gives it', async () => {
    const { ask, allow } = show({ status: 'off' }, FOUND);
    press('Look up in Wikipedia');
    await said(t('online_ask', 'Roscosmos', 'en.wikipedia.org'));
    expect(allow).not.toHaveBeenCalled();
    press('Allow');
    expect(allow).toHaveBeenCalledTimes(1);
    await said('Roscosmos');
    expect(ask.mock.calls).toEqual([['Roscosmos'], ['Roscosmos']]);
  });

  it('leaves it at that when leave is not given', async () => {
    const { ask, allow } = show({ status: 'off' }, { status: 'off' });
    press('Look up in Wikipedia');
    await waitFor(() => press('Not now'));
    press('Look up in Wikipedia');
    allow.mockResolvedValue('refused');
    await waitFor(() => press('Allow'));
    await said(t('online_refused'));
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('goes on after leave was given on the options page', async () => {
    const { allow } = show({ status: 'off' }, FOUND);
    allow.mockResolvedValue('elsewhere');
    press('Look up in Wikipedia');
    await waitFor(() => press('Allow'));
    await said(t('online_elsewhere'));
    press('Try again');
    await said('Roscosmos');
  });

  it('lets the reader choose, and asks for what was chosen', async () => {
    const choices = [
      { title: 'Roscosmos (agency)', description: 'Space agency' },
      { title: 'Roscosmos (film)', description: '' },
    ];
    const { ask, container } = show({ status: 'choices', choices }, FOUND);
    press('Look up in Wikipedia');
    await said(t('online_choices'));
    expect(await violations(container)).toEqual([]);
    press('Roscosmos (film)');
    await said('Roscosmos');
    expect(ask).toHaveBeenLastCalledWith('Roscosmos (film)');
  });

  it('can be cancelled, and then takes no answer', async () => {
    let answer = (_outcome: OnlineOutcome) => {};
    const { ask, cancel } = show();
    ask.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    press('Look up in Wikipedia');
    await said(t('online_working', 'Roscosmos'));
    press('Cancel');
    await said(t('online_failed_cancelled'));
    expect(cancel).toHaveBeenCalled();
    answer(FOUND);
    await Promise.resolve();
    await said(t('online_failed_cancelled'));
  });

  it('gives up with its card', async () => {
    const { cancel, unmount } = show();
    press('Look up in Wikipedia');
    await said(t('online_working', 'Roscosmos'));
    unmount();
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  it.each<[OnlineFailure, boolean]>([
    ['nothing', false],
    ['busy', false],
    ['slow', true],
    ['server', true],
    ['damaged', true],
    ['unreachable', true],
    ['offline', true],
  ])('tells of the fault "%s", and offers another try only where that may help', async (why, again) => {
    const until = new Date(2026, 0, 1, 14, 5).getTime();
    show({ status: 'failed', why, ...(why === 'busy' ? { until } : {}) });
    press('Look up in Wikipedia');
    await waitFor(() => expect(told()).not.toBe(t('online_working', 'Roscosmos')));
    const text = told();
    expect(text).not.toMatch(/online_|\$\d/);
    if (why === 'busy') expect(text).toContain('2:05');
    expect(screen.queryByRole('button', { name: 'Try again' }) !== null).toBe(again);
  });

  it('keeps the keyboard where it was pressed', async () => {
    const { container } = show(FOUND);
    press('Look up in Wikipedia');
    await said('Roscosmos');
    expect(container.contains(document.activeElement)).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
  });
});

describe('Wikipedia in the options', () => {
  const options = (state: { allowed?: boolean; kept?: number }) => {
    const actions = { allow: vi.fn(), clear: vi.fn() };
    const { container } = renderWithText(
      <OnlineOptions {...{ allowed: false, kept: 0, ...state, ...actions }} />,
    );
    return { ...actions, container };
  };

  it('is a switch that says what is sent', async () => {
    const { allow, container } = options({});
    fireEvent.click(screen.getByRole('checkbox', { name: t('options_online') }));
    expect(allow).toHaveBeenCalledWith(true);
    expect(await violations(container)).toEqual([]);
  });

  it('forgets the kept answers by a button', () => {
    const { clear } = options({ allowed: true, kept: 3 });
    press('Forget the answers');
    expect(clear).toHaveBeenCalled();
  });
});
