/**
 * What class names and ids say about a part of a page, in the general vocabulary of web design. A hint is a bit, so that
 * an element's hints are one number.
 */
const VOCABULARY = {
  navigation:
    'nav|navbar|navheader|navfooter|navigation|menu|submenu|breadcrumbs?|pagination|pager|toc|tabs?|skip|sitemap|jump|prevnext|steps',
  consent: 'cookies?|cookiebar|consent|gdpr|onetrust|ccpa|cmp|privacy',
  advertising:
    'ads?|adv|advert|adverts|advertisement|advertising|adslot|adunit|adsbygoogle|sponsor|sponsored|promo|promos|promotion|promoted|outbrain|taboola|affiliate|dfp|banner',
  related:
    'related|recirc|recirculation|recommend|recommended|recommendations?|readmore|readnext|alsoread|more|most|popular|trending|latest|upnext|seealso|similar|suggested',
  teaser:
    'teasers?|carousel|slider|tiles?|cards?|linklist|feed|archive|series|explore|discover|grid|list|items?',
  comments:
    'comments?|commentlist|disqus|reply|replies|respond|livefyre|discussion|discuss|pingbacks?|trackbacks?',
  sharing:
    'share|shares|sharing|sharedaddy|social|socials|follow|addthis|addtoany|whatsapp|twitter|facebook|bookmark',
  newsletter:
    'newsletters?|signup|subscribe|subscription|subscriber|mailing|mailchimp|optin|paywall|register|registration|donate|donation|membership',
  author: 'authors?|byline|bylines|bio|contributors?|writer|avatar|vcard|profile|posted|postedby|reporter',
  date: 'date|dates|dateline|time|timestamp|published|pubdate|updated|datetime|readtime',
  meta: 'meta|metadata|info|kicker|eyebrow|category|categories|tags?|taglist|tagcloud|topics?|keywords|labels?|rubric|badge|details|stats|counter|count|views|rating|votes?',
  caption:
    'caption|captions|credit|credits|copyright|legend|photo|image|img|media|gallery|figure|video|player|thumb|thumbnail|slideshow|picture',
  footer: 'footer|foot|colophon|legal|disclaimer|disclosure|imprint|footnotes?|bottom',
  sidebar: 'sidebar|aside|rail|widgets?|complementary|secondary|column|col|right|left',
  header: 'header|masthead|hero|topbar|top|intro|head|branding|logo|toolbar|tools?',
  overlay:
    'modal|popup|popover|overlay|lightbox|dialog|toast|tooltip|offcanvas|drawer|notification|alert|notice|message|notify',
  hidden: 'hidden|hide|invisible|offscreen|collapsed|sr-only|screen-reader|screenreader|print|noprint',
  action:
    'button|buttons|btn|link|links|icon|login|signin|account|user|search|cart|shop|buy|price|product|download|form|vote|actions?|controls?',
  title: 'title|headline|heading|subtitle|subhead|subheading',
  lead: 'lead|lede|dek|standfirst|summary|abstract|excerpt|description|intro|introduction|highlights|keypoints|takeaways',
  article:
    'article|articlebody|story|storybody|entry|hentry|post|posts|blog|prose|markdown|richtext|wysiwyg|paragraph|paragraphs|text|copy|main',
  content: 'content|contents|body|page|block|blocks|section|module|component|row|container|wrapper|inner',
  quote: 'pullquote|quote|blockquote|quotation',
  forum: 'topic|thread|threads|answer|answers|question|postbody|messages?|conversation|forum',
} as const;

export type Hint = keyof typeof VOCABULARY;

/** In the order of their bits, the lowest first. */
export const HINTS = Object.keys(VOCABULARY) as Hint[];

/** The bits of each word; looking words up is much faster than matching twenty-odd patterns on a page seen for the first time. */
const bitsOf = new Map<string, number>();
HINTS.forEach((hint, i) => {
  for (const word of VOCABULARY[hint].split('|')) {
    const plain = word.replace('?', '');
    // "ads?" stands for "ads" and "ad"
    for (const form of plain === word ? [word] : [plain, plain.slice(0, -1)]) {
      bitsOf.set(form, (bitsOf.get(form) ?? 0) | (1 << i));
    }
  }
});

/** Classes repeat: each distinct string is looked at once per page script. */
const known = new Map<string, number>();
const KNOWN_LIMIT = 5000;

/** The hints of an element's class and id, as bits. */
export function hintsOf(element: Element): number {
  return element.hasAttributes()
    ? hintsIn(element.getAttribute('class') ?? '', element.getAttribute('id') ?? '')
    : 0;
}

/** As `hintsOf`, where class and id are known. */
export const hintsIn = (className: string, id: string): number => bitsOfNames(className) | bitsOfNames(id);

function bitsOfNames(name: string): number {
  if (name === '') return 0;
  const cached = known.get(name);
  if (cached !== undefined) return cached;
  // "articleBody__text2" reads "article", "body", "text"
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[\s_-]+/);
  let bits = 0;
  let last = '';
  for (const part of words) {
    const word = part.replace(/\d.*/, '');
    bits |= (bitsOf.get(word) ?? 0) | (bitsOf.get(`${last}-${word}`) ?? 0);
    last = part;
  }
  if (known.size >= KNOWN_LIMIT) known.clear();
  known.set(name, bits);
  return bits;
}

const BITS = Object.fromEntries(HINTS.map((hint, i) => [hint, 1 << i])) as Record<Hint, number>;

/** Hints as bits. */
export const bitsFor = (hints: readonly Hint[]): number => hints.reduce((sum, hint) => sum | BITS[hint], 0);

/** Whether bits hold a hint. */
export const has = (bits: number, hint: Hint): boolean => (bits & BITS[hint]) !== 0;
