import { render } from 'preact';
import { SpeechBar } from '../../components/speech/SpeechBar.tsx';
import speechCss from '../../components/speech/speech.css?inline';
import { speechView } from '../../components/speech/view.ts';
import { Text } from '../../components/text.ts';
import type { Place } from '../../core/article.ts';
import type { SpeechState } from '../../core/speak/machine.ts';
import { sentenceOf, wordPlace } from '../../core/speak/places.ts';
import { speechScript, TITLE } from '../../core/speak/script.ts';
import { rangeOf } from '../../page/anchor.ts';
import { browserEngine } from '../../page/speak/engine.ts';
import { createFollower } from '../../page/speak/follow.ts';
import { createSpokenHighlight } from '../../page/speak/highlight.ts';
import { langAt } from '../../page/speak/lang-at.ts';
import { onMediaKeys } from '../../page/speak/media-keys.ts';
import { createSpeaker, type SpeechCommand } from '../../page/speak/speaker.ts';
import { startPiece } from '../../page/speak/start.ts';
import { titleRange } from '../../page/speak/title-range.ts';
import type { OpenVoice } from '../../page/speak/voice.ts';

/** Speaks an open reader's article, and shows what is said. */
export const openVoice: OpenVoice = (reader, { lang, chosen, choose, onSpoken, onStop }) => {
  const { article, copy, layer, room, sheet, settings, t } = reader;
  reader.addStyle(speechCss);
  const life = new AbortController();
  const alive = AbortSignal.any([reader.alive, life.signal]);
  const engine = browserEngine(window);
  const wishes = () => {
    const { speechRate: rate, speechPitch: pitch, onlineVoices: online } = settings.now();
    return { rate, pitch, online, chosen: chosen() };
  };

  const pieces = speechScript(article, {
    lang,
    langAt: (place) => (place.block === TITLE ? undefined : langAt(place, copy, lang)),
    notice: (kind, lines) => t.count(kind === 'code' ? 'speak_code' : 'speak_table', lines),
    noticeLang: t.lang,
  });
  const rangeIn = (place: Place | undefined) => {
    if (!place) return null;
    return place.block === TITLE ? titleRange(sheet, place) : rangeOf(place, copy.sources);
  };

  let state: SpeechState = { at: 'off', ended: false };
  let away = false;
  let panelIsOpen = false;
  const slot = document.createElement('div');
  layer.append(slot);
  const highlight = createSpokenHighlight(sheet, alive);
  const follower = createFollower(
    room,
    (now) => {
      away = now;
      draw();
    },
    alive,
  );
  const speaker = engine && createSpeaker({ engine, pieces, lang, wishes, onChange: changed, signal: alive });
  const send = (command: SpeechCommand) => speaker?.send(command);

  let shown = '';
  function changed(now: SpeechState): void {
    state = now;
    const piece = 'piece' in now ? pieces[now.piece] : undefined;
    const sentence = 'piece' in now ? rangeIn(sentenceOf(pieces, now.piece)) : null;
    const word = now.at === 'speaking' && now.word && piece ? rangeIn(wordPlace(piece, now.word)) : null;
    highlight({ sentence, word });
    const place = 'piece' in now ? String(now.piece) : '';
    if (place !== shown) follower.follow(sentence ?? rangeIn(piece?.place));
    shown = place;
    const spoken = word ?? rangeIn(piece?.place);
    if (now.at === 'speaking' && spoken) onSpoken(spoken);
    draw();
  }

  function draw(): void {
    if (alive.aborted) return;
    render(
      <Text.Provider value={t}>
        <SpeechBar
          view={speechView({
            ...{ state, away, lang, voices: engine?.voices() },
            ...{ chosen: chosen(), settings: settings.now() },
          })}
          actions={{
            play: () => send({ type: 'play' }),
            pause: () => send({ type: 'pause' }),
            step: (to, by) => send({ type: 'step', to, by }),
            back: follower.back,
            stop: onStop,
            choose,
            change: reader.change,
          }}
          open={panelIsOpen}
          onOpen={(open) => {
            panelIsOpen = open;
            draw();
          }}
        />
      </Text.Provider>,
      slot,
    );
  }

  const { signal } = life;
  onMediaKeys(room, {
    toggle: () => send({ type: state.at === 'speaking' ? 'pause' : 'play' }),
    step: (by) => send({ type: 'step', to: 'sentence', by }),
    stop: onStop,
    signal,
  });
  // Kept for the way back, a page would go on speaking.
  window.addEventListener('pagehide', () => send({ type: 'pause' }), { signal: alive });
  alive.addEventListener('abort', () => {
    render(null, slot);
    slot.remove();
  });
  send({ type: 'play', piece: startPiece(reader, pieces, (piece) => rangeIn(piece.place)) });
  draw();

  return {
    changed: () => {
      send({ type: 'changed' });
      draw();
    },
    back: () => {
      const was = panelIsOpen;
      panelIsOpen = false;
      draw();
      return was;
    },
    close: () => life.abort(),
  };
};
