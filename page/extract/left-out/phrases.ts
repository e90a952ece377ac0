import type { LeftOutReason } from '../../../core/article.ts';

/** How the first line of a part says what it is, in the languages with the most pages. Tried in this order. */
const OPENINGS: Partial<Record<LeftOutReason, string>> = {
  advertising:
    'advertise?ment|advertising$|anzeige$|werbung|publicit|publicidad|pubblicit|reklam|sponsored|paid content|ad$',
  comments:
    '(?:\\d+ |no |show |view |all )*(?:comments|comment$|responses|replies|reacties|kommentare?|commentaires?|comentarios?|commenti)\\b|\\d+ comment|(?:leave|post|write|add) (?:a |your )?(?:comment|reply)|deja (?:un|una) (?:comentario|respuesta)|lascia un commento|laisser un commentaire|schreiben? sie einen kommentar|join the (?:conversation|discussion)|what do you think',
  newsletter:
    'sign up (?:for|to)|subscribe|newsletter|get (?:the|our) (?:\\w+ ){0,3}(?:newsletter|e-?mails?|app|magazine)|(?:e-?mail )?alerts|never miss|stay (?:up to date|informed|updated)|abonn|suscr[ií]bete|iscriviti|support (?:us|our)|donate',
  sharing:
    'share\\b|tweet$|follow (?:us|me|on)|teilen|partager|compart|condividi|deel|udost[eę]pnij|поделиться|like us|find us on',
  related:
    'related|see also|read (?:more|also|next|the full)|also (?:read|see)|more (?:from|on|in|about|stories|news|like|to)|recommended|you (?:may|might) (?:also )?(?:like|be interested)|most (?:read|popular|viewed|recent|shared)|trending|popular|latest|recent (?:posts|articles|stories)|top stories|editor.?s.? (?:picks|choice)|keep reading|up next|don.?t miss|similar|mehr (?:zum|aus)|lesen sie|das könnte|weitere|auch interessant|meistgelesen|lee también|te puede|más (?:noticias|leíd)|leia (?:também|mais)|lire aussi|à lire|sur le même|les plus lus|leggi anche|lees ook|czytaj|zobacz|läs (?:också|mer)|les også|читайте также|関連',
  author:
    'about (?:the )?author|(?:über|zum) (?:den |die )?autor|sobre (?:el|la|o|a) autor|à propos de l.auteur',
  legal: '(?:copyright|©|\\(c\\)|&copy;)|all rights reserved|alle rechte|tous droits|todos los derechos',
  details:
    '(?:published|posted|updated|last (?:updated|modified|edited)|written|reported|reviewed) (?:on|by|in|at|:)?|by [A-Z]|von [A-Z]|par [A-Z]|filed under|(?:tags?|topics?|categor(?:y|ies)|schlagworte|etiquetas|keywords)\\s*:|(?:image|photo(?:graph)?|foto|credit|source|picture)s?(?: credit| source| by|:)',
  navigation:
    'skip to|jump to|back to (?:top|home|the top)|(?:table of )?contents$|on this page|in this article|menu$|search$|log ?in$|sign in|home$|zum inhalt|previous|next\\b|go to|main navigation|site map',
};

/** Longer lines are text, whatever they start with, characters. */
const LONGEST = 90;

const PATTERNS = Object.entries(OPENINGS).map(
  ([reason, words]) => [reason as LeftOutReason, new RegExp(`^\\W*(?:${words})`, 'i')] as const,
);

/** What a short line calls the part that it opens. */
export function saidBy(text: string): LeftOutReason | undefined {
  return text.length > LONGEST ? undefined : PATTERNS.find(([, pattern]) => pattern.test(text))?.[0];
}
