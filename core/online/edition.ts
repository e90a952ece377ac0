/** Of the text of Wikipedia that may be reused under it. */
export const WIKIPEDIA_LICENCE = 'CC BY-SA 4.0';

/** Languages whose edition has another name than their code. */
const EDITIONS: Readonly<Record<string, string>> = { nb: 'no', und: 'en', fil: 'tl', cmn: 'zh', iw: 'he' };
/** The edition of a language is a name of this form, and so no more than one label of a host name. */
const EDITION = /^[a-z]{2,3}$/;

/** Wikipedia's edition for a language (BCP 47), as it stands in the host name. */
export function editionOf(lang: string): string {
  const primary = lang.toLowerCase().split('-')[0] ?? '';
  const edition = EDITIONS[primary] ?? primary;
  return EDITION.test(edition) ? edition : 'en';
}
