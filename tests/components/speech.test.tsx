// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { SpeechBar } from '../../components/speech/SpeechBar.tsx';
import type { SpeechView } from '../../components/speech/state.ts';
import { speechView } from '../../components/speech/view.ts';
import { DEFAULTS } from '../../core/settings.ts';
import type { SpeechState } from '../../core/speak/machine.ts';
import type { Voice } from '../../core/speak/voices.ts';
import { renderWithText, violations } from './helpers.tsx';

afterEach(cleanup);

const VOICES: Voice[] = [
  { id: 'ada', name: 'Ada', lang: 'en-US', local: true, preferred: true },
  { id: 'cloud', name: 'Cloud', lang: 'en-GB', local: false, preferred: false },
];

const VIEW: SpeechView = {
  at: 'speaking',
  away: false,
  lang: 'en',
  voices: VOICES,
  voice: 'ada',
  settings: DEFAULTS,
};

function show(change: Partial<SpeechView> = {}, open = false) {
  const asked: string[] = [];
  const { container } = renderWithText(
    <SpeechBar
      view={{ ...VIEW, ...change }}
      actions={{
        play: () => asked.push('play'),
        pause: () => asked.push('pause'),
        step: (to, by) => asked.push(`${to} ${by}`),
        back: () => asked.push('back'),
        stop: () => asked.push('stop'),
        choose: (id) => asked.push(`choose ${id}`),
        change: (settings) => asked.push(JSON.stringify(settings)),
      }}
      open={open}
      onOpen={(now) => asked.push(now ? 'open' : 'close')}
    />,
  );
  return { container, asked };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('SpeechBar', () => {
  it('has nothing that axe objects to, with its panel closed or open', async () => {
    for (const open of [false, true]) {
      const { container } = show({ away: true, fault: 'noVoice' }, open);
      expect(await violations(container)).toEqual([]);
      cleanup();
    }
  });

  it('pauses while it speaks or waits, plays otherwise', () => {
    for (const [at, does] of [
      ['speaking', 'Pause'],
      ['waiting', 'Pause'],
      ['paused', 'Play'],
      ['ended', 'Play'],
    ] as const) {
      const { asked } = show({ at });
      press(does);
      expect(asked).toEqual([does.toLowerCase()]);
      cleanup();
    }
  });

  it('has the focus on its first button when it comes', () => {
    show();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Pause' }));
  });

  it('steps by sentence and paragraph, and stops', () => {
    const { asked } = show();
    for (const name of ['Next sentence', 'Previous sentence', 'Next paragraph', 'Previous paragraph'])
      press(name);
    press('Stop reading aloud');
    expect(asked).toEqual(['sentence 1', 'sentence -1', 'block 1', 'block -1', 'stop']);
  });

  it('leads back to the voice only when the reader is away from it', () => {
    show();
    expect(screen.queryByText('Back to the voice')).toBeNull();
    cleanup();
    const { asked } = show({ away: true });
    press('Back to the voice');
    expect(asked).toEqual(['back']);
  });

  it('says of each voice whether it speaks on this device', () => {
    const { asked } = show({}, true);
    const select = screen.getByLabelText<HTMLSelectElement>('Voice for English');
    expect([...select.options].map((o) => o.text)).toEqual([
      'Ada · American English · on this device',
      'Cloud · British English · online',
    ]);
    fireEvent.change(select, { target: { value: 'cloud' } });
    expect(asked).toEqual(['choose cloud']);
  });

  it('says what online voices mean where they are allowed', () => {
    const { asked } = show({}, true);
    const allow = screen.getByLabelText('Allow online voices');
    const hint = document.getElementById(allow.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toContain('is then sent the text');
    fireEvent.click(allow);
    expect(asked).toEqual(['{"onlineVoices":true}']);
  });

  it('says why nothing is heard', () => {
    for (const [fault, text] of [
      ['noVoice', /^There is no voice for English/],
      ['onlineOnly', /allow online voices/],
      ['noEngine', /^This browser has no voices/],
      ['silent', /does not answer/],
      ['notAllowed', /press Play/],
      ['audio', /cannot play sound/],
    ] as const) {
      show({ at: 'paused', fault });
      expect(screen.getByRole('status').textContent, fault).toMatch(text);
      cleanup();
    }
  });
});

describe('speechView', () => {
  const view = (state: SpeechState, voices: Voice[] | undefined = VOICES, lang = 'en') =>
    speechView({ state, away: false, lang, voices, chosen: {}, settings: DEFAULTS });
  const failed: SpeechState = { at: 'failed', why: 'noVoice', piece: 0, from: 0 };

  it('offers the voices that speak the language and may be used', () => {
    expect(view({ at: 'paused', piece: 0, from: 0 })).toMatchObject({ voices: [VOICES[0]], voice: 'ada' });
  });

  it('offers all where none speaks the language, and takes none by itself', () => {
    expect(view(failed, VOICES, 'fi')).toMatchObject({ voices: [VOICES[0]], fault: 'noVoice' });
    expect(view(failed, VOICES, 'fi').voice).toBeUndefined();
  });

  it('tells voices that are not allowed from none at all, and both from no engine', () => {
    expect(view(failed, [VOICES[1]!]).fault).toBe('onlineOnly');
    expect(view(failed, []).fault).toBe('noVoice');
    expect(
      speechView({
        ...{ state: failed, away: false, lang: 'en', chosen: {} },
        voices: undefined,
        settings: DEFAULTS,
      }).fault,
    ).toBe('noEngine');
  });

  it('can play after a fault and at the end', () => {
    expect(view(failed).at).toBe('paused');
    expect(view({ at: 'off', ended: true }).at).toBe('ended');
  });
});
