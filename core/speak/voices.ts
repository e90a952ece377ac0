/** A voice of the browser. */
export interface Voice {
  id: string;
  name: string;
  /** BCP 47. */
  lang: string;
  /** Speaks on this device: nothing of the text leaves it. */
  local: boolean;
  /** The one that the system would take. */
  preferred: boolean;
}

export interface VoiceWishes {
  /** May voices be used to which the text is sent? */
  online: boolean;
  /** Id of the chosen voice by the primary language it is to speak. */
  chosen: Readonly<Record<string, string>>;
}

/** The voices that a reader has allowed. */
export function allowedVoices(voices: readonly Voice[], online: boolean): Voice[] {
  return voices.filter(({ local }) => local || online);
}

/**
 * The voice for a text: the one chosen for its language, else the most fitting of those that speak it. Nothing when none does.
 * @param voices those that may be used.
 */
export function voiceFor(
  lang: string,
  voices: readonly Voice[],
  chosen: VoiceWishes['chosen'],
): Voice | undefined {
  const wanted = voices.find(({ id }) => id === chosen[primaryOf(lang)]);
  return wanted ?? speakersOf(lang, voices)[0];
}

/** The voices that speak a language, the most fitting first: of its region, the system's own, on this device. */
export function speakersOf(lang: string, voices: readonly Voice[]): Voice[] {
  const own = localeOf(lang);
  const likely = own?.maximize().region;
  const score = (voice: Voice): number => {
    const region = localeOf(voice.lang)?.region;
    return (
      (own?.region !== undefined && region === own.region ? 8 : 0) +
      (voice.preferred ? 4 : 0) +
      (region === likely ? 2 : 0) +
      (voice.local ? 1 : 0)
    );
  };
  return voices
    .filter((voice) => primaryOf(voice.lang) === primaryOf(lang))
    .sort((a, b) => score(b) - score(a));
}

/** Bokmål and Nynorsk are both called Norwegian by most engines. */
const SAME: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' };

/** The primary language of a tag, ISO 639-1 where there is one; `und` when it is none. */
export function primaryOf(lang: string): string {
  const language = localeOf(lang)?.language ?? 'und';
  return SAME[language] ?? language;
}

/** Engines write `en_US`, `eng-US`, and now and then nothing at all. */
function localeOf(lang: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(lang.replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}
