import type { Box, Page } from '../page.ts';

/** What people wrote to each other on a page, one by one: posts of a forum, questions and answers, comments. */
export interface Posts {
  /** The posts' boxes, in the page's order; a reply may stand inside the post it answers. */
  boxes: readonly Box[];
  /** For each line of the page its innermost post's number, or -1. */
  of: Int32Array;
  /** Whether a post is named a comment: those stand under articles, too. */
  isComment(post: number): boolean;
  /** For each line whether it is what the post says, and not the frame around that. */
  said: Uint8Array;
}

/** Names of a post, its words parted; and what schema.org calls one. */
const POST =
  /(?:^|[\s_-])(?:posts?|message|msg|reply|replies|comment|answer|question|response)(?=$|[\s_-]|\d)/i;
const SCHEMA = /\/(?:Comment|Answer|Question|DiscussionForumPosting|SocialMediaPosting)$/;
const PROPERTY = /^(?:comment|answer|suggestedAnswer|acceptedAnswer)$/;

/** A post has at least this much text that is no link, characters. */
const LEAST = 12;
/** The box with this share of what all posts of a kind hold, and with one of it in each, is what they say. */
const SAID = 0.6;
/** At most as many of these boxes for each post. */
const SPARE = 1.5;
const SIGNATURE = /(?:^|[\s_-])(?:sig|signature)(?=$|[\s_-])/i;
/** Elements that part a text rather than hold all of it. */
const PARTS = /^(?:p|li|ul|ol|blockquote|h[1-6]|pre|tr|table|dl|dt|dd|figure|form)$/;

/** Finds the posts of a page: repeated boxes that are named as posts are. A single one is none. */
export function findPosts(page: Page): Posts {
  const boxes = postBoxes(page);
  const of = new Int32Array(page.lines.length).fill(-1);
  // inner boxes come after the ones around them
  for (const [number, box] of boxes.entries()) of.fill(number, box.first, box.last + 1);
  const comments = boxes.map(isNamedComment);
  return { boxes, of, isComment: (post) => comments[post] ?? false, said: whatTheySay(page, boxes, of) };
}

function postBoxes({ boxes }: Page): Box[] {
  const named = boxes.filter((box) => box.chars - box.linkChars >= LEAST && isNamedPost(box));
  const repeated = [...groupBy(named, kindOf).values()].filter((group) => group.length > 1);
  const isRepeated = new Set(repeated.flat());
  const found: Box[] = [];
  for (const box of named) {
    const outer = found.findLast((post) => post.first <= box.first && box.last <= post.last);
    // a part of a post is named after it; a reply inside one is of the same kind
    if (outer && kindOf(outer) !== kindOf(box)) continue;
    if (!isRepeated.has(box) && holdsPosts(box, repeated)) continue;
    found.push(box);
  }
  return found.length > 1 ? found : [];
}

const holdsPosts = (box: Box, groups: readonly Box[][]): boolean =>
  groups.some((group) => group.filter((post) => post !== box && isIn(post, box)).length > 1);

const isIn = (inner: Box, outer: Box): boolean => outer.first <= inner.first && inner.last <= outer.last;

function isNamedPost({ element, name, className, id }: Box): boolean {
  if (PARTS.test(name) && name !== 'li' && name !== 'tr' && name !== 'table') return false;
  const type = element.getAttribute('itemtype');
  if (type && SCHEMA.test(type)) return true;
  const property = element.getAttribute('itemprop');
  if (property && PROPERTY.test(property)) return true;
  return POST.test(className) || POST.test(id);
}

/** Not `comments-open`, which says that a text may be commented on. */
const COMMENT = /comment(?!s-open)/i;

const isNamedComment = ({ className, id }: Box): boolean => COMMENT.test(className) || COMMENT.test(id);

const kinds = new WeakMap<Box, string>();

/** What a box has in common with others of its kind: its name and the words that make it a post, or its first classes. */
function kindOf(box: Box): string {
  let kind = kinds.get(box);
  if (kind === undefined) {
    const names = box.className.split(/\s+/);
    const stable = names.filter(
      (word) => word !== '' && !/\d|^(?:odd|even|alt|first|last|active)$/i.test(word),
    );
    const telling = stable.filter((word) => POST.test(word));
    kind = `${box.name}.${(telling.length > 0 ? telling : stable).slice(0, 2).join('.')}`;
    kinds.set(box, kind);
  }
  return kind;
}

/** Marks the lines of posts that are what they say: those in the box that is in each of a kind and holds most of it. */
function whatTheySay(page: Page, posts: readonly Box[], of: Int32Array): Uint8Array {
  const said = new Uint8Array(of.length);
  const known = new Set<string>();
  const groups = [...groupBy(posts, kindOf).values()].sort((a, b) => b.length - a.length);
  for (const group of groups) {
    const ofGroup = new Set(group);
    // the lines of a reply inside a post are not the post's
    const parts = group.flatMap((post) => partsOf(page, post, of, posts.indexOf(post)));
    const key = commonPart(parts, ofGroup.size) ?? parts.find((part) => known.has(part.kind))?.kind;
    if (key !== undefined) known.add(key);
    for (const { line, kind } of parts) if (key === undefined || kind === key) said[line] = 1;
  }
  for (const [i, line] of page.lines.entries()) if (said[i] && isSigned(line.box)) said[i] = 0;
  return said;
}

interface Part {
  line: number;
  box: Box;
  kind: string;
  chars: number;
}

/** Each line of a post with each box around it in the post. */
function partsOf(page: Page, post: Box, of: Int32Array, number: number): Part[] {
  const parts: Part[] = [];
  for (let i = post.first; i <= post.last; i++) {
    const line = page.lines[i];
    if (of[i] !== number || !line || isRemark(line.box, post)) continue;
    const chars = line.text.length - line.linkChars;
    for (let box: Box | undefined = line.box; box; box = box === post ? undefined : box.parent) {
      parts.push({ line: i, box, kind: kindOf(box), chars });
    }
  }
  return parts;
}

/** Whether a box is, or is in, a comment on a post that is none itself. */
export function isRemark(box: Box, post: Box): boolean {
  if (isNamedComment(post)) return false;
  for (let at: Box | undefined = box; at && at !== post; at = at.parent) if (isNamedComment(at)) return true;
  return false;
}

/** The innermost kind of box that holds most of what posts have, about one in each. */
function commonPart(parts: readonly Part[], posts: number): string | undefined {
  if (posts < 2) return undefined;
  const all = new Map(parts.map((part) => [part.line, part.chars]));
  const least = SAID * [...all.values()].reduce((sum, chars) => sum + chars, 0);
  let best: { kind: string; depth: number } | undefined;
  for (const [kind, group] of groupBy(parts, (part) => part.kind)) {
    const boxes = new Set(group.map((part) => part.box));
    const [first] = boxes;
    if (!first || PARTS.test(first.name) || boxes.size > posts * SPARE) continue;
    if (group.reduce((sum, part) => sum + part.chars, 0) < least) continue;
    if (!best || first.depth > best.depth) best = { kind, depth: first.depth };
  }
  return best?.kind;
}

/** Whether a line is what its writer puts under every post. */
function isSigned(box: Box): boolean {
  for (let at: Box | undefined = box; at; at = at.parent) {
    if (SIGNATURE.test(at.className)) return true;
  }
  return false;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
