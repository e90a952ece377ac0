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
  'article:author_name',
  'citation_author',
];

/** Where pages show their author, surest first. */
const PLACES = [
  '[rel~=author]',
  '[itemprop=author] [itemprop=name],[itemprop=author]',
  '[class*=author-name],[class*=author_name],[class*=AuthorName],[class*=authorName],[class*=byline__name],[class*=byline-name]',
  '[class*=byline],[class*=Byline],byline',
  '.vcard .fn,.entry-author,.post-author,.author',
];
const LOOSE =
  '[class*=author],[class*=Author],[class*=autor],[class*=Autor],[class*=auteur],[class*=redakteur],[id*=author],address';
/** Who wrote a page that people talk on: the first of them. */
const TALKERS = '.username,[class*=user-name],[class*=AccountName],.submitted';

/** Authors of something else: comments, other articles, pictures, quotations. */
const ELSEWHERE =
  'form,nav,code,blockquote,figure,[id*=comment],[class*=comment],[class*=related],[class*=teaser],[class*=testimonial],[class*=quote],[class*=zitat],[class*=photo],[class*=license]';

/** A longer text is not a byline, characters. */
const LONGEST = 150;
/** A date within so many lines of the title has the author beside it, where he is named. */
const BESIDE_TITLE = 6;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)|\d\.\s?\d{1,2}\.\s?\d\d/;
/** How a line that names its author starts. */
const SAYS_AUTHOR =
  /^(?:(?:(?:written|posted|reported|words|story|text|article|review|report|opinion|(?:gast)?beitrag|artikel|bericht|analyse|kolumne|interview|geschrieben|verfasst|erstellt|gespeichert|publié|escrito|publicado|scritto) )?(?:by|von|par|por|di)\s|(?:text|texte|autor(?:in)?|author|auteur|autore)\s*:)/iu;

/**
 * The authors, joined by commas, without "by", roles and addresses; `undefined` when the page names none. People are
 * preferred to what else may have written a page: its site, a desk, an account.
 * @param near the page's lines around its title, in order
 */
export function bylineOf(sources: MetadataSources, site: Site, near: readonly string[]): string | undefined {
  const isSomebody = (name: string): boolean => !site.isNamed(name) && !isDesk(name);
  let chosen: string[] = [];
  for (const names of candidates(sources, site, near)) {
    if (names.some(isSomebody)) {
      chosen = names;
      break;
    }
    if (chosen.length === 0) chosen = names;
  }
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
    const names = (metaAll.get(key) ?? []).flatMap(namesIn);
    yield names.filter((name) => isPerson(name) || !isPublisher(name));
  }
  for (const place of [...PLACES, LOOSE]) {
    for (const element of document.querySelectorAll(place)) {
      if (element.closest(ELSEWHERE)) continue;
      const names = namesShown(element);
      yield place === LOOSE ? names.filter((name) => isNickname(name)) : names;
    }
  }
  for (const [i, line] of near.entries()) {
    const isByline = SAYS_AUTHOR.test(line) || (i < BESIDE_TITLE && YEAR.test(line));
    if (line.length <= LONGEST && isByline) yield namesIn(line).filter(isPerson);
  }
  for (const element of document.querySelectorAll(TALKERS)) yield namesShown(element);
}

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
