/** Abbreviations after which a sentence goes on: a name, a number or an example follows. Lower case, last full stop left out. */
const OPEN: Record<string, string> = {
  en: `mr mrs ms dr prof sen sens rep reps gov gen gens col lt sgt capt cpl pvt maj cmdr adm rev hon st mt ft messrs supt insp
    det pres eds trans vs approx est dept cf e.g i.e viz ver lt.col lt.gen maj.gen`,
  de: `dr prof hr fr st str bzw ca evtl ggf inkl max mio mrd u.a z.b z.t d.h s.o s.u vgl bspw sog geb gest hrsg ing dipl v.a`,
  fr: `m mm mme mmes mlle dr pr ste av bd cf env chap éd`,
  es: `sr sra sres srta dr dra dña ud uds prof gral lic ing av aprox p.ej ee`,
  pt: `sr sra srs dr dra prof profa eng av aprox p.ex exmo`,
  it: `sig sigg sigra dott prof ing avv gen mons cfr`,
  nl: `dhr mevr mr dr drs ir prof ing bijv d.w.z o.a m.n m.b.t t.a.v ca evt incl excl vgl`,
  ru: `им проф акад ул см ср напр`,
  sv: `dr prof t.ex bl.a d.v.s dvs ca fr.o.m t.o.m kl jfr`,
};

/** Abbreviations of any language that belong to the number that follows: No. 5, Fig. 2, Jan. 31, S. 12. */
const NUMBERED = new Set(
  `no nos vol vols p pp fig figs eq ch sec sect art para op jan feb mar apr jun jul aug sept sep oct nov dec nr nrn abs bd aufl s
  jg kap pos n nº núm pág págs pag pagg blz sid рис стр гл т`.split(/\s+/),
);

/** English abbreviations that may also end a sentence; what follows decides. */
const EITHER = new Set(
  'u.s u.k u.n u.s.a e.u d.c l.a n.y a.m p.m ph.d b.a m.a m.d b.c a.d inc ltd co corp llc plc bros jr sr etc assn ave blvd rd'.split(
    ' ',
  ),
);

/** Words that open an English sentence after an abbreviation, rather than a name that belongs to it. */
const STARTERS = new Set(
  `the this that these those a an in on at he she it they we you his her its their our my but and or so yet however when if as
  after before while although though because since for from with by there here what who why how where meanwhile moreover also
  then now some many most all both each no not one two several according despite during until once such even`.split(
    /\s+/,
  ),
);

const OPEN_SETS = new Map(
  Object.entries(OPEN).map(([lang, list]) => [lang, new Set(list.trim().split(/\s+/))]),
);

/** Whether a sentence cannot end with this abbreviation (its last full stop left out). */
export function isOpenAbbreviation(word: string, lang: string): boolean {
  return OPEN_SETS.get(lang)?.has(word.toLowerCase()) ?? false;
}

/** Whether a number after this abbreviation belongs to it. */
export function takesNumber(word: string): boolean {
  return NUMBERED.has(word.toLowerCase());
}

/** Whether a sentence may, but need not, end with this abbreviation. */
export function isEitherAbbreviation(word: string): boolean {
  return EITHER.has(word.toLowerCase()) || /^(?:\p{L}\.){1,4}\p{L}$/u.test(word);
}

/** Whether a word opens an English sentence more often than it continues one. */
export function isStarter(word: string): boolean {
  return STARTERS.has(word.toLowerCase());
}
