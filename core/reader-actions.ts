/** What can be done in reader mode, by the bar, by a key or both. */
export const READER_ACTIONS = ['leave', 'contents', 'type', 'skim', 'leftOut', 'readAloud'] as const;
export type ReaderAction = (typeof READER_ACTIONS)[number];
