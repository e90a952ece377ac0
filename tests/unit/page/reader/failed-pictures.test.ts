// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { markFailedPictures } from '../../../../page/reader/failed-pictures.ts';

/** An article with one picture, which has come or failed before anybody looked. */
function withPicture(state: Partial<Record<keyof HTMLImageElement, unknown>> = {}) {
  const content = document.createElement('article');
  content.innerHTML = '<img src="https://x.example/a.jpg" alt="A">';
  const image = content.querySelector('img')!;
  for (const [name, value] of Object.entries(state)) Object.defineProperty(image, name, { value });
  markFailedPictures(content, new AbortController().signal);
  return { image, failed: () => image.hasAttribute('data-failed') };
}

it('marks a picture that cannot be had, until it can', () => {
  const { image, failed } = withPicture();
  image.dispatchEvent(new Event('error'));
  expect(failed()).toBe(true);
  image.dispatchEvent(new Event('load'));
  expect(failed()).toBe(false);
});

it('marks one that had failed before, and none that is there without a size of its own', async () => {
  const before = { complete: true, naturalWidth: 0, currentSrc: 'https://x.example/a.jpg' };
  const broken = withPicture({ ...before, decode: () => Promise.reject(new Error('broken')) });
  const drawing = withPicture({ ...before, decode: () => Promise.resolve() });
  await new Promise((resolve) => setTimeout(resolve));
  expect([broken.failed(), drawing.failed()]).toEqual([true, false]);
});
