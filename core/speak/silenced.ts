/** Marks of notes and sources, "[12]", "[3–5]", "[a]", "[note 2]"; words in brackets are a writer's and are read. */
const CITATION = /\[(?:\d{1,3}(?:\s?[,–-]\s?\d{1,3})*|\p{Ll}|\p{Ll}+ \d{1,3})\]/gu;

/** An address is said by its host: "https://" before it and the path behind it tell the ear nothing. */
const ADDRESS = /\bhttps?:\/\/(?:www\.)?([\p{L}\p{N}.-]+)\S*/giu;

/**
 * A sentence without what only the eye needs: in its place stand spaces, so that every offset stays true.
 * @returns a string of the same length.
 */
export function silenced(text: string): string {
  return text
    .replace(CITATION, (mark) => ' '.repeat(mark.length))
    .replace(ADDRESS, (address, host: string) => {
      const name = host.replace(/[.-]+$/, '');
      const before = address.indexOf(name);
      return ' '.repeat(before) + name + ' '.repeat(address.length - before - name.length);
    });
}
