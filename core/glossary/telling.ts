import { NO_ROLE, ROLE, VAGUE } from './head-words.ts';

/*
 * How much what stands beside a name tells of it: the one gate for all that the article says.
 */
/** Words of the longest explanation shown. */
const LONGEST = 30;
/** How sure what tells nothing is. */
const NO_NEWS = 0.3;
/** How sure a relation to somebody is who is named in the sentence only: an answer to one who asks. */
const LEANS = 0.46;
/** A trade by itself ("the critic"): before what one did. */
const POST = 0.49;
/** "her publicist", "his longtime friend" */
const RELATION = /^(?:his|her|their|its)(?: [\p{L}\p{N}’'-]+){0,3} ([\p{L}-]+)$/iu;
/** What is somebody's own, and of what kind it is: "her first cookbook", "his band". */
const OWN =
  /^(?:(?:cook)?book|novel|memoir|film|movie|album|podcast|show|series|tour|play|debut|column|poem|painting|restaurant|company|firm|label|foundation|charity|brand|band|startup|store|shop|bakery|farm|dog|cat|horse|sequel|prequel|spin-?off|successor|predecessor)s?$/;
/** "her native Ulm", "a daughter": what is no relation to anybody, or does not say to whom. */
const NO_RELATION =
  /^(?:(?:his|her|their|its) (?:native|home|beloved|part|lead|head|back|end|center|centre|adopted|mate)|an? (?:[\p{L}\d-]+-old )?(?:son|daughter|brother|sister|wife|husband|mother|father|friend|cousin|aunt|uncle|niece|nephew))$/iu;
/** Relations that say nothing without whose they are. */
const OF_SOMEBODY =
  /^(?:sons?|daughters?|brothers?|sisters?|siblings?|wife|wives|husband|spouse|mother|father|mom|mum|dad|parents?|cousins?|aunt|uncle|niece|nephew|twins?|boyfriend|girlfriend|fiancée?|partner|employees?|neighbou?rs?|roommate|classmate|teammates?|boss|(?:grand|step)(?:son|daughter|mother|father|child)|\p{L}+-in-law)$/iu;
/** "who was ten years older than me": news only of one whose relation is told. */
const COMPARED = / than (?:me|I|us|him|her|them)(?: (?:was|am))?$/u;
/** "a 34-year-old" */
const AGE_ONLY = /^(?:an?|the) \d+-year-old(?: (?:man|woman|boy|girl|male|female|resident|native|driver))?$/;
/** Words that carry no news about a thing. */
const EMPTY =
  /^(?:an?|the|of|in|on|at|by|for|from|to|and|or|one|new|old|former|late|other|first|second|last|big|small|main|current|then|own|local|young|older|younger|elder|eldest|oldest|youngest|real|full|world|class)$/i;
/** Heads that say what kind of word it is, not what kind of thing; and those that need the sentence to be understood. */
const HOLLOW =
  /\b(?:word|term|name|nickname|moniker|alias|phrase|title|pseudonym|expression|letter|number|person|thing|one|company|firm|group|film|book|show|website|site|story|place|area|city|town|country|man|woman|team|club|event|local|people|guy|boy|girl|part|kind|type|state|version|edition|model|product|system|program|programme|neighbou?rhood|village|community|campaign|project|plan|tour|tool|event)$/i;

/** Heads that say only that there is a name: "the brand name Orvo" tells nothing of Orvo, whatever kind of name it is. */
const NAME_ONLY =
  /^(?:an?|the) (?:[\p{L}-]+ )?(?:name|word|term|nickname|phrase|pseudonym|expression|letter)$/iu;
/** A noun phrase with a small word and without a preposition, whose end is somebody's full name. */
const LISTED =
  /^(?:an?|the)(?=.* \p{Ll})(?: (?!of |in |at |for |from |by |to |with |on |near |under |behind |between |\p{L}+ing )[\p{L}’'-]+)+ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u;
/** The subject and the verb of what is told next. */
const REPORTED =
  /^(?:an?|the) (?:[\p{L}-]+ )?(?:organi[sz]ation|agency|company|firm|report|study|paper|author|group|board|ministry|police|official|spokes\w+|statement) (?:says?|said|states?|stated|notes?|noted|adds?|added|explains?|explained|warns?|warned|writes?|wrote)$/u;

/** What names some of its own: "sailors such as Ann Lee, Bo Ek". */
const EXAMPLES = /(?<!\p{L})(?:such as|including|like) \p{Lu}/u;
/** Where a clause is cut: behind a word that needs another, or within a bracket. */
const CUT =
  /(?:^| )(?:an?|the|of|in|at|on|for|from|by|with|to|and|or|but|per|than|née|whose|which|that|his|her|its|their)$|\([^)]*$/iu;
/** What is no phrase for a thing: a time of day, the end of another row. */
const NO_PHRASE = /^(?:\d+ [ap]\.?m\b|plus |minus |including |such as |as well as |led by )/i;

/**
 * How sure it is that a text tells of what kind the thing with these written forms is, or what sets it apart, 0–1.
 * @param form how sure the form makes it in which it was found; absent where its words tell.
 */
export function telling(text: string, forms: ReadonlySet<string>, form?: number): number {
  const isNothing =
    saysNothingElse(text, forms) ||
    endsWithIt(text, forms) ||
    isOfAnother(text, forms) ||
    isOwned(text, forms) ||
    isCut(text) ||
    NO_PHRASE.test(text) ||
    COMPARED.test(text) ||
    isHollow(text);
  if (isNothing) return NO_NEWS;
  return form ?? (namesItself(text, forms) ? NO_NEWS : sureness(text));
}

/** "an event", "a man", "friend": a kind of almost anything, and nothing that sets it apart. */
function isHollow(text: string): boolean {
  const [only = '', ...more] = text.split(/\s+/).filter((word) => !EMPTY.test(word));
  if (NO_RELATION.test(text) || AGE_ONLY.test(text)) return true;
  if (more.length > 0) return false;
  const isVague = VAGUE.test(only) && !RELATION.test(text);
  return only === '' || isVague || OF_SOMEBODY.test(only) || (HOLLOW.test(only) && !only.includes('-'));
}

/** "the owner of the Orvo Times" is not said of the Orvo Times; of Bo Orvo it may be. */
function namesItself(text: string, forms: ReadonlySet<string>): boolean {
  return [...forms].some(
    (form) =>
      form.length > 3 &&
      text
        .split(form)
        .slice(1)
        .some((rest) => !/^ \p{Lu}/u.test(rest)),
  );
}

/** "two godmothers, Cynthia" leads to Cynthia, and no further. */
function endsWithIt(text: string, forms: ReadonlySet<string>): boolean {
  return !EXAMPLES.test(text) && [...forms].some((form) => text.endsWith(`, ${form}`));
}

/** "Ann Lee, the rich baker Bo Holm and …" lists people, "the board says" reports. */
function isOfAnother(text: string, forms: ReadonlySet<string>): boolean {
  const isListed = LISTED.test(text) && ![...forms].some((form) => text.includes(form));
  return isListed || REPORTED.test(text);
}

/** "Ann Lee’s first novel" is hers, not she. */
function isOwned(text: string, forms: ReadonlySet<string>): boolean {
  return [...forms].some((form) => /^['’]s /.test(text.startsWith(form) ? text.slice(form.length) : ''));
}

/** 'residents Bo "Lil', "the Fortwo née": a quotation that does not end, a word that leads to another. */
function isCut(text: string): boolean {
  if (CUT.test(text)) return true;
  const count = (sign: string) => text.split(sign).length - 1;
  return count('“') !== count('”') || count('"') % 2 > 0;
}

/** "Orvo’s", "Tomb Raider" of Tomb Raider 3: nothing but words of the name. */
function saysNothingElse(text: string, forms: ReadonlySet<string>): boolean {
  const words = text.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return [...forms].some((form) => words.every((word) => form.includes(word)));
}

const isPost = (word: string): boolean => ROLE.test(word) && !NO_ROLE.test(word);

function sureness(text: string): number {
  const words = text.split(/[\s-]+/);
  const relation = RELATION.exec(text)?.[1] ?? '';
  if (ROLE.test(relation) || OWN.test(relation)) return LEANS;
  const telling = words.filter((word) => !EMPTY.test(word)).length;
  if (
    /^(?:my|your|his|her|its|our|their|this|that|these|those|how|what|who\w*|why|when|wherein|whereby|the more|the less)\b/i.test(
      text,
    ) ||
    words.length > LONGEST
  )
    return NO_NEWS;
  if ((telling <= 1 && HOLLOW.test(text)) || NAME_ONLY.test(text)) return NO_NEWS;
  // "the critic", to one who asks
  if (telling <= 1 && /^(?:an?|the)\b/i.test(text)) return isPost(words.at(-1) ?? '') ? POST : 0.4;
  if (telling <= 1) return 0.6;
  return telling === 2 ? 0.75 : 0.85;
}
