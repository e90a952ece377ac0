import type { Features } from './features.ts';
import { WEIGHTS } from './weights.ts';

/** How well a sentence would stand in a summary; only differences within an article mean something. */
export function score(features: Features): number {
  let sum = 0;
  for (const [name, weight] of Object.entries(WEIGHTS)) sum += weight * features[name as keyof Features];
  return sum;
}
