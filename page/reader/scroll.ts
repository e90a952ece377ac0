import { flash } from './flash.ts';
import { type Position, positionInReader } from './position.ts';

/** Where in the window a place is brought, as a share of its height: what came before stays in sight. */
export const AT = 0.25;

/** Longer ways are jumped, not travelled, in heights of the window. */
const FAR = 2;

/** Frames in which text near the goal may be laid out for the first time and push it away. */
const FRAMES = 4;

/** Brings a place of the copy on screen and lights it up. `ground` is the positioned element the text stands on. */
export function showPlace(range: Range, room: HTMLElement, ground: HTMLElement): void {
  bring(range, room, () => flash(range, ground));
}

/** Puts a place of the copy on screen at once, while it is wanted: text may still be moving there for some frames. */
export function jump(place: Range | Element, room: HTMLElement, isWanted: () => boolean): void {
  settle(room, () => (isWanted() ? wayTo(place, room) : 0));
}

/** How far a place is from where it is to be brought, px. */
const wayTo = (place: Range | Element, room: HTMLElement): number =>
  place.getBoundingClientRect().top - room.clientHeight * AT;

/** Brings a place of the copy on screen: a short way is travelled, a long one jumped. Then tells so. */
export function bring(place: Range | Element, room: HTMLElement, done = () => {}): void {
  const way = () => wayTo(place, room);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (!still && Math.abs(way()) < FAR * room.clientHeight) {
    room.scrollBy({ top: way(), behavior: 'smooth' });
    done();
  } else settle(room, way, done);
}

/** Puts a block of the copy at its position, at once; then tells so. No position: stays at the top. */
export function showPosition(position: Position | undefined, room: HTMLElement, done?: () => void): void {
  const element = position && room.querySelector(`[data-block="${position.block}"]`);
  settle(room, () => (element ? element.getBoundingClientRect().top - position.y : 0), done);
}

/** Changes what the room shows or how, and keeps the block that is being read where it is. */
export function keepPosition(root: ShadowRoot, room: HTMLElement, change: () => void): void {
  const position = room.scrollTop > 0 ? positionInReader(root, room) : undefined;
  change();
  if (position) showPosition(position, room);
}

/** Scrolls until nothing moves any more. `way` tells what is left to go, px. */
function settle(room: HTMLElement, way: () => number, done = () => {}, frames = FRAMES): void {
  room.scrollBy({ top: way(), behavior: 'instant' });
  if (frames === 0) done();
  else requestAnimationFrame(() => settle(room, way, done, frames - 1));
}
