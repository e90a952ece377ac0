const BY = '(?:by|von|vom|par|por|di|door|af|av|od|przez|от)';
/** Before a name in a byline: "Written by", "Zeige alle Beiträge von", "Interview:". */
const INTRODUCTION = new RegExp(
  `^(?:.{0,40}?(?<!\\p{L}))?${BY}(?=[\\s:]|$)\\s*:?\\s*|^(?:autor(?:in|en)?|author|auteur|text[eo]?|words|interview|story|redaktion|credits?)\\s*:\\s*`,
  'iu',
);
/** Between the names and what else a byline says. */
const PARTS =
  /\s*[|•·]\s*|\s+[–—-]\s+|\n+|\s+(?:writing|editing|illustration(?:en)?|photo(?:s|graphy)?|fotos?|bilder)\s+(?:by|von)\s+/iu;
/** "ByAda Bell". */
const RUN_ON = /^(By|Von|Par|Por|Di)(?=\p{Lu}[\p{Ll}.])/u;
/** Puts the space back that a page drew by style only. */
export const unglued = (line: string): string => line.replace(RUN_ON, '$1 ');
/** When somebody wrote, after who did. */
const DATED = /\s+(?:on|am|le|el)\s+(?:[^\s\d,]+,?\s+){0,2}\d.*$/i;
/** Between names, for sure; and perhaps, for it is in names of societies too. */
const COMMA = /\s*[,;]\s*|\s+\/\s+|\s+(?:im Gespräch mit|as told to)\s+/u;
const AND = /\s+(?:and|und|et|y|e|i|og|och|&|\+|with|mit)\s+/u;
/** A line break beside one of these only shows that each name is an element. */
const JOINED =
  /\s*\n\s*(?=[,;&]|(?:and|und|et|y|e|og|och)\s)|(?<=[,;&]|\s(?:and|und|et|y|e|og|och))\s*\n\s*/gu;

/** A longer name is none, characters; and a name has at most this many words. */
const LONGEST = 60;
const MOST_WORDS = 7;

/** What stands between the words of names, in lower case. */
const PARTICLE = /^(?:von|van|de|der|den|del|della|di|da|do|dos|du|la|le|el|bin|al|zu|zur|ter|ten|y|e)$/;
const CAPITAL = /^(?:[\p{Lu}\p{Lt}][\p{L}\p{M}.’'‘-]*|[dO][’'][\p{L}-]+|al-\p{L}+)$/u;
/** A name in a script without capitals. */
const WITHOUT_CAPITALS = /^\p{Lo}{2,5}$|^\p{Lo}{2,}(?:\s\p{Lo}{2,}){1,3}$/u;
const MOST_CAPITALS = 5;
/** At most four words of letters: a name, or what people call themselves. */
const NICKNAME = /^[\p{L}\p{N}][\p{L}\p{N}._’'-]*(?: \p{L}[\p{L}\p{N}.’'-]*){0,3}$/u;
/**
 * Words of the names of desks, firms and societies. Here and below sets, not patterns: patterns this long take a
 * millisecond each to compile, on every page anew.
 */
const DESK_WORDS = new Set(
  'redacción rédaction redazione staff team editor editors editorial newsroom desk agency verlag university institut institute foundation stiftung company technologies solutions gmbh inc ltd llc reporter copyright template templates design designed'.split(
    ' ',
  ),
);
const DESK_PARTS = /(?:^|\s)(?:redaktion|theme)|\se\.\s?v\.?$/;
/** What stands for a name where there is none, and what is found beside names. */
const NOBODY = new Set(
  'admin|administrator|superuser|super user|webmaster|root|user|guest|gast|unknown|unbekannt|no author|n/a|none|author|autor|autorin|home|about|contact|kontakt|share|more|read more|show more|post|posts|article|articles|beitrag|datum|stand|quelle|am|um|on|in|at|via|update|updated|published|published on|published by|reading time|copy|copy link|veröffentlicht|comment|comments|no comment|no comments|kommentar|kommentare|keine kommentare|join us|sign in|sign up|login|log in|first name|last name|your name|type|phd|ph.d|ph.d.|md|m.d|m.d.|dr|dr.|prof|prof.|jr|jr.|zur person|offline|online'.split(
    '|',
  ),
);
const NOBODY_PARTS =
  /^(?:about |über |follow|(?:read |show )?more |see |view |opens in|alle? (?:posts|beiträge|artikel))|^\S+ author$|profil/;
