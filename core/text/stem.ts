import { stemmer } from 'stemmer';

/** Shorter words have no ending worth taking off. */
const SHORTEST = 4;
/** Inflections of the other languages, longest first; what is left keeps at least `SHORTEST` letters. */
const ENDINGS: Record<string, RegExp> = {
  de: /(?:ern|em|en|er|es|e|s|n)$/,
  fr: /(?:euses|euse|ées|és|ée|es|aux|s|e|x)$/,
  es: /(?:aciones|ación|es|os|as|a|o|s|e)$/,
  pt: /(?:ações|ação|ões|ais|es|os|as|a|o|s|e)$/,
  it: /(?:azioni|azione|i|e|o|a)$/,
  nl: /(?:en|s|e|n)$/,
  ru: /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ией|иях|ах|ях|ов|ев|ей|ой|ый|ий|ая|яя|ое|ее|ые|ие|ую|юю|ам|ям|ом|ем|их|ых|ия|ии|ию|а|я|о|е|ы|и|у|ю|ь|й)$/,
  sv: /(?:arna|erna|orna|heten|ande|en|et|ar|er|or|na|a|e|n|s|t)$/,
};
const KEPT = 50_000;

const known = new Map<string, string>();

/** The stem of a lower-case word: Porter's for English, the word without its inflection for others. */
export function stem(word: string, lang: string): string {
  if (word.length < SHORTEST) return word;
  const key = `${lang} ${word}`;
  let found = known.get(key);
  if (found === undefined) {
    found = lang === 'en' ? stemmer(word) : light(word, lang);
    if (known.size >= KEPT) known.clear();
    known.set(key, found);
  }
  return found;
}

function light(word: string, lang: string): string {
  const ending = ENDINGS[lang]?.exec(word)?.[0].length ?? 0;
  return word.length - ending >= SHORTEST ? word.slice(0, word.length - ending) : word;
}
