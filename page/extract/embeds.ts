import { imageSource } from './late-pictures.ts';
import { isHidden, mayBelong } from './may-belong.ts';
import { nameOf } from './tags.ts';

/** On a link of the copy: stands for a player of another site that the page shows there. Its value is the player's name. */
export const EMBED_MARK = 'data-embed';

/** What a page allows the frames of players, and hardly any other. */
const PLAYS = /autoplay|fullscreen|encrypted-media|picture-in-picture/;
const FULL_SCREEN = ['allowfullscreen', 'webkitallowfullscreen', 'mozallowfullscreen'];

/** Whether an element is a frame in which another site shows a film or sound that belongs to the article. */
export function isEmbed(element: Element): boolean {
  if (nameOf(element) !== 'iframe' || isHidden(element) || !mayBelong(element)) return false;
  if (addressOf(element) === undefined) return false;
  return (
    PLAYS.test(element.getAttribute('allow') ?? '') || FULL_SCREEN.some((key) => element.hasAttribute(key))
  );
}

/** Copies a player as a link to it, without text: what it says is for the reader to say. */
export function copyEmbed(frame: Element, parent: Element): void {
  const { ownerDocument } = parent;
  const link = ownerDocument.createElement('a');
  link.setAttribute('href', addressOf(frame) ?? '');
  const name = frame.getAttribute('title') ?? frame.getAttribute('aria-label') ?? '';
  link.setAttribute(EMBED_MARK, name.trim());
  const isInside = parent.closest('figure,a,p,td,th,li') !== null;
  const box = isInside ? parent : parent.appendChild(ownerDocument.createElement('figure'));
  box.appendChild(link);
}

function addressOf(frame: Element): string | undefined {
  const address = imageSource(frame).src;
  if (!address || !URL.canParse(address, frame.ownerDocument.baseURI)) return undefined;
  const { protocol, href } = new URL(address, frame.ownerDocument.baseURI);
  return /^https?:$/.test(protocol) ? href : undefined;
}
