import type { LeftOutReason } from '../../../core/article.ts';
import type { Hint } from '../hints.ts';

/** Names of parts, in the order in which they are believed. */
export const BY_HINT: readonly [Hint, LeftOutReason][] = [
  ['comments', 'comments'],
  ['newsletter', 'newsletter'],
  ['consent', 'consent'],
  ['advertising', 'advertising'],
  ['sharing', 'sharing'],
  ['related', 'related'],
  ['navigation', 'navigation'],
  ['author', 'author'],
  ['date', 'details'],
  ['meta', 'details'],
  ['caption', 'details'],
];

/** Hints of what tells of a text in its own words; links with such names are headlines of others. */
export const TELLING: readonly Hint[] = ['author', 'date', 'meta', 'caption'];

/**
 * The largest part that is believed to be all of a kind, characters: larger ones may wrap all sorts of things, whatever
 * their name.
 */
export const LARGEST: Partial<Record<LeftOutReason, number>> = {
  sharing: 300,
  details: 400,
  author: 1500,
  newsletter: 2000,
  advertising: 1000,
  legal: 3000,
};

/** Where a hint stands for several words, the ones that are believed, in class names and ids. */
export const NAMES = {
  consent: /cookie|consent|gdpr|onetrust|ccpa|privacy/i,
  /** Bought space; "promo" and "banner" are also parts that a site is proud of. */
  advertising: /(?:^|[\s_-])(?:ads?|adv|advert\w*|sponsor\w*|outbrain|taboola|dfp|ad\w*google)(?:$|[\s_-])/i,
  /** Not what all users of a forum have: a profile, an avatar. */
  author: /author|byline|bio|contributor|writer/i,
  /** Not a paywall, which may be around the article itself. */
  newsletter: /newsletter|sign-?up|subscri|mailing|mailchimp|opt-?in|regist|member|donat/i,
  legal: /legal|disclaim|disclos|copyright|imprint/i,
  embed: /embed/i,
} as const;

/** What the text of a part is about. */
export const ABOUT = {
  newsletter: /newsletter|subscri|sign[- ]?up|inbox|abonn|inscri|iscri|suscri|рассылк/i,
  legal:
    /©|\(c\)|copyright|rights|trademark|licen[cs]e|privacy|terms of|impressum|datenschutz|rechte|derechos|droits|прав/i,
  offer: /[$€£¥₹]\s?\d|\d\s?(?:[$€£¥₹]|(?:USD|EUR|GBP)\b)/,
} as const;
