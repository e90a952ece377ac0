import { render } from 'preact';
import { PlaceOffer } from '../../components/reader/PlaceOffer.tsx';
import { Text } from '../../components/text.ts';
import { blockOfPlace, placeOfBlock, type ReadingPlace } from '../../core/reading-places.ts';
import { positionInReader } from '../../page/reader/position.ts';
import type { ReaderPort } from '../../page/reader/tools.ts';
import { callBackground } from '../../platform/messages.ts';

/** The place is stored when the text has stood still for this long, ms. */
const REST_MS = 1500;

/** While the text moves, where it stands is looked up this often at most, ms: it is no work for every frame. */
const LOOK_MS = 200;

/** Less than this is no place to go on at, more is the end. */
const BEGUN = 0.03;
const ENDED = 0.97;

/** A place nearer than this to where the reader has opened is not offered, in heights of the window. */
const NEAR = 1;

/** Keeps where reading stands, and offers to go on there when the page is opened again. */
export function attachPlace(reader: ReaderPort): void {
  const { article, progress, alive } = reader;
  // Where a fragment is a route it tells articles apart.
  const url = article.url.replace(/#(?!!?\/).*/, '');
  const texts = article.blocks.map(({ text }) => text);
  const began = reader.room.scrollTop;
  let unsaved: { place: ReadingPlace | undefined } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking: ReturnType<typeof setTimeout> | undefined;

  const save = () => {
    clearTimeout(timer);
    if (!unsaved) return;
    const place = unsaved.place ?? null;
    unsaved = undefined;
    // Cut off from the extension, or on the way out: the place of before stays.
    callBackground('keepPlace', { url, place }).catch(() => {});
  };
  const look = () => {
    looking = undefined;
    const { done } = progress.now();
    const block = positionInReader(reader.root, reader.room)?.block;
    if (done > ENDED) unsaved = { place: undefined };
    else if (done > BEGUN && block !== undefined) unsaved = { place: placeOfBlock(block, done, texts) };
    clearTimeout(timer);
    timer = setTimeout(save, REST_MS);
  };
  progress.watch(() => {
    if (reader.room.scrollTop === began && !unsaved) return;
    looking ??= setTimeout(look, LOOK_MS);
  });
  alive.addEventListener('abort', () => clearTimeout(looking), { once: true });
  alive.addEventListener('abort', save, { once: true });
  window.addEventListener('pagehide', save, { signal: alive });

  callBackground('placeOf', { url }).then(
    (place) => {
      if (place && !alive.aborted && isFar(place, reader)) offer(place, reader, texts);
    },
    () => {},
  );
}

function isFar({ done }: ReadingPlace, { room, copy, progress }: ReaderPort): boolean {
  const way = (done - progress.now().done) * copy.element.getBoundingClientRect().height;
  return done > BEGUN && done < ENDED && Math.abs(way) > NEAR * room.clientHeight;
}

/** Offers to go on, until that is decided by a press or by reading on from here. */
function offer(place: ReadingPlace, reader: ReaderPort, texts: readonly string[]): void {
  const { panels, room, t } = reader;
  const life = new AbortController();
  const alive = AbortSignal.any([reader.alive, life.signal]);
  const slot = document.createElement('div');
  panels.append(slot);
  const began = room.scrollTop;
  const end = () => life.abort();

  render(
    <Text.Provider value={t}>
      <PlaceOffer
        done={place.done}
        onGo={() => {
          end();
          const block = blockOfPlace(place, texts);
          if (block !== undefined) reader.go({ block, start: 0, end: texts[block]?.length ?? 0 });
        }}
        onStartOver={() => {
          end();
          room.scrollTo({ top: 0 });
          reader.sheet.focus({ preventScroll: true });
        }}
      />
    </Text.Provider>,
    slot,
  );
  const readsOn = () => Math.abs(room.scrollTop - began) > NEAR * room.clientHeight && end();
  room.addEventListener('scroll', readsOn, { passive: true, signal: alive });
  alive.addEventListener('abort', () => render(null, slot), { once: true });
}
