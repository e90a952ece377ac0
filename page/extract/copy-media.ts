import { copyAttributes, copyPicture } from './copy-attributes.ts';
import { pictureIn } from './late-pictures.ts';
import { BLOCK, nameOf } from './tags.ts';

/** What belongs to each of these; a picture in a film or sound is for browsers that have none. */
const PARTS: Readonly<Record<string, string>> = {
  picture: 'source,img',
  video: 'source,track',
  audio: 'source,track',
};

/** Copies a picture, film or sound into `parent`, if there is anything to show. */
export function copyMedia(live: Element, parent: Element): void {
  const twin = make(nameOf(live), parent);
  copyAttributes(live, twin);
  for (const child of live.querySelectorAll(PARTS[nameOf(live)] ?? 'none')) {
    const part = make(nameOf(child), parent);
    copyAttributes(child, part);
    twin.appendChild(part);
  }
  const shown = isLoadable(twin) ? twin : posterOf(live, twin);
  if (shown) placePicture(shown, parent);
}

/** Copies the picture that a `<noscript>` has for those who run no scripts, where a script has put none in its place. */
export function copyLatePicture(noscript: Element, parent: Element): void {
  const others = noscript.parentElement?.querySelectorAll('img,picture') ?? [];
  if (Array.from(others).some((other) => !noscript.contains(other))) return;
  const picture = make('img', parent);
  copyPicture(pictureIn(noscript), picture, noscript);
  if (picture.hasAttribute('src')) placePicture(picture, parent);
}

/** Where the pictures of an element go: into a figure, if it is a part of the page and none is around them. */
export function figureFor(live: Element, parent: Element): Element {
  const isPlain = !BLOCK.has(nameOf(live)) || live.querySelector('figure') !== null;
  if (nameOf(live) !== 'figure' && (isPlain || parent.closest('figure,a,p,td,th,li'))) return parent;
  const figure = make('figure', parent);
  parent.appendChild(figure);
  return figure;
}

const make = (name: string, { ownerDocument }: Element): Element => ownerDocument.createElement(name);

/** Whether there is anything to load for a picture, film or sound. */
const isLoadable = (media: Element): boolean =>
  [media, ...media.querySelectorAll('img,source')].some(
    (part) => part.hasAttribute('src') || part.hasAttribute('srcset'),
  );

/** The picture that stands for a film which cannot be shown. */
function posterOf(live: Element, film: Element): Element | undefined {
  const picture = make('img', film);
  const poster = film.getAttribute('poster');
  const instead = live.querySelector('img');
  if (poster) picture.setAttribute('src', poster);
  else if (instead) copyAttributes(instead, picture);
  return isLoadable(picture) ? picture : undefined;
}

/** A picture goes before the caption it stands in. */
function placePicture(picture: Element, parent: Element): void {
  if (nameOf(parent) === 'figcaption') parent.before(picture);
  else parent.appendChild(picture);
}
