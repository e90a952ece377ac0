/**
 * What the regular forms of one English word share ("radiators", "radiator's", "radiating": "radiat"): rougher than the
 * base form, which only a dictionary knows, and no word to be shown. Takes and gives lower case. Of what is short nothing is
 * taken: "use" is no form of "us".
 */
export function sharedForm(word: string): string {
  return word
    .replace(/['’]s?$/, '')
    .replace(/(?:ies|ied|y)$/, 'i')
    .replace(/(?<=...)(?:es|s|ed|ing|e)$/, '');
}
