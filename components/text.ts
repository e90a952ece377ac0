import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '../core/translate.ts';

export const Text = createContext<Translate | undefined>(undefined);

/** The translations given by the nearest `<Text.Provider>`. @throws when there is none: a fault of ours. */
export function useText(): Translate {
  const t = useContext(Text);
  if (!t) throw new Error('No <Text.Provider> above this component.');
  return t;
}
