import { askEngine } from '../../page/extract/engine/index.ts';
import { choose } from '../../page/extract/judge/choose.ts';
import { featuresOf } from '../../page/extract/judge/features/index.ts';
import { chancesOf, evidenceOf } from '../../page/extract/judge/model.ts';
import { settingOf } from '../../page/extract/judge/setting.ts';
import { readMetadata } from '../../page/extract/metadata/index.ts';
import { type BoxFeatures, boxFeatures, candidatesOf } from '../../page/extract/scope/features.ts';
import { linesOf, type Scope } from '../../page/extract/scope/index.ts';
import { isLink, totalsOf } from '../../page/extract/scope/totals.ts';
import { type WholeFeatures, wholeFeatures } from '../../page/extract/scope/whole.ts';
import { survey } from '../../page/extract/survey.ts';
import { atOnce } from '../../page/extract/work.ts';
import { type Label, labelLines, type Truth } from './article-lines.ts';
import { fitChoices } from './choices.ts';
import { fitTable } from './newton.ts';
import { spread } from './spread.ts';

/** F1 by which one box's chance falls to a third of the best one's. */
const HEAT = 0.05;
const BOX_PENALTY = 2e-3;
const WHOLE_PENALTY = 0.05;
/** Pages with phrases only tell little. */
const PHRASES = { box: 0.5, whole: 0.3 };
/** The whole scope is taken only where that is clearly better: the chance is made sharper, and doubted. */
const SHARPER = 2;
const DOUBT = 1;

/** A page as the two models of the scope see it. */
export interface ScopePage {
  boxes: BoxFeatures[];
  /** F1 of each candidate, by what people say of its lines. */
  merits: number[];
  /** What is known of the page when a candidate is the scope; its confidence is not known yet. */
  scopes: Omit<WholeFeatures, 'confidence'>[];
  /** F1 of all lines of each candidate, and of the lines that the judge takes one by one. */
  wholes: number[];
  judged: number;
  phrases: boolean;
}

export function scopePage(document: Document, truth: Truth): ScopePage {
  const page = survey(document.body);
  const texts = page.lines.map((line) => line.text);
  const sizes = texts.map((text) => text.length);
  const setting = settingOf(page, atOnce(askEngine(document, page)));
  const labels = labelLines(texts, setting.shares, truth);
  const features = page.lines.map(featuresOf(page, setting, readMetadata(document, texts)));
  const links = page.lines.map(isLink);
  const totals = totalsOf(page);
  const candidates = candidatesOf(page, totals);
  const held = candidates.map(([box]) => linesOf(page, totals, box));
  const wholes = held.map((lines) => f1(lines, labels));
  const { running, missed } = setting;
  return {
    boxes: boxFeatures(page, totals, candidates),
    // a box is as good as its text, with its links and without
    merits: held.map((lines, k) => {
      const unlinked = lines.map((is, i) => is && !links[i]);
      return ((wholes[k] ?? 0) + f1(unlinked, labels)) / 2;
    }),
    scopes: candidates.map((boxes, k) => {
      const scope: Scope = { boxes, confidence: 0, holds: held[k] ?? [] };
      return wholeFeatures(page, scope, { running, missed });
    }),
    wholes,
    judged: f1(choose(chancesOf(features.map(evidenceOf), { of: setting.groups, sizes }), sizes), labels),
    phrases: truth.text === undefined,
  };
}

/** F1 of chosen lines, as far as the truth tells. */
function f1(chosen: readonly boolean[], labels: readonly (Label | undefined)[]): number {
  let right = 0;
  let both = 0;
  labels.forEach((label, i) => {
    if (!label) return;
    if (chosen[i]) right += label.target * label.weight;
    both += (label.target + (chosen[i] ? 1 : 0)) * label.weight;
  });
  return both > 0 ? (2 * right) / both : 0;
}

/** Weights of the box model, in the order of the names. */
export function fitBoxes(pages: readonly ScopePage[], names: readonly (keyof BoxFeatures)[]): number[] {
  const rowOf = (box: BoxFeatures): number[] => names.map((name) => box[name]);
  const { deviation } = spread(pages.flatMap((page) => page.boxes.map(rowOf)));
  const weights = fitChoices(
    pages.map(({ boxes, merits, phrases }) => ({
      rows: boxes.map((box) => rowOf(box).map((value, k) => value / (deviation[k] ?? 1))),
      merits,
      weight: phrases ? PHRASES.box : 1,
    })),
    HEAT,
    BOX_PENALTY,
  );
  return names.map((_, k) => (weights[k] ?? 0) / (deviation[k] ?? 1));
}

/** Weights of the model that takes the whole scope, in the order of the names, the constant first. */
export function fitWhole(
  pages: readonly ScopePage[],
  names: readonly (keyof WholeFeatures)[],
  chancesOfBoxes: (page: ScopePage) => number[],
): number[] {
  const examples = pages.flatMap((page) => {
    const chances = chancesOfBoxes(page);
    const confidence = Math.max(...chances);
    const best = chances.indexOf(confidence);
    const scope = page.scopes[best];
    if (!scope) return [];
    const gain = (page.wholes[best] ?? 0) - page.judged;
    const features = { ...scope, confidence };
    const weight = Math.abs(gain) * (page.phrases ? PHRASES.whole : 1);
    return [{ row: names.map((name) => features[name]), target: gain > 0 ? 1 : 0, weight }];
  });
  const { mean, deviation } = spread(examples.map(({ row }) => row));
  const scaled = ({ row }: { row: number[] }): number[] =>
    row.map((value, k) => (k === 0 ? 1 : (value - (mean[k] ?? 0)) / (deviation[k] ?? 1)));
  const weights = fitTable(
    {
      size: names.length,
      features: Float32Array.from(examples.flatMap(scaled)),
      targets: Float32Array.from(examples, ({ target }) => target),
      weights: Float32Array.from(examples, ({ weight }) => weight),
    },
    WHOLE_PENALTY,
  );
  const slopes = names.map((_, k) => (SHARPER * (weights[k] ?? 0)) / (k === 0 ? 1 : (deviation[k] ?? 1)));
  const shift = slopes.reduce((sum, slope, k) => (k === 0 ? sum : sum + slope * (mean[k] ?? 0)), 0);
  return slopes.map((slope, k) => (k === 0 ? slope - shift - DOUBT : slope));
}
