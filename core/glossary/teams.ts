import type { Place } from '../article.ts';
import type { Doc } from '../text/document.ts';
import type { Subject } from './mentions.ts';
import type { Occurs } from './needs.ts';

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

/** As much text is read on either side, UTF-16 units. */
const REACH = 60;
/** What only teams, and who plays for them, stand before or behind. */
const PLAYS_BEHIND =
  /^(?: (?:(?:head |assistant )?coach|quarterback|running back|wide receiver|linebacker|cornerback|guard|forward|striker|midfielder|defender|goalkeeper|goaltender|pitcher|players?|fans|senior|junior|sophomore|freshman|transfer|offense|defense|beat|defeated|outscored|scored|hosts?|won|lost|trails?|trailed|improved)(?!\p{L})|['’]s? (?:\p{Ll}+ ){0,2}(?:game|win|loss|season|offen[cs]e|defen[cs]e|roster|coach|quarterback|lineup|bench|victory|opener|touchdown)(?!\p{L})| \d{1,3}(?:,|-\d)|\s\(\d+-\d+)/u;
const PLAYS_BEFORE =
  /(?<!\p{L})(?:beat|beats|defeat(?:s|ed|ing)?|against|versus|vs\.?|outscored|win over|loss to|victory over|past) $|(?<!\p{L})(?:schools|teams|programs|rivals|opponents|contenders) (?:\p{Lu}[\p{L}.&’'-]*,? )*(?:and )?$/u;
/** "flipped Ann Lee from Ulm": the team one leaves or joins. */
const SIGNED =
  /(?<!\p{L})(?:flipped (?:\p{Lu}\S+ )?from|transferred (?:from|to)|commit(?:s|ted|ment) to|signed with) $/u;
/** "Ulm soccer player" says so by itself. */
const GAME_BEHIND =
  /^ (?:soccer|football|basketball|baseball|hockey|rugby|volleyball) (?:player|star|coach|team|midfielder|forward|fan)/u;
/** Words of sport: an article with so many of them tells of games. */
const SPORTING = ['coach', 'season', 'league', 'playoff', 'quarterback', 'touchdown', 'scored', 'tournament'];
const SPORT_WORDS = 3;
/** A town or state by its gloss; a country plays as itself. */
const TOWN = /\b(?:city|cities|town|capital|port|state|suburb|borough|county|village)\b/;
const COUNTRY = /\b(?:country|republic|kingdom|nation|monarchy)\b/;

/**
 * Tells of a gloss whether it is that of the town or state whose team is meant at a place: "Ulm beat Lindau", "Ulm coach Ann
 * Lee". Who is told of the town is told of something else.
 */
export function townOfTeam(
  doc: Doc,
  { block, start, end }: Place,
  occurs: Occurs,
): (gloss: string) => boolean {
  const text = doc.article.blocks[block]?.text ?? '';
  const [before, behind] = [text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH)];
  const plays = PLAYS_BEHIND.test(behind) || PLAYS_BEFORE.test(before) || SIGNED.test(before);
  const isSport = GAME_BEHIND.test(behind) || (plays && SPORTING.filter(occurs).length >= SPORT_WORDS);
  if (!isSport || (TOWN_BEFORE.test(before) && !SIGNED.test(before))) return () => false;
  return (gloss) => TOWN.test(gloss) && !COUNTRY.test(gloss);
}

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
