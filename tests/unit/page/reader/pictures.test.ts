// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { captionOf, offerPictures, type Picture } from '../../../../page/reader/pictures.ts';

/** An article's pictures, each with the size that its name says (`a-640x400.jpg`), already loaded. */
function offered(html: string) {
  const content = document.createElement('article');
  content.innerHTML = html;
  for (const image of content.querySelectorAll('img')) {
    const [, width = 0, height = 0] = (/-(\d+)x(\d+)/.exec(image.src) ?? []).map(Number);
    Object.defineProperties(image, {
      naturalWidth: { value: width, configurable: true },
      naturalHeight: { value: height },
      complete: { value: width > 0, configurable: true },
    });
  }
  document.body.replaceChildren(content);
  const opened: Picture[] = [];
  const pictures = offerPictures(content, {
    label: (alt) => `Enlarge ${alt}`,
    open: (picture) => opened.push(picture),
    signal: new AbortController().signal,
  });
  return { content, opened, pictures };
}
const names = (pictures: Picture[]) => pictures.map(({ image }) => image.alt);

describe('pictures that can be opened', () => {
  it('are those that have more to show than a sign amidst text', () => {
    const { pictures } = offered(
      '<figure><img src="a-640x400.jpg" alt="A"></figure><p>So <img src="b-20x20.png" alt="B"> and <img src="c-400x90.png" alt="C" data-formula=""></p>',
    );
    expect(names(pictures())).toEqual(['A']);
  });

  it('open by a button over them, named by what they show, and by a press on them', () => {
    const { content, opened } = offered(
      '<figure><picture><img src="a-640x400.jpg" alt="A"></picture></figure>',
    );
    const button = content.querySelector('button');
    expect(button?.getAttribute('aria-label')).toBe('Enlarge A');
    button?.click();
    content.querySelector('img')?.click();
    expect(names(opened)).toEqual(['A', 'A']);
  });

  it('open in full size where they link to that; links to elsewhere stay links', () => {
    const { content, opened, pictures } = offered(
      '<a href="https://x.example/full.jpg?w=2000"><img src="a-640x400.jpg" alt="A"></a><a href="https://x.example/story"><img src="b-640x400.jpg" alt="B"></a>',
    );
    expect(names(pictures())).toEqual(['A']);
    const press = new MouseEvent('click', { bubbles: true, cancelable: true });
    content.querySelector('img')?.dispatchEvent(press);
    expect(press.defaultPrevented).toBe(true);
    expect(opened[0]?.large).toBe('https://x.example/full.jpg?w=2000');
  });

  it('are left to the browser when a new tab is asked for', () => {
    const { content, opened } = offered(
      '<a href="https://x.example/full.jpg"><img src="a-640x400.jpg" alt="A"></a>',
    );
    content.querySelector('img')?.dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true }));
    expect(opened).toEqual([]);
  });

  /** What the browser does once it has fetched a picture. */
  const load = (image: HTMLImageElement, width: number) => {
    Object.defineProperties(image, { naturalWidth: { value: width }, complete: { value: true } });
    image.dispatchEvent(new Event('load'));
  };

  it('count while they are still to come, unless the page says that they are small', () => {
    const { content, pictures } = offered(
      '<img src="a.jpg" alt="A"><img src="b.png" alt="B" width="16" height="16"><img src="c.png" alt="C"><img src="d-640x400.jpg" alt="D">',
    );
    expect(names(pictures())).toEqual(['A', 'C', 'D']);
    const [a, , c] = content.querySelectorAll('img');
    expect(content.querySelectorAll('button').length).toBe(1);
    load(a!, 800);
    load(c!, 16);
    expect(names(pictures())).toEqual(['A', 'D']);
    expect(content.querySelectorAll('button').length).toBe(2);
  });

  it('go while pictures are off', () => {
    const { content, pictures } = offered('<img src="a-640x400.jpg" alt="A">');
    const image = content.querySelector('img')!;
    expect(names(pictures())).toEqual(['A']);
    image.removeAttribute('src');
    expect(pictures()).toEqual([]);
  });

  it('have their caption, and what they show where the caption does not say it', () => {
    const { pictures } = offered(
      '<figure><img src="a-640x400.jpg" alt="A lamp"><figcaption> A lamp\n of brass. </figcaption></figure><img src="b-640x400.jpg" alt="A hook">',
    );
    expect(pictures().map(captionOf)).toEqual([
      { caption: 'A lamp of brass.', alt: '' },
      { caption: '', alt: 'A hook' },
    ]);
  });
});
