import { isFunctionWord } from './stopwords.ts';

const sets = (lists: Record<string, string>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(lists).map(([lang, list]) => [lang, new Set(list.trim().split(/\s+/))]));

/** Abbreviations after which a sentence goes on: a name, a number or an example follows. Lower case, last full stop left out. */
const OPEN = sets({
  en: `mr mrs ms dr prof sen sens rep reps gov gen gens col lt sgt capt cpl pvt maj cmdr adm rev hon st mt ft messrs supt insp
    det pres eds trans vs approx est dept cf e.g i.e viz ver lt.col lt.gen maj.gen`,
  de: `dr prof hr fr frl st str hl bzw bzgl ca evtl ggf gem inkl exkl mind max min mio mrd tsd u.a z.b z.t z.zt d.h s.o s.u s.a
    o.g i.d.r i.a i.v vgl bspw sog geb gest hrsg ing dipl v.a ehem kath evang univ abt allg lfd tel co österr schweiz`,
  fr: `m mm mme mmes mlle mlles me dr pr st ste av bd cf env chap éd vol fasc p.ex ex tél`,
  es: `sr sra sres srta srtas dr dra dres d dña ud uds prof gral lic ing av avda aprox p.ej ee sto sta fdo tel`,
  pt: `sr sra srs sras dr dra drs prof profa eng av aprox p.ex exmo exma d sto sta tel`,
  it: `sig sigg sigra dott dott.ssa prof prof.ssa ing avv on gen mons cfr p.es es tel`,
  nl: `dhr mevr mw mr dr drs ds ir prof ing gebr bijv bv d.w.z o.a m.n m.b.t t.a.v t.o.v i.v.m ca evt incl excl vgl mln mld jl`,
  ru: `им ул пр пл просп корп обл проф акад доц см ср напр тел т.е т.к`,
  pl: `dr prof im św ul al tzw tzn np m.in gen ks bp abp inż mgr red ppłk płk kpt hab ust zob por pow woj os`,
  sv: `dr prof t.ex bl.a d.v.s dvs ca fr.o.m t.o.m kl jfr milj mdr resp ev tel s:t`,
  da: `dr prof hr fr ca bl.a f.eks dvs mio mia jf skt kl`,
  nb: `dr prof hr fr ca bl.a f.eks dvs mill mrd jf kl`,
  fi: `esim prof tri klo n ks vrt`,
  ar: `د أ ص ج ق`,
  hi: `डॉ श्री श्रीमती सुश्री प्रो पं रु पृ सं`,
});

/** Abbreviations of any language that belong to the number that follows: No. 5, Fig. 2, Jan. 31, S. 12, sec. XIX. */
const NUMBERED = new Set(
  `no nos vol vols p pp fig figs eq ch sec sect art para op jan feb mar apr jun jul aug sept sep oct nov dec nr nrn abs bd aufl s
  jg kap abb tab hausnr n nº núm pág págs pag pagg blz sid séc cap рис табл стр гл т д кв`.split(/\s+/),
);
const NUMBER = /^(?:\p{N}|[IVXLC]+(?!\p{L}))/u;

/** Abbreviations that may also end a sentence; what follows decides. */
const EITHER = sets({
  en: `u.s u.k u.n u.s.a e.u d.c l.a n.y a.m p.m ph.d b.a m.a m.d b.c a.d inc ltd co corp llc plc bros jr sr etc assn ave blvd
    rd`,
  de: 'usw etc jh jhd u.ä o.ä u.v.m gmbh',
  fr: 'etc j.-c',
  es: 'etc s.a uu cía ltda',
  pt: 'etc ltda lda s.a cia',
  it: 'ecc s.p.a s.r.l d.c a.c',
  nl: 'enz b.v n.v e.d',
  ru: 'г гг в вв руб коп тыс др т.д т.п н.э',
  sv: 'osv m.m m.fl kr',
  da: 'osv m.m m.fl kr',
  nb: 'osv m.m m.fl kr',
  fi: 'jne ym mm',
});

/** Words that open an English sentence after an abbreviation, rather than a name that belongs to it. */
const STARTERS = new Set(
  `the this that these those a an in on at he she it they we you his her its their our my but and or so yet however when if as
  after before while although though because since for from with by there here what who why how where meanwhile moreover also
  then now some many most all both each no not one two several according despite during until once such even`.split(
    /\s+/,
  ),
);
/** Function words that begin names after an initial: "J. Van Dam". */
const PARTICLES = new Set('de den der di du da do dos la le lo el van von al'.split(' '));

/** Whether a sentence cannot end with this abbreviation (its last full stop left out). */
export function isOpenAbbreviation(word: string, lang: string): boolean {
  return OPEN.get(lang)?.has(word.toLowerCase()) ?? false;
}

/** Whether this abbreviation belongs to the number that the text after it begins with. */
export function takesNumber(word: string, after: string): boolean {
  return NUMBERED.has(word.toLowerCase()) && NUMBER.test(after);
}

/** Whether a sentence may, but need not, end with this abbreviation. */
export function isEitherAbbreviation(word: string, lang: string): boolean {
  const lower = word.toLowerCase();
  return (
    EITHER.get('en')?.has(lower) || EITHER.get(lang)?.has(lower) || /^(?:\p{L}\.){1,4}\p{L}$/u.test(word)
  );
}

/** Whether a word opens a sentence more often than it continues one after an abbreviation. */
export function isStarter(word: string, lang: string): boolean {
  const lower = word.toLowerCase();
  if (lang === 'en') return STARTERS.has(lower) && lower.length > 1;
  return isFunctionWord(lower, lang) && !PARTICLES.has(lower);
}
