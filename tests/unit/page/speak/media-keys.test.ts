// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { onMediaKeys } from '../../../../page/speak/media-keys.ts';

function pressed(keys: readonly string[]) {
  const room = document.createElement('div');
  const asked: string[] = [];
  const life = new AbortController();
  onMediaKeys(room, {
    toggle: () => asked.push('toggle'),
    step: (by) => asked.push(`step ${by}`),
    stop: () => asked.push('stop'),
    signal: life.signal,
  });
  const left = keys.filter((key) =>
    room.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true })),
  );
  life.abort();
  room.dispatchEvent(new KeyboardEvent('keydown', { key: 'MediaPlayPause' }));
  return { asked, left };
}

it('has the keys of a keyboard’s player steer the voice, as long as there is one, and no others', () => {
  expect(pressed(['MediaPlayPause', 'MediaTrackNext', 'MediaTrackPrevious', 'MediaStop', 'm'])).toEqual({
    asked: ['toggle', 'step 1', 'step -1', 'stop'],
    left: ['m'],
  });
});
