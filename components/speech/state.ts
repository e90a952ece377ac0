import type { Settings } from '../../core/settings.ts';
import type { SpeechFault } from '../../core/speak/machine.ts';
import type { Voice } from '../../core/speak/voices.ts';

export type SpeechSettings = Pick<Settings, 'speechRate' | 'speechPitch' | 'onlineVoices'>;

/** How reading aloud stands. */
export interface SpeechView {
  at: 'speaking' | 'waiting' | 'paused' | 'ended';
  /** Why nothing is heard; `onlineOnly`: there are voices, but none that may be used. */
  fault?: SpeechFault | 'onlineOnly' | 'noEngine';
  /** The reader has scrolled away from what is said. */
  away: boolean;
  /** Of the article, BCP 47. */
  lang: string;
  /** Voices for that language, the most fitting first; all there are where none speaks it. */
  voices: readonly Voice[];
  /** Id of the one in use. */
  voice: string | undefined;
  settings: SpeechSettings;
}

export interface SpeechActions {
  play(): void;
  pause(): void;
  step(to: 'sentence' | 'block', by: 1 | -1): void;
  /** Back to what is being said. */
  back(): void;
  stop(): void;
  choose(voice: string): void;
  change(settings: Partial<SpeechSettings>): void;
}
