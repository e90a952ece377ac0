/** What marks of notes look like: "1", "[12]", "(a)", "*", "†", "iv". */
const MARK = /^[[(]?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶]{1,3}|note \d{1,3})[\])]?[.:]?$/i;

/** A longer part is no note, characters. */
export const LONGEST_NOTE = 1500;

/** Whether a link's text looks like the mark of a note, such as a footnote. */
export const isNoteMark = (text: string): boolean => MARK.test(text.trim());
