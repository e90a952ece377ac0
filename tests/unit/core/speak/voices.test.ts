import { describe, expect, it } from 'vitest';
import { allowedVoices, primaryOf, speakersOf, type Voice, voiceFor } from '../../../../core/speak/voices.ts';

const voice = (name: string, lang: string, more: Partial<Voice> = {}): Voice => ({
  id: name,
  name,
  lang,
  local: true,
  preferred: false,
  ...more,
});

const names = (voices: readonly Voice[]) => voices.map(({ name }) => name).join(' ');

describe('voices', () => {
  it('are those of this device, unless the reader allows others', () => {
    const voices = [voice('near', 'en'), voice('far', 'en', { local: false })];
    expect(names(allowedVoices(voices, false))).toBe('near');
    expect(names(allowedVoices(voices, true))).toBe('near far');
  });

  it('fit a language by region first, then as the system prefers', () => {
    const voices = [
      voice('any', 'en-IN'),
      voice('us', 'en-US'),
      voice('own', 'en-AU', { preferred: true }),
      voice('gb', 'en-GB'),
      voice('de', 'de-DE', { preferred: true }),
    ];
    expect(names(speakersOf('en-GB', voices))).toBe('gb own any us');
    expect(names(speakersOf('en', voices))).toBe('own us any gb');
  });

  it('of this device come before others that fit as well', () => {
    const voices = [voice('far', 'fr-FR', { local: false }), voice('near', 'fr-FR')];
    expect(names(speakersOf('fr', voices))).toBe('near far');
  });

  it('are found however an engine writes their language', () => {
    const voices = [voice('a', 'en_US'), voice('b', 'eng-US'), voice('c', ''), voice('d', 'nonsense tag')];
    expect(names(speakersOf('en', voices))).toBe('a b');
  });

  it('of Norwegian speak both its written forms', () => {
    expect(primaryOf('nb-NO')).toBe(primaryOf('no'));
    expect(primaryOf('nn')).toBe(primaryOf('no'));
  });

  it('are chosen for each language, be it one of another language', () => {
    const voices = [voice('us', 'en-US'), voice('de', 'de-DE'), voice('at', 'de-AT')];
    expect(voiceFor('de', voices, {})?.name).toBe('de');
    expect(voiceFor('de', voices, { de: 'at' })?.name).toBe('at');
    expect(voiceFor('fi', voices, { fi: 'us' })?.name).toBe('us');
  });

  it('that were chosen and are gone make way for the most fitting', () => {
    expect(voiceFor('de', [voice('de', 'de-DE')], { de: 'gone' })?.name).toBe('de');
  });

  it('of no other language speak it unasked', () => {
    expect(voiceFor('fi', [voice('us', 'en-US')], {})).toBeUndefined();
  });
});
