import type { ReaderPort } from '../reader/tools.ts';

export interface VoiceOptions {
  /** Of the article, BCP 47. */
  lang: string;
  /** Id of the chosen voice by the primary language it is to speak. */
  chosen(): Readonly<Record<string, string>>;
  /** The reader has chosen a voice for the article's language. */
  choose(id: string): void;
  /** Told of the word that is said, or of the sentence where words are not told of. */
  onSpoken(range: Range): void;
  /** The reader has ended it from its own bar. */
  onStop(): void;
}

/** Reading aloud, as long as its bar is open. */
export interface Voice {
  /** Voice, speed or what is allowed is another. */
  changed(): void;
  /** Closes its panel; `false` when none is open. */
  back(): boolean;
  close(): void;
}

/** Opens the voice's bar below the text and begins to read aloud. */
export type OpenVoice = (reader: ReaderPort, options: VoiceOptions) => Voice;
