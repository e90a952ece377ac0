import { browser } from 'wxt/browser';
import { makeTranslate, type Translate } from '../core/translate.ts';

/** Text of the reader's language, from the locale files through the browser. */
export function browserText(): Translate {
  const get = (key: string, values?: string[]) =>
    // Keys are checked by our own type; WXT's is made of generated files.
    (browser.i18n.getMessage as (key: string, values?: string[]) => string)(key, values);
  const dir = get('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
  // The language of the messages that are shown, not of the browser: they differ where we have no translation.
  return makeTranslate(get, get('locale_tag') || 'en', dir);
}
