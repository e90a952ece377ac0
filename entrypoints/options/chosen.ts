import { ImportError } from '../../core/import/import-error.ts';

const PART = /^(.*)\.(ifo|idx|dict|syn)(?:\.(?:gz|dz))?$/i;

type Part = 'ifo' | 'idx' | 'dict' | 'syn';

/** One glossary among the files chosen: a file by itself, or the parts of a StarDict dictionary. */
export interface Chosen {
  name: string;
  files: readonly File[];
}

/** Glossaries chosen at once, in order: parts of a StarDict dictionary belong together by their name. */
export function glossariesIn(files: readonly File[]): Chosen[] {
  const groups = Map.groupBy(files, (file) => PART.exec(file.name)?.[1] ?? file);
  return [...groups].map(([key, group]) =>
    typeof key === 'string' ? { name: `${key}.ifo`, files: group } : { name: key.name, files: group },
  );
}

/** Whether a file of this name is a part of a StarDict dictionary. */
export const isPart = (name: string) => PART.test(name);

/** Which of the names stands for which part; an archive may hold others. @throws ImportError when one is missing */
export function partsIn(names: readonly string[]): Record<Exclude<Part, 'syn'>, string> & { syn?: string } {
  const [dictionary] = names.flatMap((name) => (/\.ifo$/i.test(name) ? (PART.exec(name)?.[1] ?? []) : []));
  const parts = new Map<string, string>();
  for (const name of names) {
    const [, stem, part = ''] = PART.exec(name) ?? [];
    if (stem !== undefined && stem === dictionary) parts.set(part.toLowerCase(), name);
  }
  const [ifo, idx, dict, syn] = ['ifo', 'idx', 'dict', 'syn'].map((part) => parts.get(part));
  if (!(ifo && idx && dict)) throw new ImportError('noPart');
  return { ifo, idx, dict, ...(syn ? { syn } : {}) };
}
