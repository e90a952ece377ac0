/** Pictures shown smaller than this on both sides have nothing more to show, px: signs amidst text. */
const SMALL = 120;

/** Where a picture leads to itself, larger. */
const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:$|[?#])/i;

/** A picture that can be looked at by itself. */
export interface Picture {
  image: HTMLImageElement;
  /** Its address in full size, where it links to that. */
  large?: string;
  /** Opens it, and has the focus back when it is closed. In the article once the picture has come. */
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
 * @returns the pictures that can be opened now, in order, with those that have not come yet.
 */
export function offerPictures(content: HTMLElement, options: Options): () => Picture[] {
  const known = new Map<HTMLImageElement, Picture>();

  const pictureOf = (image: HTMLImageElement): Picture | undefined => {
    const picture = known.get(image) ?? makePicture(image, options);
    if (picture) known.set(image, picture);
    return picture;
  };
  const offer = (image: HTMLImageElement): void => {
    if (!isWorthLooking(image)) return;
    const picture = pictureOf(image);
    if (picture && !isOffered(picture))
      frame(image.closest('a') ?? image.closest('picture') ?? image, picture.button);
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
      const picture = [...known.values()].find(({ button }) => button.parentElement === frameOf);
      if (!picture) return;
      event.preventDefault();
      options.open(picture);
    },
    { signal: options.signal },
  );
  for (const image of content.querySelectorAll('img')) if (image.complete) offer(image);

  return () =>
    [...content.querySelectorAll('img')]
      .filter(isShown)
      .flatMap((image) => pictureOf(image) ?? [])
      .filter((picture) => (picture.image.complete ? isOffered(picture) : mayBeWorth(picture.image)));
}

const isShown = (image: HTMLImageElement): boolean =>
  image.hasAttribute('src') || image.hasAttribute('srcset');

const isOffered = ({ button }: Picture): boolean => button.parentElement !== null;

const isFormula = (image: HTMLImageElement): boolean => image.hasAttribute('data-formula');

const isWorthLooking = (image: HTMLImageElement): boolean =>
  !isFormula(image) && (image.naturalWidth >= SMALL || image.naturalHeight >= SMALL);

/** Of a picture that has not come yet: by the size that the page gives it, if any. */
function mayBeWorth(image: HTMLImageElement): boolean {
  const sides = [image.getAttribute('width'), image.getAttribute('height')].filter((side) => side !== null);
  return (
    !isFormula(image) && (sides.length === 0 || sides.some((side) => Number.parseInt(side, 10) >= SMALL))
  );
}

/** `undefined` for a picture that leads elsewhere. */
function makePicture(image: HTMLImageElement, options: Options): Picture | undefined {
  const link = image.closest('a');
  if (!link) return { image, button: makeButton(image, options) };
  const isItself = PICTURE_FILE.test(link.href) && link.textContent?.trim() === '';
  return isItself ? { image, button: makeButton(image, options), large: link.href } : undefined;
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
