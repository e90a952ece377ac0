import { describe, expect, it } from 'vitest';
import { findPosts } from '../../../../../page/extract/kind/posts.ts';
import { findSpeakers } from '../../../../../page/extract/kind/speakers.ts';
import { survey } from '../../../../../page/extract/survey.ts';
import { parseDocument } from '../../../../../scripts/cli/dom.ts';

/** For each post that has one its number and its speaker. */
function read(body: string): [post: number, name: string][] {
  const page = survey(parseDocument(`<body>${body}</body>`, 'https://page.invalid/').body);
  return findSpeakers(page, findPosts(page), (line) => line.box.hidden).map(({ post, name }) => [
    post,
    name.map((node) => node.data).join(''),
  ]);
}

const FIRST = '<div class="body"><p>The neck bearing squeaks in every light wind.</p></div>';
const SECOND = '<div class="body"><p>Stay with tallow, but mix it with beeswax.</p></div>';
const THIRD = '<div class="body"><p>The mixture has been in for a week now.</p></div>';
const post = (content: string) => `<div class="post">${content}</div>`;

describe('the speakers of posts', () => {
  it('are the first to be named where a page tells about its people', () => {
    const user = (name: string) => `<div class="user"><b>${name}</b><br>Apprentice<br>14 posts</div>`;
    expect(read(post(user('greta') + FIRST) + post(user('capstan') + SECOND))).toEqual([
      [0, 'greta'],
      [1, 'capstan'],
    ]);
  });

  it('may be named after what they say, beside the date', () => {
    const user = (name: string) => `<div><a href="/users/7">${name}</a> answered Feb 11 at 11:40</div>`;
    expect(read(post(FIRST + user('greta')) + post(SECOND + user('capstan')))).toEqual([
      [0, 'greta'],
      [1, 'capstan'],
    ]);
  });

  it('may be named beside the box of the post', () => {
    const row = (name: string, content: string) =>
      `<div><div class="author">${name}</div>${post(content)}</div>`;
    expect(read(row('greta', FIRST) + row('capstan', SECOND) + row('greta', THIRD))).toEqual([
      [0, 'greta'],
      [1, 'capstan'],
      [2, 'greta'],
    ]);
  });

  it('are not who last changed a post, when another place is surer', () => {
    const card = (name: string, more = '') =>
      `<div class="user-details" ${more}><a href="/users/1">${name}</a></div>`;
    const author = (name: string) => card(name, 'itemprop="author"');
    expect(read(post(FIRST + card('mender') + author('greta')) + post(SECOND + author('capstan')))).toEqual([
      [0, 'greta'],
      [1, 'capstan'],
    ]);
  });

  it('are found in the same sort of place however the names are dressed', () => {
    const first = '<h4><a class="username" itemprop="name">greta</a></h4>';
    const second = '<h4><a class="username"><span class="username--style3">capstan</span></a></h4>';
    expect(read(post(first + FIRST) + post(second + SECOND))).toEqual([
      [0, 'greta'],
      [1, 'capstan'],
    ]);
  });

  it('are no label that is the same in each post, and no date', () => {
    const frame = (day: number) =>
      `<div class="by">posted</div><a href="/profile">Profile</a><span class="name">${day} May 2024</span>`;
    expect(read([FIRST, SECOND, THIRD].map((text, i) => post(frame(i + 1) + text)).join(''))).toEqual([]);
  });
});
