import { clean, firstMeta, folded, lineOf, type MetadataSources, namesOf } from './sources.ts';

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
  'twitter:data1',
];

/** Where pages show their author, surest first. */
const PLACES = [
  '[rel~=author]',
  '[itemprop=author] [itemprop=name]',
  '[itemprop=author]',
  '[class*=author-name],[class*=author_name],[class*=AuthorName],[class*=authorName],.byline__name,[class*=byline-name]',
  '[class*=byline] a,[class*=Byline] a',
  '.vcard .fn,.entry-author,.post-author,.author a',
  '.byline,.author,[class*=byline],[class*=Byline]',
];

/** A longer line is not a list of names, characters. */
const LONGEST = 90;

const PREFIX =
  /^(?:(?:written|posted|published|reported|story|text|words|article)\s+)?(?:by|von|par|por|di|door|af|av|autor(?:in)?|author|text|texte|od)\b\s*:?\s+/i;
const ROLE =
  /,?\s*\b(?:staff|senior|chief|political|editor|reporter|correspondent|contributor|columnist|writer|redaktion|redakteur(?:in)?|journalist(?:e|in)?|author|special to|for the)\b.*$/i;
/** Words that are no person's name. */
const NOBODY =
  /^(?:admin|administrator|editor|editors|staff|redaktion|webmaster|guest|author|unknown|user|root|home|about|contact|read more|more|share|view all.*|follow.*|see.*|posts?|articles?)$/i;

/**
 * The authors, joined by commas, without "by", roles and addresses; `undefined` when the page names none.
 */
export function bylineOf(sources: MetadataSources, siteName: string): string | undefined {
  const site = folded(siteName);
  const plausible = (name: string): boolean =>
    name.length > 1 &&
    name.length <= LONGEST &&
    !/^(?:https?:|www\.|@|\/)|\.com\b|[{}<>]/.test(name) &&
    /\p{L}/u.test(name) &&
    folded(name) !== site &&
    !NOBODY.test(name);
  const candidates = function* (): Generator<string[]> {
    yield namesOf(sources.article?.author ?? sources.article?.creator);
    yield [firstMeta(sources, ...META.slice(0, -1))];
    for (const place of PLACES) {
      for (const element of sources.document.querySelectorAll(place)) {
        yield [lineOf(element) || clean(element.getAttribute('content'))];
      }
    }
  };
  for (const names of candidates()) {
    const people = [...new Set(names.map(nameIn).filter(plausible))];
    if (people.length > 0) return people.join(', ');
  }
  return undefined;
}

/** The name in a byline: no "by", role, date or separator's rest. */
function nameIn(text: string): string {
  return text
    .replace(PREFIX, '')
    .replace(/\s*[|•·].*$/, '')
    .replace(ROLE, '')
    .replace(/\s*[,–-]?\s*(?:\d{1,2}[./]\d|\b(?:19|20)\d\d\b).*$/, '')
    .replace(/[\s,;:–-]+$/, '')
    .trim();
}
