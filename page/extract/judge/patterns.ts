/** Lines of pages' furniture, by how they start, in the languages with the most pages. */
export const FURNITURE = new RegExp(
  `^(?:${[
    'advertis|anzeige|publicit|sponsored',
    'read (?:more|also|next|full)|related|see also|also read|more (?:from|on|in|about|stories)|recommended',
    'most (?:read|popular)|trending|mehr zum|lesen sie|das könnte|weitere|lee también|te puede|leia (?:também|mais)',
    'lire aussi|à lire|czytaj|zobacz',
    'share|follow us|teilen|print|e-?mail|download|next|previous',
    'sign up|sign in|log ?in|subscribe|newsletter|get (?:the|our)|join the',
    'article continues|story continues|continue reading|listen to|click (?:here|to)|skip to|jump to|back to top',
    'image(?: source| credit)?:|photo(?:graph)?(?: by|:)|foto:|credit:|source:|getty|copyright|©|all rights reserved',
    'leave a (?:comment|reply)|comments?\\b|kommentar',
    'tags?:|topics?:|filed under|table of contents|about the author|posted (?:in|on|by)',
    'published|updated|last (?:updated|modified)|by [A-Z]|von [A-Z]',
  ].join('|')})`,
  'i',
);

/** A date, a time of day, a reading time or a count: what stands in a byline. */
export const DATE =
  /\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b|\b\d+ (?:min|minutes?|hours?|days?|comments?|views|shares)\b/i;

/** Ends like a sentence, quotation marks and brackets aside. */
export const SENTENCE_END = /[.!?…。！？:]["'”’»)\]]*$/;

/** The words of consent banners and privacy notices, lower case, several of which in one line make it one of those. */
export const CONSENT =
  /cookies?|consent|privacy (?:policy|preferences|settings)|gdpr|ccpa|personal (?:data|information)|opt[- ]?out|third[- ]part(?:y|ies)|datenschutz|einwillig\p{L}+|données personnelles|partners? (?:store|use)/gu;

/** Shorter lines with a colon may be headings of anything, characters. */
const ANNOUNCEMENT = 25;

/** Whether a line says what comes next: "The following rules hold, too:". */
export const isAnnouncement = (text: string): boolean =>
  text.length >= ANNOUNCEMENT && text.endsWith(':') && !FURNITURE.test(text);
