import { languageOfWord } from './language.ts';
import { stem } from './stem.ts';
import { isFunctionWord } from './stopwords.ts';

/** A written form of words of one text. */
export interface Form {
  /** Its number among the different forms of the text, from 0. */
  form: number;
  text: string;
  lower: string;
  /** What its inflected forms have in common, lower case. */
  stem: string;
  /** A function word: grammar, not content. */
  stop: boolean;
}

/** The different written forms of a text, by language: gives the one of a word, which gets a number when it is new. */
export type Forms = (lang: string) => (text: string) => Form;

export function newForms(): Forms {
  const byLang = new Map<string, Map<string, Form>>();
  let count = 0;
  return (lang) => {
    const forms = byLang.get(lang) ?? new Map<string, Form>();
    byLang.set(lang, forms);
    return (text) => {
      let form = forms.get(text);
      if (!form) {
        const lower = text.toLowerCase().replaceAll('’', "'");
        const own = languageOfWord(lower, lang);
        form = { form: count++, text, lower, stem: stem(lower, own), stop: isFunctionWord(lower, own) };
        forms.set(text, form);
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
