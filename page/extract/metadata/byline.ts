import { asInByline, authorsInLines } from './authors-above.ts';
import { isDesk, isNickname, isPerson, namesIn } from './people.ts';
import { isOrganization, type Site } from './site.ts';
import { clean, folded, lineOf, type MetadataSources, namesOf } from './sources.ts';

const META = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
  'cxenseparse:author',
  'citation_author',
];

/** Keys of libraries, whose values are one name each, the surname first (Dublin Core, Google Scholar's guidelines). */
const OF_LIBRARIES = /^(?:dc\.|dcterms\.|citation_)/;
const SURNAME_FIRST = /^([^,;]+), ([^,;]+)$/;

/** Keys that sharing tools and others make up for the author's name, numbered where there are several. */
const AUTHOR_NAME = /author_?name\d?$/;
/** What the first label of a card on Twitter is about: mostly the author, else the time it takes to read. */
const FIRST_LABEL = 'twitter:data1';

/** Every element of the places below is one of these: to look through a whole page is dear, so it is done but once. */
const MARKED =
  '[rel~=author],[itemprop=author],[itemprop=name],[class*=utor],[class*=uthor],[id*=author],[class*=yline],byline,' +
  '.fn,[class*=auteur],[class*=redakteur],address,.username,[class*=user-name],[class*=AccountName],.submitted';

/** Where pages show their author, surest first. */
const PLACES = [
  '[rel~=author]',
  '[itemprop=author] [itemprop=name],[itemprop=author]',
  '[class*=author-name],[class*=author_name],[class*=AuthorName],[class*=authorName],[class*=byline__name],[class*=byline-name]',
  '[class*=byline],[class*=Byline],byline',
  '.vcard .fn,.entry-author,.post-author,.author',
];
/** Folders of the pages that sites have about their authors. */
const AUTHOR_PAGE = /\/(?:authors?|autor(?:en)?|auteur|contributors?|staff|by|people|creator)\//;
const LOOSE =
  '[class*=author],[class*=Author],[class*=autor],[class*=Autor],[class*=auteur],[class*=redakteur],[id*=author],address';
/** Who wrote a page that people talk on: the first of them. */
const TALKERS = '.username,[class*=user-name],[class*=AccountName],.submitted';

/** Authors of something else: comments, other articles, pictures, quotations. */
const ELSEWHERE =
  'form,nav,code,blockquote,figure,[itemprop=citation],[id*=comment]:not(body),[class*=comment]:not(body),[class*=related]:not(body),[class*=teaser],[class*=testimonial],[class*=quote],[class*=zitat],[class*=photo],[class*=license]';

/** A longer text is not a byline, characters. */
const LONGEST = 150;
/**
 * The authors, joined by commas, without "by", roles and addresses; `undefined` when the page names none. People are
 * preferred to what else may have written a page: its site, a desk, an account.
 * @param near the page's lines around its title, in order
 */
export function bylineOf(sources: MetadataSources, site: Site, near: readonly string[]): string | undefined {
  const isSomebody = (name: string): boolean => !site.isNamed(name) && !isDesk(name);
  let chosen: readonly string[] = [];
  for (const names of candidates(sources, site, near)) {
    if (names.some(isSomebody)) {
      chosen = names;
      break;
    }
    if (chosen.length === 0) chosen = names;
  }
  const all = (sources.metaAll.get('author') ?? []).flatMap(namesIn).filter(isPerson);
  if (chosen.length > 0 && chosen.every((name) => all.includes(name))) chosen = all;
  chosen = asInByline(chosen, near, site);
  const unique = new Map(chosen.map((name) => [folded(name), name]));
  return chosen.length > 0 ? [...unique.values()].join(', ') : undefined;
}

function* candidates(sources: MetadataSources, site: Site, near: readonly string[]): Generator<string[]> {
  const { article, metaAll, document } = sources;
  // who publishes has not written; a firm named in the page's head has made the site
  const isPublisher = (name: string): boolean => site.isNamed(name) || isDesk(name);
  yield [article?.author ?? article?.creator ?? []]
    .flat()
    .filter((author) => !(isOrganization(author) && namesOf(author).some(site.isNamed)))
    .flatMap(namesOf)
    .flatMap(namesIn);
  for (const key of META) {
    const values = metaAll.get(key) ?? [];
    const turned = OF_LIBRARIES.test(key) ? values.map(givenNameFirst) : values;
    const names = turned.flatMap(namesIn);
    yield names.filter((name) => isPerson(name) || !isPublisher(name));
  }
  for (const [key, values] of metaAll) if (AUTHOR_NAME.test(key)) yield values.flatMap(namesIn);
  yield (metaAll.get(FIRST_LABEL) ?? []).flatMap(namesIn).filter(isPerson);
  const marked = Array.from(document.querySelectorAll(MARKED));
  const isOwn = (element: Element): boolean => !element.closest(ELSEWHERE);
  const shown = (place: string): Element[] =>
    marked.filter((element) => element.matches(place) && isOwn(element));
  for (const place of PLACES) for (const element of shown(place)) yield namesShown(element);
  for (const link of document.querySelectorAll('a[href]')) {
    if (!AUTHOR_PAGE.test(link.getAttribute('href') ?? '') || !isOwn(link)) continue;
    yield namesShown(link).filter((name) => isPerson(name) || isAddressOf(link, name));
  }
  for (const element of shown(LOOSE)) yield namesShown(element).filter(isNickname);
  yield* authorsInLines(near);
  for (const element of marked) if (element.matches(TALKERS)) yield namesShown(element);
}

/** "Bell, Ada" is Ada Bell; "Ada Bell, Cy Dee" are two. */
function givenNameFirst(name: string): string {
  const turned = name.replace(SURNAME_FIRST, '$2 $1');
  const [surname = ''] = name.split(',', 1);
  return isPerson(turned) && !isPerson(surname) ? turned : name;
}

/** Whether a link leads to the page of who is called so. */
const isAddressOf = (link: Element, name: string): boolean =>
  folded(link.getAttribute('href') ?? '').endsWith(` ${folded(name)}`);

/** The names in a part of the page: those of its links, if these are people, else of its text. */
function namesShown(element: Element): string[] {
  const text = textByPart(element) || clean(element.getAttribute('content'));
  if (text.length > LONGEST) return [];
  const linked = Array.from(element.querySelectorAll('a')).flatMap((link) => namesIn(lineOf(link)));
  const people = linked.filter(isPerson);
  return people.length > 0 ? [...new Set(people)] : namesIn(text);
}

/** The text of an element with a line break wherever another element begins or ends. */
function textByPart(element: Element): string {
  const parts = Array.from(element.childNodes, (node) => {
    if (node.nodeType === 3) return clean(node.textContent);
    return node.nodeType === 1 ? textByPart(node as Element) : '';
  });
  return parts.filter((part) => part !== '').join('\n');
}
