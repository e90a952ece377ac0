import { random } from '../train/random.ts';
import type { BenchPage } from './pages.ts';

const PEOPLE = ['Ines Harrow', 'Tomas Quill', 'Greta Lund', 'Oren Vale', 'Mira Castell', 'Jonas Petrie'];
const PLACES = [
  'Norrhaven',
  'the Lantern Guild',
  'Port Ellery',
  'the Coastal Archive',
  'Saltmere',
  'Upper Wick',
];
const THINGS = [
  ...[
    'lighthouse',
    'harbour ledger',
    'signal lamp',
    'tide table',
    'lens',
    'fog bell',
    'supply boat',
    'cistern',
  ],
  ...['clockwork', 'almanac', 'parapet', 'telegraph line', 'barometer', 'rowing crew', 'refractor', 'quay'],
];
const DEEDS = [
  'repaired',
  'measured',
  'described',
  'neglected',
  'replaced',
  'inherited',
  'surveyed',
  'painted',
];
const ASIDES = [
  'which had stood unused since the great storm',
  'although the council had asked for nothing of the kind',
  'long before anybody thought of electric light',
  'while the herring fleet was still at sea',
  'as the oldest of the keepers liked to tell',
  'for less than it had cost to build',
];

/** Paragraphs from one heading to the next, and from one list or table to the next. */
const SECTION = 7;
const TABLE_EVERY = 23;
const LIST_EVERY = 11;

/** A page of at least so many words in our own: sections, links, lists, tables; always the same. */
export function longPage(words: number): BenchPage {
  const draw = random(words);
  const one = (of: readonly string[]): string => of[Math.floor(draw() * of.length)] ?? '';
  const year = () => 1700 + Math.floor(draw() * 250);
  const sentence = () =>
    `In ${year()} ${one(PEOPLE)} of ${one(PLACES)} ${one(DEEDS)} the <a href="/${year()}">${one(THINGS)}</a>, ` +
    `${one(ASIDES)}, and <em>${one(PEOPLE)}</em> ${one(DEEDS)} every ${one(THINGS)} and ${one(THINGS)} beside it.`;
  const paragraph = () => `<p>${Array.from({ length: 3 + Math.floor(draw() * 3) }, sentence).join(' ')}</p>`;
  const list = () => `<ul>${Array.from({ length: 5 }, () => `<li>${sentence()}</li>`).join('')}</ul>`;
  const row = () => `<tr><th>${one(THINGS)}</th><td>${year()}</td><td>${one(PEOPLE)}</td></tr>`;
  const table = () => `<table>${Array.from({ length: 6 }, row).join('')}</table>`;

  const parts: string[] = [];
  let length = 0;
  const add = (part: string) => {
    parts.push(part);
    length += part.replace(/<[^>]*>/g, ' ').match(/\S+/g)?.length ?? 0;
  };
  for (let i = 0; length < words; i++) {
    if (i % SECTION === 0) add(`<h2>The ${one(THINGS)} of ${one(PLACES)}, ${year()}</h2>`);
    add(paragraph());
    if (i % LIST_EVERY === LIST_EVERY - 1) add(list());
    if (i % TABLE_EVERY === TABLE_EVERY - 1) add(table());
  }
  const html = `<!doctype html><html lang="en"><head><title>The keepers of the coast</title></head>
<body><main><h1>The keepers of the coast</h1>${parts.join('\n')}</main></body></html>`;
  return { name: `${words} words`, html: Buffer.from(html) };
}
