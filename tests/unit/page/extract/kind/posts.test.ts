import { describe, expect, it } from 'vitest';
import { findPosts } from '../../../../../page/extract/kind/posts.ts';
import { survey } from '../../../../../page/extract/survey.ts';
import { parseDocument } from '../../../../../scripts/cli/dom.ts';

/** For each line of a page its text, its post's number and whether it is what the post says. */
function read(body: string) {
  const page = survey(parseDocument(`<body>${body}</body>`, 'https://page.invalid/').body);
  const posts = findPosts(page);
  const lines = page.lines.map(({ text }, i) => ({ text, post: posts.of[i], said: posts.said[i] === 1 }));
  return { posts, said: lines.filter((line) => line.said).map((line) => [line.post, line.text]) };
}

const FIRST = 'The neck bearing squeaks in every light wind.';
const SECOND = 'Stay with tallow, but mix it with beeswax.';
const THIRD = 'The mixture has been in for a week now.';

describe('the posts of a page', () => {
  it('are repeated boxes named as such, and what they say is the box that holds most of each', () => {
    const post = (who: string, text: string) =>
      `<div class="post"><div class="user">${who}<br><br>14 posts</div><div class="body"><p>${text}</p></div></div>`;
    const { said } = read(
      `<h1>Squeaks</h1>${post('greta', FIRST)}${post('capstan', SECOND)}<div>Similar threads</div>`,
    );
    expect(said).toEqual([
      [0, FIRST],
      [1, SECOND],
    ]);
  });

  it('may be told by microdata alone', () => {
    const post = (type: string, text: string) =>
      `<div itemscope itemtype="https://schema.org/${type}"><span>Somebody wrote</span><div itemprop="text"><p>${text}</p></div></div>`;
    const { posts } = read(post('Question', FIRST) + post('Answer', SECOND) + post('Answer', THIRD));
    expect(posts.boxes).toHaveLength(3);
  });

  it('may answer one another from inside', () => {
    const { said } = read(
      `<ul><li class="comment"><div class="text"><p>${FIRST}</p></div><ul><li class="comment"><div class="text"><p>${SECOND}</p></div></li></ul></li>` +
        `<li class="comment"><div class="text"><p>${THIRD}</p></div></li></ul>`,
    );
    expect(said).toEqual([
      [0, FIRST],
      [1, SECOND],
      [2, THIRD],
    ]);
  });

  it('do not say what is signed under each', () => {
    const post = (text: string) =>
      `<div class="post"><div class="body"><p>${text}</p><div class="signature">Knead for speed</div></div></div>`;
    expect(read(post(FIRST) + post(SECOND)).said.map(([, text]) => text)).toEqual([FIRST, SECOND]);
  });

  it('do not say what is remarked on them', () => {
    const post = (text: string) =>
      `<div class="answer"><div class="body"><p>${text}</p></div><ul><li class="comment">Somebody asked the same of a clockmaker, who laughed.</li></ul></div>`;
    expect(read(post(FIRST) + post(SECOND)).said.map(([, text]) => text)).toEqual([FIRST, SECOND]);
  });

  it('are several: the one box of a blog is none', () => {
    expect(read(`<div class="post"><p>${FIRST}</p><p>${SECOND}</p></div>`).posts.boxes).toEqual([]);
  });
});
