/** One entry of a glossary the reader keeps. */
export interface OwnEntry {
  term: string;
  definition: string;
  aliases: readonly string[];
}

/** An entry as it stands in a glossary. */
export interface NumberedEntry extends OwnEntry {
  number: number;
}

/** One of the reader's glossaries; of two that explain a form, that with the smaller `order` comes first. */
export interface OwnGlossary {
  id: number;
  name: string;
  on: boolean;
  order: number;
  /** Entries in it. */
  count: number;
}

/** An entry found for a form of the article. */
export interface OwnFind extends OwnEntry {
  /** It comes from a whole dictionary, in which the commonest words stand as well. */
  general: boolean;
  /** Name of the glossary it stands in. */
  glossary: string;
}

/**
 * Finds entries of the reader's glossaries by folded forms, best first; forms without one are left out. Never rejects.
 * @param forms are many, and made when asked for: most readers have no glossary
 */
export type OwnLookup = (
  forms: () => ReadonlySet<string>,
) => Promise<ReadonlyMap<string, readonly OwnFind[]>>;

/** The form a term is filed and looked for under: capitals, apostrophes and white space make no difference. */
export function fold(form: string): string {
  return form.normalize('NFC').toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();
}

/** Folded forms an entry is found by, each once. */
export function foldedForms({ term, aliases }: OwnEntry): string[] {
  return [...new Set([term, ...aliases].map(fold).filter((form) => form !== ''))];
}
