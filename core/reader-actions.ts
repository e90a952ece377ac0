/** How the help sheet groups the keys. */
export const KEY_GROUPS = ['moving', 'finding', 'showing', 'reading'] as const;
export type KeyGroup = (typeof KEY_GROUPS)[number];

/**
 * Everything that can be done in reader mode, by its bar, by a key or both: the one place where keys are declared, for
 * who listens to them and for the help sheet alike. `keys` are names as in `KeyboardEvent.key`, a capital with Shift;
 * without a modifier each, as others are the browser's. What each does is said by the message `reader_key_…`.
 */
const ACTIONS = {
  nextParagraph: { group: 'moving', keys: ['j'], repeats: true },
  previousParagraph: { group: 'moving', keys: ['k'], repeats: true },
  nextSection: { group: 'moving', keys: ['J'], repeats: true },
  previousSection: { group: 'moving', keys: ['K'], repeats: true },
  nextKeySentence: { group: 'moving', keys: ['n'], repeats: true },
  previousKeySentence: { group: 'moving', keys: ['p'], repeats: true },
  find: { group: 'finding', keys: ['/'] },
  contents: { group: 'finding', keys: ['c'] },
  skim: { group: 'showing', keys: ['s'] },
  leftOut: { group: 'showing', keys: ['x'] },
  type: { group: 'showing', keys: ['a'] },
  theme: { group: 'showing', keys: ['t'] },
  larger: { group: 'showing', keys: ['+', '='], repeats: true },
  smaller: { group: 'showing', keys: ['-'], repeats: true },
  readAloud: { group: 'reading', keys: ['r'] },
  focus: { group: 'reading', keys: ['f'] },
  help: { group: 'reading', keys: ['?'] },
  print: { group: 'reading', keys: ['P'] },
  leave: { group: 'reading', keys: ['Escape'] },
} satisfies Record<string, ActionKeys>;

interface ActionKeys {
  group: KeyGroup;
  keys: readonly string[];
  /** Whether it is done again and again while its key is held. */
  repeats?: boolean;
}

export type ReaderAction = keyof typeof ACTIONS;

export const READER_ACTIONS: Readonly<Record<ReaderAction, ActionKeys>> = ACTIONS;

/** What a `KeyboardEvent` tells of the key. */
export interface KeyPress {
  key: string;
  code: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  repeat: boolean;
  isComposing: boolean;
}

const OF_KEY = new Map<string, ReaderAction>(
  (Object.keys(ACTIONS) as ReaderAction[]).flatMap((action) =>
    READER_ACTIONS[action].keys.map((key) => [key, action] as const),
  ),
);

/** What a pressed key asks for; nothing while a modifier is held or a word is being composed. */
export function actionOf(press: KeyPress): ReaderAction | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey || press.isComposing) return undefined;
  const action = OF_KEY.get(keyOf(press));
  return action && (!press.repeat || READER_ACTIONS[action].repeats) ? action : undefined;
}

/** What the keys of symbols give without and with Shift on the layout that `KeyboardEvent.code` names them by. */
const SYMBOLS: Readonly<Record<string, readonly [plain: string, shifted: string]>> = {
  Slash: ['/', '?'],
  Minus: ['-', '_'],
  Equal: ['=', '+'],
};

/**
 * The key's name as `ACTIONS` has it: a letter is a capital with Shift, whatever Caps Lock says. On a layout whose
 * letters are not Latin it is what stands in its place on one that is.
 */
function keyOf({ key, code, shiftKey }: KeyPress): string {
  const foreign = key.length === 1 && key > '\x7f';
  const letter = foreign ? /^Key([A-Z])$/.exec(code)?.[1] : /^[a-z]$/i.exec(key)?.[0];
  if (letter) return shiftKey ? letter.toUpperCase() : letter.toLowerCase();
  return (foreign && SYMBOLS[code]?.[shiftKey ? 1 : 0]) || key;
}
