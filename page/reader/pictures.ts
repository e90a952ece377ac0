/** Pictures shown smaller than this on both sides have nothing more to show, px: signs amidst text. */
const SMALL = 120;

/** Where a picture leads to itself, larger. */
const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:$|[?#])/i;

/** A picture that can be looked at by itself. */
export interface Picture {
  image: HTMLImageElement;
  /** Its address in full size, where it links to that. */
  large?: string;
  /** Opens it, and has the focus back when it is closed. */
  button: HTMLButtonElement;
}

interface Options {
  /** The name of the button, by what the picture shows. */
  label(alt: string): string;
  open(picture: Picture): void;
  signal: AbortSignal;
}

/**
 * Gives each picture of the article that is large enough a button over its corner that opens it; a press on the picture
 * does the same. Pictures that lead elsewhere are links and stay so.
 * @returns the pictures that can be opened now, in order.
 */
export function offerPictures(content: HTMLElement, options: Options): () => Picture[] {
  const offered = new Map<HTMLImageElement, Picture>();

  const offer = (image: HTMLImageElement): void => {
    if (offered.has(image) || !isWorthLooking(image)) return;
    const link = image.closest('a');
    const large =
      link && PICTURE_FILE.test(link.href) && link.textContent?.trim() === '' ? link.href : undefined;
    if (link && !large) return;
    const picture: Picture = { image, button: makeButton(image, options), ...(large ? { large } : {}) };
    frame(link ?? image.closest('picture') ?? image, picture.button);
    offered.set(image, picture);
  };
  const offerAll = () => {
    for (const image of content.querySelectorAll('img')) if (image.complete) offer(image);
  };

  // pictures that are still to come, and those that are switched on later
  content.addEventListener('load', ({ target }) => target instanceof HTMLImageElement && offer(target), {
    capture: true,
    signal: options.signal,
  });
  content.addEventListener(
    'click',
    (event) => {
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      const frameOf = event.target instanceof Element ? event.target.closest('.picture') : null;
      const picture = [...offered.values()].find(({ button }) => button.parentElement === frameOf);
      if (!picture) return;
      event.preventDefault();
      options.open(picture);
    },
    { signal: options.signal },
  );
  offerAll();

  return () =>
    [...content.querySelectorAll('img')].flatMap((image) => offered.get(image) ?? []).filter(isShown);
}

const isShown = ({ image }: Picture): boolean => image.hasAttribute('src') || image.hasAttribute('srcset');

function isWorthLooking(image: HTMLImageElement): boolean {
  if (image.hasAttribute('data-formula')) return false;
  return image.naturalWidth >= SMALL || image.naturalHeight >= SMALL;
}

function makeButton(image: HTMLImageElement, { label }: Options): HTMLButtonElement {
  const button = image.ownerDocument.createElement('button');
  button.type = 'button';
  button.className = 'enlarge';
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-label', label(image.alt));
  return button;
}

/** A box as large as the picture, with the button in it. */
function frame(shown: Element, button: HTMLButtonElement): void {
  const box = shown.ownerDocument.createElement('span');
  box.className = 'picture';
  shown.before(box);
  box.append(shown, button);
}

/** What stands under a picture: its caption, and what it shows when that is not said there already. */
export function captionOf({ image }: Picture): { caption: string; alt: string } {
  const text = image.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
  const caption = text.replace(/\s+/g, ' ').trim();
  const alt = image.alt.trim();
  return { caption, alt: caption.includes(alt) ? '' : alt };
}
