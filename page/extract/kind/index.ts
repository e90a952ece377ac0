import type { PageKind } from '../../../core/article.ts';
import type { Opinion } from '../engine/index.ts';
import type { Verdict } from '../judge/index.ts';
import type { Metadata } from '../metadata/index.ts';
import type { Page } from '../page.ts';
import type { AddressSigns } from './address.ts';
import { textFeatures, threadFeatures } from './features.ts';
import type { Posts } from './posts.ts';
import { DOCUMENTATION_WEIGHTS, TEXT_WEIGHTS, THREAD_WEIGHTS } from './weights.ts';

/** Where there is less text than this, a field for a password or a wall before the rest is what the page is about, characters. */
const BEHIND_DOOR = 400;
/** Fields and walls that stand aside until called for are on many pages. */
const ASIDE = 'dialog,[role=dialog],[hidden],[aria-hidden=true],[class*=modal],[class*=popup],header,nav';
const DOORS = 'input[type=password],[class*=paywall],[id*=paywall],[class*=regwall]';

/** As logarithms of counts (features.ts): one price and a word of the address, or three; four headings that are links. */
const ONE_PRICE = 0.2;
const PRICES = 0.4;
const TEASERS = 0.5;

/** Pages more likely a thread than this are one. */
export const THREAD = 0.5;

/** How likely a page is a thread, 0–1, before anything is known of its text. */
export function threadChance(
  page: Page,
  posts: Posts,
  engine: Opinion,
  metadata: Metadata,
  address: AddressSigns,
): number {
  return chance(threadFeatures(page, posts, engine, metadata.declared, address), THREAD_WEIGHTS);
}

/**
 * What kind of page this is, and how likely it is one text to read (an article, documentation, a thread), 0–1. Shown to
 * readers, never used to refuse.
 */
export function kindOf(
  page: Page,
  verdict: Verdict,
  engine: Opinion,
  metadata: Metadata,
  address: AddressSigns,
  thread: number,
): { kind: PageKind; confidence: number } {
  if (verdict.kept.size === 0) return { kind: 'empty', confidence: 0 };
  const features = textFeatures(page, verdict, engine, metadata, address);
  const text = chance(features, TEXT_WEIGHTS);
  if (thread > THREAD) return { kind: 'thread', confidence: thread };
  if (isDoor(page, verdict)) return { kind: 'login', confidence: Math.min(text, 1 - text) };
  if (text > 0.5) {
    const documentation = chance(features, DOCUMENTATION_WEIGHTS) > 0.5;
    return { kind: documentation ? 'documentation' : 'article', confidence: text };
  }
  return { kind: withoutText(features, address.saysSearch), confidence: text };
}

function withoutText(features: ReturnType<typeof textFeatures>, saysSearch: boolean): PageKind {
  const { prices, shop, declaredProduct, linkHeadings, service } = features;
  if (saysSearch) return 'search';
  if (declaredProduct || prices >= PRICES || (shop && prices >= ONE_PRICE)) return 'shop';
  return linkHeadings >= TEASERS && !service ? 'listing' : 'service';
}

function isDoor({ root }: Page, { kept }: Verdict): boolean {
  let chars = 0;
  for (const line of kept) chars += line.text.length - line.linkChars;
  return (
    chars < BEHIND_DOOR && Array.from(root.querySelectorAll(DOORS)).some((element) => !element.closest(ASIDE))
  );
}

function chance<Name extends string>(
  values: Record<Name, number>,
  weights: Readonly<Record<Name, number>>,
): number {
  let logit = 0;
  for (const name in weights) logit += weights[name] * values[name];
  return 1 / (1 + Math.exp(-logit));
}
