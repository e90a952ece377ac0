import type { Metadata } from '../../metadata/index.ts';
import type { Line, Page } from '../../survey.ts';
import { contextOf } from '../context.ts';
import type { Setting } from '../setting.ts';
import { claimFeatures } from './claims.ts';
import { elementFeatures } from './element.ts';
import { opinionFeatures } from './opinion.ts';
import { surroundingFeatures } from './surroundings.ts';
import { wordingFeatures } from './wording.ts';

/** Gives the function that says what there is to know of each line of a page, asked in order: named features, mostly 0–1; hints and elements around it, as bits. */
export function featuresOf(page: Page, setting: Setting, metadata: Metadata) {
  const opinion = opinionFeatures(page, setting);
  const wording = wordingFeatures(page);
  const element = elementFeatures(setting);
  const claims = claimFeatures(page, metadata);
  const surroundings = surroundingFeatures(page, setting);
  return (line: Line, i: number) => {
    const context = contextOf(line.box, setting.isAround);
    return {
      own: {
        bias: 1,
        ...opinion(line, i),
        ...wording(line),
        ...element(line, i),
        ...claims(line, i),
        ...surroundings(line, i),
      },
      hints: context.hints | line.hints,
      names: context.names,
    };
  };
}

export type Features = ReturnType<ReturnType<typeof featuresOf>>;
