import type { Place } from '../article.ts';
import type { Doc } from '../text/document.ts';
import type { Candidate } from './candidates.ts';

/** Languages in which the head of a name comes first: Agencia Regional del Agua. */
const HEAD_FIRST: ReadonlySet<string> = new Set('fr es pt it ca gl ro ru uk ar he fa'.split(' '));

/** What makes a noun a known one, in front of it; of languages without articles we know nothing. */
const DEFINITE: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:the|this|that) $/iu,
  de: /(?<!\p{L})(?:der|die|das|dem|den|des|im|am|vom|zum|zur|beim|ins|ans|diese[rsmn]?) $/iu,
  fr: /(?<!\p{L})(?:(?:le|la|les|du|des|aux?|cet?|cette|ces) |l['’])$/iu,
  es: /(?<!\p{L})(?:el|la|los|las|del|al|est[ea]|estos|estas) $/iu,
  pt: /(?<!\p{L})(?:o|a|os|as|[dn][oa]s?|aos?|à|às|est[ea]s?|ess[ea]s?) $/iu,
  it: /(?<!\p{L})(?:(?:il|lo|la|i|gli|le|(?:de|a|da|ne|su)(?:l|llo|lla|i|gli|lle)|quest[oaie]) |(?:(?:de|a|da|ne|su)l)?l['’])$/iu,
  nl: /(?<!\p{L})(?:de|het|deze|dit) $/iu,
};

/**
 * "The station" means the International Space Station when that is the only name with this head, and was said before:
 * such mentions are the name's. Others of the noun stay its own: "another station", "stations".
 */
export function mergeHeads(found: Map<string, Candidate>, { article, lang }: Doc): void {
  const byHead = new Map<string, Candidate[]>();
  const headOf = HEAD_FIRST.has(lang) ? /^(\S+) .+$/ : /^.+ (\S+)$/;
  for (const candidate of found.values()) {
    const head = candidate.name && headOf.exec(candidate.key)?.[1];
    if (head) byHead.set(head, [...(byHead.get(head) ?? []), candidate]);
  }
  const textOf = ({ block, start, end }: Place) => article.blocks[block]?.text.slice(start, end) ?? '';
  for (const [head, [name, second]] of byHead) {
    const noun = found.get(head);
    const first = name?.places.reduce((a, b) => (isBefore(b, a) ? b : a), name.places[0] ?? END);
    if (!name || !first || second || !noun || noun.name) continue;
    const written = textOf(first).toLowerCase();
    const isMeant = (place: Place) => {
      const before = article.blocks[place.block]?.text.slice(0, place.start) ?? '';
      const word = textOf(place).toLowerCase();
      const isSameNumber = HEAD_FIRST.has(lang) ? written.startsWith(word) : written.endsWith(word);
      return isBefore(first, place) && isSameNumber && (DEFINITE[lang]?.test(before) ?? true);
    };
    const meant = noun.places.filter(isMeant);
    if (meant.length === 0) continue;
    name.places.push(...meant);
    name.whole += meant.length;
    const rest = noun.places.filter((place) => !meant.includes(place));
    if (rest.length === 0) found.delete(head);
    else
      found.set(head, {
        ...noun,
        places: rest,
        forms: formsOf(rest, textOf),
        whole: Math.min(noun.whole, rest.length),
      });
  }
}

const END: Place = { block: Number.POSITIVE_INFINITY, start: 0, end: 0 };

const isBefore = (a: Place, b: Place) => a.block < b.block || (a.block === b.block && a.start < b.start);

function formsOf(places: readonly Place[], textOf: (place: Place) => string): Map<string, number> {
  const forms = new Map<string, number>();
  for (const place of places) forms.set(textOf(place), (forms.get(textOf(place)) ?? 0) + 1);
  return forms;
}
