import { languageOfWord } from './language.ts';
import { remember } from './remember.ts';
import { stem } from './stem.ts';
import { isFunctionWord } from './stopwords.ts';

/** What is looked up of a written form: the same in whatever text of its language it stands. */
interface Looked {
  text: string;
  lower: string;
  /** What its inflected forms have in common, lower case. */
  stem: string;
  /** A function word: grammar, not content. */
  stop: boolean;
}

/** A written form of words of one text. */
export interface Form extends Looked {
  /** Its number among the different forms of the text, from 0. */
  form: number;
}

/** The different written forms of a text, by language: gives the one of a word, which gets a number when it is new. */
export type Forms = (lang: string) => (text: string) => Form;

export function newForms(): Forms {
  const byLang = new Map<string, Map<string, Form>>();
  let count = 0;
  return (lang) => {
    const forms = byLang.get(lang) ?? new Map<string, Form>();
    byLang.set(lang, forms);
    const look = looksIn(lang);
    return (text) => {
      let form = forms.get(text);
      if (!form) {
        const looked = look(text);
        form = { ...looked, form: count++ };
        forms.set(looked.text, form);
      }
      return form;
    };
  };
}

/** A function of words of one text that is worked out once for each written form. */
export function perForm<Word extends Pick<Form, 'form'>, T>(answer: (word: Word) => T): (word: Word) => T {
  const known: T[] = [];
  return (word) => {
    const kept = known[word.form];
    if (kept !== undefined) return kept;
    const found = answer(word);
    known[word.form] = found;
    return found;
  };
}

/** A word as it is compared. */
export const inSmallLetters = (word: string): string => word.toLowerCase().replaceAll('’', "'");

const looks = new Map<string, (word: string) => Looked>();

/** What is looked up of a word in a text of a language: most come again in the next text. */
function looksIn(lang: string): (word: string) => Looked {
  const known = looks.get(lang);
  if (known) return known;
  const made = remember((text): Looked => {
    const lower = inSmallLetters(text);
    const own = languageOfWord(lower, lang);
    return { text, lower, stem: stem(lower, own), stop: isFunctionWord(lower, own) };
  });
  looks.set(lang, made);
  return made;
}
