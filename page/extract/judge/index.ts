import { figureOf } from '../captions.ts';
import { complete } from '../complete.ts';
import type { Opinion } from '../engine/index.ts';
import { isLabel } from '../labels.ts';
import type { Metadata } from '../metadata/index.ts';
import type { Box, Line, Page } from '../page.ts';
import { scopeOf } from '../scope/index.ts';
import { withWhole } from '../scope/whole.ts';
import { hidesMost } from '../visibility.ts';
import { mapInParts, type Work } from '../work.ts';
import { choose } from './choose.ts';
import { isImprint, otherTexts } from './elsewhere.ts';
import { featuresOf } from './features/index.ts';
import { mend } from './mend.ts';
import { chancesOf, evidenceOf } from './model.ts';
import { settingOf } from './setting.ts';
import { wayfinding } from './wayfinding.ts';

export interface Verdict {
  /** The article's lines, captions among them. */
  kept: ReadonlySet<Line>;
  captions: ReadonlySet<Line>;
}

/**
 * Decides which lines of a page are its article, whatever page it is: some are, when there is any text.
 * @param isRemark whether a line is one of other people's remarks on the article; by default none is.
 */
export function* judge(
  page: Page,
  engine: Opinion,
  metadata: Metadata,
  isRemark: (line: number) => boolean = () => false,
): Work<Verdict> {
  const { lines } = page;
  const setting = settingOf(page, engine);
  yield;
  const sizes = lines.map((line) => line.text.length);
  const featuresAt = featuresOf(page, setting, metadata);
  const evidence = yield* mapInParts(lines, (line, i) => {
    const features = featuresAt(line, i);
    const { claims, element } = features;
    return {
      ...evidenceOf(features),
      isTitle: claims.title === 1 && element.heading === 1,
      isUnwanted: element.smallUnwanted === 1,
    };
  });
  const lineByLine = chancesOf(evidence, { of: setting.groups, sizes });
  yield;
  const scope = scopeOf(page);
  const chances = scope ? withWhole(lineByLine, page, scope, setting) : lineByLine;
  yield;
  const heedsHidden = !hidesMost(page);
  const isOther = otherTexts(
    page,
    evidence.findIndex(({ isTitle }) => isTitle),
  );
  const ways = wayfinding(page);
  const isNever = (i: number): boolean => {
    const { isTitle, isUnwanted } = evidence[i] ?? {};
    if (isTitle || isUnwanted || (heedsHidden && lines[i]?.box.hidden)) return true;
    return isOther(i) || isRemark(i) || ways.has(i) || isImprint(lines[i]?.text ?? '') || isLabel(lines, i);
  };
  yield;
  const likely = chances.map((chance, i) => (isNever(i) ? 0 : chance));
  // names that rule out all of a page say nothing
  const possible = likely.some((chance) => chance > 0) ? likely : chances;
  const chosen = mend(page, choose(possible, sizes), setting, possible);
  yield;
  const before = [0];
  for (const [i, is] of chosen.entries()) before.push((before[i] ?? 0) + (is ? 1 : 0));
  const holdsChosen = (box: Box): boolean => (before[box.last + 1] ?? 0) > (before[box.first] ?? 0);
  const kept = new Set<Line>();
  const captions = new Set<Line>();
  lines.forEach((line, i) => {
    if (chosen[i]) kept.add(line);
    const figure = figureOf(line);
    if (!figure) return;
    // a caption among the article's lines goes with its picture, whatever the model says of it
    const around = [figure.parent, figure.parent?.parent];
    if (!chosen[i] && !around.some((box) => box && holdsChosen(box))) return;
    kept.add(line);
    captions.add(line);
  });
  yield;
  complete(page, kept);
  return { kept, captions };
}