/** What somebody does, beside the name. */
const ROLE =
  /^(?:(?:our|unser|unsere|the|a|an)\s)?(?:(?:staff|senior|chief|political|managing|deputy|executive|associate|special|freelance|lead|head|guest|contributing|opinion|national|news|freier?|leitender?)\s)*(?:editor|reporter|correspondent|contributor|columnist|writer|redakteur|journalist|photographer|analyst|producer|volontär|president|director|manager|founder|ceo|head|special to|for the|former)(?:in|e)?(?![a-z\u00c0-\u1fff])|^(?:deputy|vice|chief)\s|(?:^|\s)(?:expert|consultant|coordinator|officer|owner)$/i;
const DATE =
  /(?<![a-z\u00c0-\u1fff])\d{1,2}[./:]\d|\b(?:19|20)\d\d\b|^\d+\s*[a-z\u00c0-\uffdc]|^[a-z\u00c0-\u1fff]{3,9}\.? \d{1,2}$|^\d{1,2}\.? [a-z\u00c0-\u1fff]{3,9}/i;

/** Whether a text is written as a person's name is. */
export const isPerson = (name: string): boolean =>
  (hasCapitals(name) || WITHOUT_CAPITALS.test(name)) && !isDesk(name);

/** Two words or more, each with a capital, and particles between them. */
function hasCapitals(name: string): boolean {
  const words = name.split(/\s+/);
  const capitals = words.filter((word) => CAPITAL.test(word));
  return (
    capitals.length > 1 &&
    capitals.length <= MOST_CAPITALS &&
    capitals[0] === words[0] &&
    capitals.at(-1) === words.at(-1) &&
    words.every((word) => capitals.includes(word) || PARTICLE.test(word))
  );
}

/** Whether a text may be what somebody is called, of people who choose their names. */
export const isNickname = (name: string): boolean => NICKNAME.test(name);

/** Whether a name is of an office or a firm. */
export const isDesk = (name: string): boolean => {
  const key = name.toLowerCase();
  return DESK_PARTS.test(key) || key.split(/[\s.,()/&-]+/).some((word) => DESK_WORDS.has(word));
};

const isNobody = (text: string): boolean => {
  const key = text.toLowerCase();
  return NOBODY.has(key) || NOBODY_PARTS.test(key);
};

/**
 * The names in a byline, in order, without "by", roles, dates and what follows them. A line break stands between parts of
 * the page.
 */
export function namesIn(text: string): string[] {
  for (const part of unglued(text.replace(JOINED, ' ')).replace(DATED, '').split(PARTS)) {
    const names = part.split(COMMA).map(bare).flatMap(splitPeople).filter(isName);
    // after a person's name comes what the person does and where
    if (names.length > 0)
      return names[0] && isPerson(names[0])
        ? names.filter((name, i) => i === 0 || isPerson(name) || isDesk(name) || /^\p{Lu}+$/u.test(name))
        : names;
  }
  return [];
}

function splitPeople(text: string): string[] {
  const people = text.split(AND).map(bare);
  return people.every(isPerson) ? people : [text];
}

function isName(text: string): boolean {
  return (
    text.length > 1 &&
    text.length <= LONGEST &&
    text.split(' ').length <= MOST_WORDS &&
    /\p{L}/u.test(text) &&
    !/^(?:https?:|www\.|@|\/)|[{}<>@=]|\p{Ll}{2}[.!?:](?:\s|$)|[!?:]$/u.test(text) &&
    !isNobody(text) &&
    !DATE.test(text) &&
    !ROLE.test(text)
  );
}

function bare(part: string): string {
  return part
    .trim()
    .replace(INTRODUCTION, '')
    .replace(/\s*\(.*$/, '')
    .replace(/^[\s,:–—-]+|[\s,;:–—*-]+$/g, '')
    .trim();
}
