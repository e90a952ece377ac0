import { mayHold } from '../core/glossary/bloom.ts';
import type { OwnFind, OwnLookup } from '../core/own/entry.ts';
import { ALL, database, within } from './own-database.ts';

/** A glossary of more entries than this is a whole dictionary. */
const GENERAL = 5000;

/** Looks forms up in the glossaries that are on. A store that can't be read knows nothing. */
export const lookUpOwn: OwnLookup = async (forms) => {
  try {
    return await lookUp(forms);
  } catch (error) {
    console.warn('Glossa:', error);
    return new Map();
  }
};

async function lookUp(formsOf: () => ReadonlySet<string>): Promise<Map<string, OwnFind[]>> {
  const found = new Map<string, OwnFind[]>();
  const tx = (await database()).transaction(ALL);
  const asked = (await tx.objectStore('glossaries').getAll())
    .filter((glossary) => glossary.on && glossary.count > 0)
    .sort((a, b) => a.order - b.order);
  const size = asked.reduce((sum, { count }) => sum + count, 0);
  if (size === 0) return found;
  const forms = formsOf();
  const entries = tx.objectStore('entries');
  const filters = await Promise.all(asked.map(({ id }) => tx.objectStore('filters').get(id)));
  // Few entries are sooner read than many forms asked for.
  const read =
    size < forms.size
      ? await Promise.all(asked.map(({ id }) => entries.getAll(within(id))))
      : await Promise.all(likely(forms, filters).map((form) => entries.index('forms').getAll(form)));
  const unique = new Map(read.flat().map((entry) => [`${entry.glossary}:${entry.number}`, entry]));
  for (const { id, name, count } of asked) {
    for (const { glossary, forms: own, term, definition, aliases } of unique.values()) {
      if (glossary !== id) continue;
      const find = { term, definition, aliases, general: count > GENERAL, glossary: name };
      for (const form of own) if (forms.has(form)) found.set(form, [...(found.get(form) ?? []), find]);
    }
  }
  return found;
}

/** The forms that stand in one of some glossaries, and a few others; one without a filter may hold any. */
function likely(forms: ReadonlySet<string>, filters: readonly (Uint8Array | undefined)[]): string[] {
  return [...forms].filter((form) => filters.some((filter) => !filter || mayHold(filter, form)));
}
