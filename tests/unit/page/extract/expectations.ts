import { isProbablyReaderable, Readability } from '@mozilla/readability';
import type { PageKind } from '../../../../core/article.ts';
import { toBlocks } from '../../../../page/extract/blocks.ts';
import { extract } from '../../../../page/extract/index.ts';
import { parseDocument } from '../../../../scripts/cli/dom.ts';

/** What a fixture may say; the README of tests/fixtures/pages tells what each field means. */
export interface Expected {
  url?: string;
  kind?: PageKind;
  title?: string;
  byline?: string;
  siteName?: string;
  publishedTime?: string;
  lang?: string;
  dir?: string;
  publisherTags?: string[];
  firstWords?: string;
  lastWords?: string;
  order?: string[];
  mustContain?: string[];
  mustNotContain?: string[];
  headings?: string[];
  outline?: string[];
  images?: string[];
  captions?: string[];
  quotes?: string[];
  speakers?: string[];
  lists?: string[];
  tables?: string[];
  code?: string[];
  codeLanguages?: string[];
  morePages?: boolean;
  kept?: Partial<Record<'images' | 'tables' | 'codeBlocks' | 'posts', number>>;
}

/** What was made of a page, by us or by Readability. */
export interface Reading {
  meta: Partial<Record<keyof Expected, unknown>>;
  /** The article's elements. */
  content: Element;
  kept: Partial<Record<string, number>>;
  /** What the page is taken for; Readability does not say. */
  kind?: PageKind;
  /** Whether it is taken for one text to read. */
  isReadable: boolean;
}

export function read(html: string, url: string): Reading {
  const { article, content } = extract(parseDocument(html, url));
  const { kind, kept, confidence } = article;
  return { meta: { ...article }, content, kept: { ...kept }, kind, isReadable: confidence > 0.5 };
}

/** What plain Readability makes of the same page, and whether it would offer to. */
export function readWithReadability(html: string, url: string): Reading {
  const document = parseDocument(html, url);
  const isReadable = isProbablyReaderable(document);
  const parsed = new Readability<Element>(document, { serializer: (node) => node as Element }).parse();
  const content = parsed?.content ?? document.createElement('div');
  const count = (selector: string): number => content.querySelectorAll(selector).length;
  return {
    meta: { ...parsed },
    content,
    kept: { images: count('img'), tables: count('table'), codeBlocks: count('pre') },
    isReadable,
  };
}

const elements = (reading: Reading, selector: string): Element[] =>
  Array.from(reading.content.querySelectorAll(selector));
const blocks = (reading: Reading) => toBlocks(reading.content).blocks;
const textOf = (reading: Reading): string =>
  blocks(reading)
    .map((block) => block.text)
    .join('\n');
const children = (element: Element, name: string): number =>
  Array.from(element.children).filter((child) => child.localName === name).length;

function tableShape(table: Element): string {
  const rows = Array.from(table.querySelectorAll('tr'));
  const columns = rows.map((row) => children(row, 'td') + children(row, 'th'));
  return `${rows.length} × ${Math.max(0, ...columns)}, ${table.querySelectorAll('th').length} th`;
}

const meta =
  (field: keyof Expected) =>
  (reading: Reading): unknown =>
    reading.meta[field];

/** Pages that are one text to read, if in posts. */
const READABLE = /^(?:article|documentation|thread)$/;

type Fields = {
  [Field in Exclude<keyof Expected, 'url'>]-?: {
    says: string;
    /** What the reading has of what is wanted: the same when the reading is right. */
    found(reading: Reading, wanted: NonNullable<Expected[Field]>): unknown;
  };
};

export const FIELDS: Fields = {
  kind: {
    says: 'is known for what it is',
    found: (reading, wanted) => {
      if (wanted === 'empty' && textOf(reading) !== '') return undefined;
      return reading.isReadable === READABLE.test(wanted) ? (reading.kind ?? wanted) : undefined;
    },
  },
  title: { says: 'tells its title', found: meta('title') },
  byline: { says: 'tells its authors', found: meta('byline') },
  siteName: { says: 'tells its site', found: meta('siteName') },
  publishedTime: { says: 'tells its date', found: meta('publishedTime') },
  lang: { says: 'tells its language', found: meta('lang') },
  dir: { says: 'tells its direction', found: meta('dir') },
  publisherTags: { says: 'tells its tags', found: meta('publisherTags') },
  firstWords: {
    says: 'starts where the article starts',
    found: (reading, wanted) => textOf(reading).slice(0, wanted.length),
  },
  lastWords: {
    says: 'ends where the article ends',
    found: (reading, wanted) => textOf(reading).slice(-wanted.length),
  },
  order: {
    says: 'keeps the order',
    found: (reading, wanted) => {
      const text = textOf(reading);
      return wanted
        .filter((phrase) => text.includes(phrase))
        .sort((a, b) => text.indexOf(a) - text.indexOf(b));
    },
  },
  mustContain: {
    says: 'keeps the article',
    found: (reading, wanted) => {
      const text = textOf(reading);
      return wanted.filter((phrase) => text.includes(phrase));
    },
  },
  mustNotContain: {
    says: 'leaves out what is around it',
    found: (reading, wanted) => {
      const text = textOf(reading);
      return wanted.filter((phrase) => !text.includes(phrase));
    },
  },
  headings: {
    says: 'keeps the headings',
    found: (reading) =>
      blocks(reading)
        .filter((block) => block.kind === 'heading')
        .map((block) => block.text),
  },
  outline: {
    says: 'keeps the headings with their levels',
    found: (reading) =>
      blocks(reading)
        .filter((block) => block.kind === 'heading')
        .map((block) => `${block.level} ${block.text}`),
  },
  images: {
    says: 'keeps the pictures',
    found: (reading) => elements(reading, 'img').map((image) => image.getAttribute('src')),
  },
  captions: {
    says: 'knows the captions',
    found: (reading) =>
      blocks(reading)
        .filter((block) => block.kind === 'caption')
        .map((block) => block.text),
  },
  quotes: {
    says: 'knows the quotes',
    found: (reading) =>
      blocks(reading)
        .filter((block) => block.kind === 'quote')
        .map((block) => block.text),
  },
  speakers: {
    says: 'tells who says what',
    found: (reading) =>
      blocks(reading).flatMap(({ kind, text }, i, all) =>
        kind === 'speaker' ? `${text}: ${all[i + 1]?.text.split(' ', 3).join(' ')}` : [],
      ),
  },
  lists: {
    says: 'keeps the lists',
    found: (reading) =>
      elements(reading, 'ul,ol,dl').map(
        (list) => `${list.localName} ${children(list, 'li') + children(list, 'dt')}`,
      ),
  },
  tables: { says: 'keeps the tables', found: (reading) => elements(reading, 'table').map(tableShape) },
  code: {
    says: 'keeps the code as it is written',
    found: (reading) =>
      blocks(reading)
        .filter((block) => block.kind === 'code')
        .map((block) => block.text),
  },
  codeLanguages: {
    says: 'tells the languages of code',
    found: (reading) => elements(reading, 'pre').map((pre) => pre.getAttribute('data-language')),
  },
  morePages: { says: 'says that it goes on elsewhere', found: meta('morePages') },
  kept: {
    says: 'counts what it keeps',
    found: (reading, wanted) =>
      Object.fromEntries(Object.keys(wanted).map((what) => [what, reading.kept[what]])),
  },
};
