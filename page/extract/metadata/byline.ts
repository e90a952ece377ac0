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

const LOOSE = '[class*=author],[class*=Author],[class*=autor],[class*=Autor],[id*=author]';

/** Where pages show their author, surest first. */
const PLACES = [
  '[rel~=author]',
  '[itemprop=author] [itemprop=name]',
  '[itemprop=author]',
  '[class*=author-name],[class*=author_name],[class*=AuthorName],[class*=authorName],.byline__name,[class*=byline-name]',
  '[class*=byline] a,[class*=Byline] a',
  '.vcard .fn,.entry-author,.post-author,.author a',
  '.byline,.author,[class*=byline],[class*=Byline]',
  LOOSE,
];

/** Authors of something else: comments, other articles. */
const ELSEWHERE = 'form,[id*=comment],[class*=comment]';

/** How a line that names its author starts; and what a name looks like. */
const SAYS_AUTHOR =
  /^(?:(?:written |posted |words |text |story |geschrieben |eingestellt |verfasst )?(?:by|von|par|por|di)|text:|autor(?:in)?:|author:|texte:)\s+/i;
const NAME =
  /^\p{Lu}[\p{L}.’'-]*(?:\s+(?:(?:von|van|de|der|den|del|di|da|la|le|bin|al)\s+)*\p{Lu}[\p{L}.’'-]*){1,3}$/u;
/** At most four words of letters: a name, or what people call themselves. */
const NICKNAME = /^\p{L}[\p{L}\p{N}._’'-]*(?: [\p{L}][\p{L}.’'-]*){0,3}$/u;
/** How many lines from the page's start may name its author. */
const NEAR_START = 120;

/** A longer line is not a list of names, characters. */
const LONGEST = 90;

const PREFIX =
  /^(?:(?:written|posted|published|reported|story|text|words|article|geschrieben|eingestellt|verfasst|veröffentlicht|escrito|publicado|écrit|publié)\s+)?(?:by|von|par|por|di|door|af|av|autor(?:in)?|author|text|texte|od)\b\s*:?\s+/i;
const ROLE =
  /,?\s*\b(?:staff|senior|chief|political|editor|reporter|correspondent|contributor|columnist|writer|redaktion|redakteur(?:in)?|journalist(?:e|in)?|author|special to|for the)\b.*$/i;
/** Words that are no person's name. */
const NOBODY =
  /^(?:admin|administrator|editor|editors|staff|redaktion|webmaster|guest|author|unknown|user|root|home|about|contact|read more|more|share|view all.*|follow.*|see.*|posts?|articles?)$/i;

/**
 * The authors, joined by commas, without "by", roles and addresses; `undefined` when the page names none.
 */
export function bylineOf(
  sources: MetadataSources,
  siteName: string,
  lines: readonly string[],
): string | undefined {
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
        if (element.closest(ELSEWHERE)) continue;
        const text = lineOf(element) || clean(element.getAttribute('content'));
        // names in their own words are believed; a loose match must look like a name
        if (place !== LOOSE || NICKNAME.test(nameIn(text))) yield [text];
      }
    }
  };
  const shown = lines
    .slice(0, NEAR_START)
    .filter((line) => line.length <= LONGEST && SAYS_AUTHOR.test(line))
    .map(nameIn)
    .filter((name) => NAME.test(name));
  for (const names of candidates()) {
    const people = [...new Set(names.map(nameIn).filter(plausible))];
    if (people.length > 0) return people.join(', ');
  }
  return shown.find(plausible);
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
