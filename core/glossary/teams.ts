import type { Place } from '../article.ts';
import type { Doc } from '../text/document.ts';
import type { Subject } from './mentions.ts';

/** Packs that hold teams and clubs. */
const TEAMS: ReadonlySet<string> = new Set(['teams', 'sport']);
/** Packs of sport: people there may be called as a town is ("Austin"). */
const PACKS: ReadonlySet<string> = new Set([...TEAMS, 'athletes']);
/** From so many teams and athletes on an article is about sport, where a town's name is most likely its team's. */
const SPORT = 2;
/** "in Detroit", "outside Detroit": the town itself. */
const TOWN_BEFORE = /\b(?:in|near|outside|around|from|to|through|downtown|of)\s$/i;
/** "Detroit, Michigan", "Detroit police", "Detroit (AP)". */
const TOWN_BEHIND =
  /^(?:, (?:\p{Lu}\p{L}+|(?:\p{Lu}\.)+)| \p{Ll}*(?:police|mayor|area|suburb|airport)|\s*\(AP\))/u;

/**
 * In an article on sport the name of a town stands for its team ("Detroit won again"), unless it says where something is:
 * puts the team that the article names elsewhere before the town, where there is just one.
 * @param may what is likely meant at `place`, likeliest first; `found`: all that the article mentions.
 */
export function asTeams(
  doc: Doc,
  { block, start, end }: Place,
  may: readonly Subject[],
  found: readonly Subject[],
): readonly Subject[] {
  const town = may[0]?.name ?? '';
  const ofSport = found.filter(({ entry }) => entry && PACKS.has(entry.pack) && !entry.place);
  const own = ofSport.filter(
    ({ entry }) => entry && TEAMS.has(entry.pack) && entry.headword.startsWith(`${town} `),
  );
  const text = doc.article.blocks[block]?.text ?? '';
  const isTown = TOWN_BEFORE.test(text.slice(0, start)) || TOWN_BEHIND.test(text.slice(end));
  if (
    isTown ||
    ofSport.length < SPORT ||
    own.length !== 1 ||
    may[0]?.entry?.headword === own[0]?.entry?.headword
  )
    return may;
  return [...own, ...may];
}
