import { type Extraction, extract } from '../../page/extract/index.ts';
import { dress } from '../../page/reader/dress.ts';
import { showMediaCards } from '../../page/reader/media-cards.ts';
import { notesIn } from '../../page/reader/notes.ts';
import { renderContent } from '../../page/render.ts';

/** What an article is made of besides its text, by what finds it in the extraction's copy. */
const PARTS = {
  headings: 'h1, h2, h3, h4, h5, h6',
  images: 'img:not([data-formula])',
  captions: 'figcaption, caption',
  tables: 'table',
  'code blocks': 'pre',
  formulae: 'math, img[data-formula]',
  films: 'video, audio',
  players: 'a[data-embed]',
  footnotes: 'a[href^="#at-"]',
} as const;
/** Besides these, the blocks of its text: shown are those that say in the reader what they say in the article. */
export type PartName = keyof typeof PARTS | 'blocks of text';

/** How a reader comes to a part that is not shown as it is in the copy. */
const SHOWN: Partial<Record<keyof typeof PARTS, string>> = {
  films: 'button.media-card',
  players: 'a.media-card',
};

/** What of the page must not live in the reader. */
const FORBIDDEN =
  'script, style, link, meta, base, iframe, frame, object, embed, form, input, select, textarea, dialog, ' +
  '[style], [autoplay], [ping], [srcdoc], [formaction], [background], [class]:not(.frame, .media-card, .long)';

export interface Content {
  /** Each part's number in the extraction's copy and in the reader. */
  extracted: Record<PartName, number>;
  shown: Record<PartName, number>;
  /** Notes that have cards at their marks. */
  notes: number;
  /** What is there in the reader of what must not be. */
  foreign: string[];
}

/** Lays the page's article out as the reader does, in a closed shadow root, and counts what is in it. */
export function countContent(): Content {
  const extraction = extract(document);
  const { url, blocks } = extraction.article;
  const host = document.documentElement.appendChild(document.createElement('div'));
  // as the reader's own (page/overlay.ts)
  host.style.cssText = 'all: initial !important; display: block !important';
  const { element } = renderContent(extraction, document, true);
  dress(element, { table: 'Table', code: 'Code' });
  host.attachShadow({ mode: 'closed' }).append(element);
  const names = { film: 'Film', sound: 'Sound', player: 'Player', load: 'Load', lang: 'en' };
  const foreign = foreignIn(element);
  const copied = extraction.blocksOf(element).blocks;
  showMediaCards(element, { ...names, dir: 'ltr', from: (at) => at, opens: (at) => at }, url);
  return {
    extracted: {
      'blocks of text': blocks.length,
      ...counted((part) => partsOf(extraction, PARTS[part])),
    },
    shown: {
      'blocks of text': blocks.filter(({ text }, n) => copied[n]?.text === text).length,
      ...counted((part) => shownIn(element, SHOWN[part] ?? PARTS[part])),
    },
    notes: notesIn(element, url).length,
    foreign,
  };
}

type Counts = Record<keyof typeof PARTS, number>;
const counted = (count: (part: keyof typeof PARTS) => number) =>
  Object.fromEntries(
    (Object.keys(PARTS) as (keyof typeof PARTS)[]).map((part) => [part, count(part)]),
  ) as Counts;

const partsOf = ({ content }: Extraction, selector: string): number =>
  content.querySelectorAll(selector).length;

/** How many are there for the eye. A link is only one that leads somewhere. */
function shownIn(element: HTMLElement, selector: string): number {
  const ids = new Set([...element.querySelectorAll('[id]')].map(({ id }) => `#${id}`));
  return [...element.querySelectorAll(selector)].filter((part) => {
    const href = part.getAttribute('href');
    if (href?.startsWith('#') && !ids.has(href)) return false;
    // what a reader folds is still there
    return part.checkVisibility() || part.closest('details:not([open])') !== null;
  }).length;
}

function foreignIn(element: HTMLElement): string[] {
  const found = [...element.querySelectorAll(FORBIDDEN)].map((part) => part.outerHTML.slice(0, 80));
  for (const part of element.querySelectorAll('*')) {
    for (const { name, value } of part.attributes) {
      const runs = name.startsWith('on') || /^\s*(?:javascript|vbscript):/i.test(value);
      const loads = /^(?:src|srcset|poster)$/.test(name) && !part.matches('img, picture source');
      if (runs || loads) found.push(`${part.localName} ${name}="${value.slice(0, 60)}"`);
    }
  }
  return found;
}
