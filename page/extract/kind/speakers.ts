import { namesIn } from '../metadata/people.ts';
import type { Box, Line, Page } from '../page.ts';
import { isRemark, type Posts } from './posts.ts';

/** Who says a post. */
export interface Speaker {
  /** The post's number, and its box. */
  post: number;
  box: Box;
  /** The line of the page that the name stands in, perhaps beside a date or a rank. */
  line: Line;
  /** The text nodes of the name, one after another. */
  name: Text[];
}

/** A longer text is no name, characters. */
const LONGEST = 40;
const DATE = /\b(?:19|20)\d\d\b|\d:\d\d/;
/** A sign further away from the name than this many elements is none of its. */
const NEAR = 3;

/** Class names of what holds a name; and of what holds all that a page says of somebody, the name first. */
const NAME =
  /^(?:.*[_-])?(?:(?:big)?user-?name|user-?link|author(?:-?name)?|poster|nick(?:name)?|name|creator)$/i;
const PERSON =
  /^(?:.*[_-])?(?:user(?:[_-]?details|[_-]?card)?|author[_-]?(?:info(?:rmation)?|details|meta|link)|member|post(?:ed)?-?by|by(?:line)?|(?:post)?-?profile|vcard)$/i;
const PROPERTY = /^(?:author|creator|name)$/;
/** Addresses of what a site tells of one of its people. */
const PROFILE =
  /(?:^|[/?&=])(?:u|users?|members?|people|profiles?|memberlist\.php|member\.php)(?:$|[/=?.&-])/i;

/** How much these signs tell, 0–1. */
const SURE = 1;
const LIKELY = 0.6;
/** What fewer posts have, or is less often written as names are, is no place of names. */
const LEAST = 0.4;

/** A kind of element with a sign. */
interface Place {
  /** For each post the first text in such an element. */
  found: Map<number, Speaker>;
  sign: number;
}

/**
 * For each post who says it: the first text of the kind of element that most posts have, that is named for people, and
 * that does not hold the same in all. Often it stands beside the box of the post.
 * @param isUnseen lines that the page does not show.
 */
export function findSpeakers(page: Page, posts: Posts, isUnseen: (line: Line) => boolean): Speaker[] {
  const places = new Map<string, Place>();
  let saying = 0;
  posts.boxes.forEach((box, post) => {
    if (!isSaying(posts, post, box)) return;
    saying++;
    const around = territoryOf(box, posts.of);
    for (let i = around.first; i <= around.last; i++) {
      const line = page.lines[i];
      const of = posts.of[i] ?? -1;
      if (!line || (of !== -1 && of !== post) || posts.said[i] || isUnseen(line) || isRemark(line.box, box))
        continue;
      for (const { node: name } of line.runs) {
        if (!isShort(name)) continue;
        for (const { key, weight } of signsOf(name, around)) {
          const place = places.get(key) ?? { found: new Map(), sign: weight };
          places.set(key, place);
          if (!place.found.has(post)) place.found.set(post, { post, box, line, name: joined(name) });
        }
      }
    }
  });
  let best: Place | undefined;
  let most = 0;
  for (const place of places.values()) {
    const score = scoreOf(place, saying);
    if (score > most) [best, most] = [place, score];
  }
  return best ? [...best.found.values()] : [];
}

function isSaying({ of, said }: Posts, post: number, { first, last }: Box): boolean {
  for (let i = first; i <= last; i++) if (of[i] === post && said[i]) return true;
  return false;
}

/** The largest box around a post and no others. */
function territoryOf(post: Box, of: Int32Array): Box {
  const isFree = (from: number, to: number): boolean => of.subarray(from, to).every((other) => other === -1);
  let box = post;
  while (box.parent && isFree(box.parent.first, box.first) && isFree(box.last + 1, box.parent.last + 1))
    box = box.parent;
  return box;
}

/** How likely a place is the one of names; 0 when it is not. */
function scoreOf({ found, sign }: Place, posts: number): number {
  const texts = [...found.values()].map(({ name }) => textOf(name));
  const coverage = texts.length / posts;
  const names = texts.filter((text) => !DATE.test(text) && namesIn(text).length > 0).length / texts.length;
  const distinct = new Set(texts).size;
  if (coverage < LEAST || names < LEAST || (distinct === 1 && texts.length > 2)) return 0;
  return coverage + sign + names + distinct / texts.length / 2;
}

const textOf = (name: readonly Text[]): string =>
  name
    .map(({ data }) => data)
    .join('')
    .trim();

/** A text node with those that follow it without anything between. */
function joined(first: Text): Text[] {
  const nodes = [first];
  for (let next = first.nextSibling; next?.nodeType === 3; next = next.nextSibling) nodes.push(next as Text);
  return nodes;
}

function isShort({ data }: Text): boolean {
  const { length } = data.trim();
  return length > 0 && length <= LONGEST && /[\p{L}\p{N}]/u.test(data);
}

/** What the elements around a text, inside a box, say of its being a name: each sign alone, and with how far away it is. */
function* signsOf(text: Text, box: Box): Generator<{ key: string; weight: number }> {
  let at = text.parentElement;
  for (let near = 0; near < NEAR && at && at !== box.element; near++, at = at.parentElement) {
    for (const [sign, weight] of signsAt(at)) {
      yield { key: sign, weight };
      yield { key: `${sign} ${near}`, weight };
    }
  }
}

function* signsAt(element: Element): Generator<[sign: string, weight: number]> {
  for (const modified of (element.getAttribute('class') ?? '').split(/\s+/)) {
    const word = modified.replace(/--.*/, '');
    if (NAME.test(word)) yield [word, SURE];
    else if (PERSON.test(word)) yield [word, LIKELY];
  }
  for (const attribute of ['itemprop', 'rel']) {
    const value = element.getAttribute(attribute);
    if (value && PROPERTY.test(value)) yield [`${attribute}=${value}`, SURE];
  }
  if (PROFILE.test(element.getAttribute('href') ?? '')) yield ['href', LIKELY];
}
