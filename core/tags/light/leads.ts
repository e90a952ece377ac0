/**
 * Words right before which, in running text, a noun or its adjective stands: articles, other determiners, prepositions. By
 * language, lower case, elided forms without their apostrophe.
 */
const LISTS: Readonly<Record<string, string>> = {
  fr: `le la les un une des du de au aux à en dans sur sous par pour avec sans entre vers chez contre depuis pendant ce cet cette
    ces son sa ses leur leurs notre nos votre vos mon ma mes chaque quelques plusieurs aucun aucune`,
  es: `el la los las un una unos unas del de al a en con por para sin sobre entre hacia desde hasta contra su sus este esta estos
    estas ese esa esos esas cada otro otra otros otras nuestro nuestra`,
  pt: `o a os as um uma uns umas do da dos das de no na nos nas ao à aos às pelo pela pelos pelas num numa em com por para sem
    sobre entre até desde contra seu sua seus suas este esta esse essa cada outro outra`,
  it: `il lo la i gli le un uno una del dello della dei degli delle di al allo alla ai agli alle a dal dalla dai dalle da nel nello
    nella nei negli nelle in sul sulla sui sulle su con per tra fra senza ogni questo questa questi queste quel quella suo sua
    suoi sue`,
  nl: `de het een van in op aan met voor door uit bij naar over tot onder tegen langs tussen deze dit elke elk geen haar zijn hun
    ons onze`,
  sv: `en ett denna detta dessa i på av med till från för om vid mellan mot genom under över efter utan varje ingen
    inget någon något sin sitt sina hans hennes deras vår vårt`,
  da: 'en et denne dette disse i på af med til fra for om ved mellem mod gennem under over efter uden hver sin sit sine',
  nb: 'en ei et denne dette disse i på av med til fra for om ved mellom mot gjennom under over etter uten hver sin sitt',
  ru: 'в во на с со к ко по из от до для о об у за под над при без через между среди около про',
  ar: 'في من إلى على عن مع بين حول خلال بعد قبل عند منذ',
};

/** Articles: right behind a verb they begin its object, right behind a noun they are rare. */
const BEGINNERS: Readonly<Record<string, string>> = {
  fr: 'le la les un une des',
  es: 'el la los las un una unos unas',
  pt: 'o a os as um uma',
  it: 'il lo la i gli le un uno una',
  nl: 'de het een',
  sv: 'en ett',
};

/** Words behind which what stands right before them is a noun: postpositions. */
const FOLLOWERS: Readonly<Record<string, string>> = { hi: 'का की के को में से पर ने तक' };

const sets = (lists: Readonly<Record<string, string>>) =>
  new Map(
    Object.entries(lists).map(([lang, list]): [string, ReadonlySet<string>] => [
      lang,
      new Set(list.split(/\s+/)),
    ]),
  );

/** The words that lead to a noun, that begin an object, and that follow a noun; `undefined` where we know none. */
export const LEADS = sets(LISTS);
export const ARTICLES = sets(BEGINNERS);
export const TRAILS = sets(FOLLOWERS);
