import type { Metadata } from '../../metadata/index.ts';
import type { Line, Page } from '../../page.ts';
import type { Setting } from '../setting.ts';
import { claimFeatures } from './claims.ts';
import { elementFeatures } from './element.ts';
import { looksOf } from './looks.ts';
import { opinionFeatures } from './opinion.ts';
import { surroundingFeatures } from './surroundings.ts';
import { wordingFeatures } from './wording.ts';

/**
 * Gives the function that says what there is to know of each line of a page, asked in order: named features by what they
 * look at, mostly 0–1; hints and elements around it, as bits. In objects of their own, for joining them costs more than
 * they do.
 */
export function featuresOf(page: Page, setting: Setting, metadata: Metadata) {
  const looks = looksOf(page);
  const opinion = opinionFeatures(page, setting, looks);
  const wording = wordingFeatures(page);
  const element = elementFeatures(page, setting);
  const claims = claimFeatures(page, metadata);
  const surroundings = surroundingFeatures(page, setting, looks);
  return (line: Line, i: number) => {
    const context = setting.contextOf(line.box);
    return {
      opinion: opinion(line, i),
      wording: wording(line),
      element: element(line, i),
      claims: claims(line, i),
      surroundings: surroundings(line, i),
      hints: context.hints | line.hints,
      names: context.names,
    };
  };
}

export type Features = ReturnType<ReturnType<typeof featuresOf>>;

/** Every named feature of a line. */
export const namedOf = ({ opinion, wording, element, claims, surroundings }: Features) => ({
  ...opinion,
  ...wording,
  ...element,
  ...claims,
  ...surroundings,
});
