import { isGutter } from './code.ts';
import { isDrawnFormula } from './formulae.ts';

/** Whether an element repeats what stands next to it, or only counts it. */
export const isDouble = (element: Element, name: string): boolean =>
  isGutter(element, name) || isDrawnFormula(element, name);
