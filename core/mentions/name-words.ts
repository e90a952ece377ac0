const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Titles and roles before a person's name, not part of it. Lower case, without full stop. */
export const TITLES = list(`
  mr mrs ms miss mx dr prof professor sir dame president vice-president chancellor premier minister secretary senator
  sen rep representative congressman congresswoman governor gov mayor judge archbishop rabbi imam sheikh ayatollah
  reverend rev gen colonel col maj captain capt lieutenant lt sergeant sgt admiral commander cmdr corporal detective
  sheriff justice inspector director chairman chairwoman chairperson ambassador envoy spokesman spokeswoman spokesperson commissioner
  ceo cfo coo cto vp svp evp administrator superintendent councilmember councilman councilwoman assemblyman
  assemblywoman undersecretary cosmonaut astronaut actor actress singer author rapper engineer designer speaker adviser
  advisor attorney solicitor comptroller treasurer cardinal correspondent reporter columnist councillor
  patrolman patrolwoman trooper firefighter coroner constable co-owner co-founder co-host co-chair editor-in-chief
  qb rb wr cb lb dt ot mp mep chef journalist historian archaeologist physicist sociologist economist scientist
  researcher biologist psychologist novelist photographer filmmaker pianist guitarist blogger prosecutor pollster
`);

/** Roles that are parts of other names as well: a title only before two words, "Police Chief Ann Lee". */
export const ROLES = list('chief leader coach dean provost whip pastor bishop lady');

/** Words that go with a title: stripped after one, no name by themselves. */
export const RANKS = list(
  'general chief deputy acting former prime officer executive senior junior emeritus foreign',
);

/** Capitalised words that are never a name by themselves, nor the first word of one. */
export const NOT_NAMES = list(`
  a about above according after again against all almost along already also although always am among an and another any
  anyone anything are around as asked at away back be because been before behind being below beneath beside besides
  between beyond both but by can cannot could currently despite did do does done down due during each earlier either
  else enough even ever every everyone everything except few finally following for formerly from further
  furthermore given had has have having he hence her here hers herself him himself his how however i if in including
  indeed initially instead into is it its itself just last lastly later latest least less let like likewise many may
  maybe me meanwhile might mine more moreover most much must my myself near nearly neither never nevertheless next no
  nobody none nonetheless nor not nothing now of off often on once only onto or other others otherwise our ours out
  over overall own per perhaps please previously probably quite rather really recently regarding same see several
  shall she should similarly since so some someone something sometimes soon still subsequently such than thank thanks
  that the their theirs them then there thereafter therefore these they this those though through
  throughout thus to today together tomorrow too toward towards under unless unlike until up upon us usually very
  via was we well were what whatever when whenever where whereas wherever whether which while who whoever whole whom
  whose why will with within without would yes yesterday yet you your yours
  i’m i'm it’s it's don’t don't that’s that's there’s there's here’s here's let’s let's he’s he's she’s she's what’s what's
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec
  am pm a.m p.m gmt utc est edt pst pdt bst cet
  figure fig table section chapter appendix page photo image video credit source copyright advertisement read share note
`);

/** Words that number a part of a text, not a thing: "Table 3". */
export const PARTS = list(
  'figure fig table section chapter appendix page step part no number act article question',
);

/** Words of the lower case that may stand inside a name. */
export const PARTICLES = list(
  'of the de da do dos das del della di du des la le van von der den bin ibn al el af av zu',
);

/** First words of places that bear another's name. Lower case. */
export const REGIONS = list(
  'north south east west northern southern eastern western central greater new old outer inner',
);

/** Adjectives of peoples and places that no ending gives away. */
const PEOPLES = list(`
  french dutch greek swiss welsh czech thai iraqi israeli pakistani saudi qatari kuwaiti emirati yemeni omani afghan
  kazakh uzbek kyrgyz tajik turkmen uighur kurdish arab slovak croat serb pole dane swede finn scot filipino german
  roman western eastern northern southern african latin islamic catholic protestant democratic republican muslim
  muslims christians jews arabs europeans americans democrats republicans soviet
`);

/** Whether a single capitalised word is the adjective of a people or place: "Russian", "Spanish", "Dutch". */
export function isPeople(lower: string): boolean {
  return PEOPLES.has(lower) || /^\p{L}{3,}(?:ians?|eans?|icans?|ese|[^f]ish|ncans?|sians?)$/u.test(lower);
}
