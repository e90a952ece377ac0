import { describe, expect, it } from 'vitest';
import { keepPosts } from '../../../../../page/extract/kind/keep-posts.ts';
import { findPosts } from '../../../../../page/extract/kind/posts.ts';
import { survey } from '../../../../../page/extract/survey.ts';
import { parseDocument } from '../../../../../scripts/cli/dom.ts';

const post = (name: string, text: string, more = '') =>
  `<div class="post" ${more}><div class="user">${name}</div><div class="body"><p>${text}</p></div></div>`;
const THREAD = [
  post('greta', 'The neck bearing squeaks in every light wind.'),
  post('capstan', 'Stay with tallow, but mix it with beeswax.'),
  post('greta', 'The mixture has been in for a week now.', 'hidden'),
].join('');

function keep(body: string) {
  const page = survey(parseDocument(`<body>${body}</body>`, 'https://page.invalid/').body);
  const { kept, ...thread } = keepPosts(page, findPosts(page), { kept: new Set(), captions: new Set() });
  return { ...thread, lines: [...kept].map((line) => line.text) };
}

describe('the posts that are kept', () => {
  it('are those shown, with the names of who says them', () => {
    const { lines, posts, speakers } = keep(THREAD);
    expect(posts).toBe(2);
    expect(speakers.map(({ line }) => line.text)).toEqual(['greta', 'capstan']);
    expect(lines).not.toContain('The mixture has been in for a week now.');
  });

  it('are all on a page that hides them until a script is done', () => {
    const { lines, posts } = keep(`<div hidden>${THREAD}</div><p>Loading the thread.</p>`);
    expect(posts).toBe(3);
    expect(lines).toContain('The mixture has been in for a week now.');
  });
});
