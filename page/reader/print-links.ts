import { EMBED_MARK } from '../extract/embeds.ts';

/** What the printed copy has more than the one on screen. */
const PRINT_MARK = 'print-note';

/** Addresses that are worth typing in. */
const WORTH = /^(?:https?|mailto):/;

/**
 * Numbers the links of the article that lead elsewhere, each address once, with a small figure behind every link.
 * @param url address of the article's page.
 * @returns the addresses in order, and how to take the figures away again.
 */
export function numberLinks(content: HTMLElement, url: string): { addresses: string[]; remove(): void } {
  const numbers = new Map<string, number>();
  const figures: Element[] = [];
  for (const link of content.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const address = addressOf(link, url);
    if (!address || link.closest('.left-out') || isEmpty(link)) continue;
    const number = numbers.get(address) ?? numbers.size + 1;
    numbers.set(address, number);
    const figure = content.ownerDocument.createElement('sup');
    figure.className = PRINT_MARK;
    figure.textContent = `[${number}]`;
    // on a player's card it stands inside
    if (link.hasAttribute(EMBED_MARK)) link.append(figure);
    else link.after(figure);
    figures.push(figure);
  }
  return {
    addresses: [...numbers.keys()],
    remove: () => {
      for (const figure of figures) figure.remove();
    },
  };
}

/** Links around a picture alone would leave a figure in the air. */
const isEmpty = (link: Element): boolean => link.textContent?.trim() === '';

function addressOf(link: HTMLAnchorElement, url: string): string | undefined {
  // as it was made absolute when it was copied
  const href = link.getAttribute('href') ?? '';
  if (!WORTH.test(href)) return undefined;
  const [page] = url.split('#', 1);
  return href.split('#', 1)[0] === page ? undefined : href;
}

/** Unfolds all that is folded, as paper cannot. Answers how to fold it again. */
export function unfold(sheet: HTMLElement): () => void {
  const folded = [...sheet.querySelectorAll<HTMLDetailsElement>('details:not([open])')].filter(
    (details) => !details.closest('.left-out'),
  );
  for (const details of folded) details.open = true;
  return () => {
    for (const details of folded) details.open = false;
  };
}
