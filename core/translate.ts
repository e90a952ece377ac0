import type messages from '../assets/locales/en.json';

/** A key of the locale files. Plural messages are two keys, `…_one` and `…_other`. */
export type MessageKey = keyof typeof messages;

type PluralKey = MessageKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/** Text of the reader's language. `$1`, `$2` … in a message are replaced by `values`. */
export interface Translate {
  (key: MessageKey, ...values: (string | number)[]): string;
  /** The plural form of `key` for `n`; `$1` is `n` in the reader's digits. */
  count(key: PluralKey, n: number): string;
  /** BCP 47 language of the interface, for `Intl` and `lang`. */
  lang: string;
  dir: 'ltr' | 'rtl';
}

/** Makes a `Translate` of a look-up of messages by key. */
export function makeTranslate(
  message: (key: string, values: string[]) => string,
  lang: string,
  dir: 'ltr' | 'rtl',
): Translate {
  const plural = new Intl.PluralRules(lang);
  const number = new Intl.NumberFormat(lang);
  const show = (v: string | number) => (typeof v === 'number' ? number.format(v) : v);
  const t = (key: MessageKey, ...values: (string | number)[]) => message(key, values.map(show));
  return Object.assign(t, {
    count: (key: PluralKey, n: number) => {
      const form = message(`${key}_${plural.select(n)}`, [show(n)]);
      return form || message(`${key}_other`, [show(n)]);
    },
    lang,
    dir,
  });
}
