import type { Place } from '../article.ts';
import type { Doc } from '../text/document.ts';

/** Which stretches of an article's text are taken, unit by unit: no place belongs to two terms. */
export class Claims {
  readonly #blocks: readonly Uint8Array[];

  /** None of an article's text is taken, or what `like` has. */
  constructor(doc: Doc, like?: Claims) {
    this.#blocks = like
      ? like.#blocks.map((units) => units.slice())
      : doc.article.blocks.map((block) => new Uint8Array(block.text.length));
  }

  claim({ block, start, end }: Place): void {
    // The first unit is marked apart, so that neighbours stay two.
    this.#blocks[block]?.fill(1, start, end);
    this.#blocks[block]?.fill(2, start, start + 1);
  }

  /** Whether nothing of the place is taken. */
  free({ block, start, end }: Place): boolean {
    const units = this.#blocks[block];
    for (let i = start; i < end; i++) if (units?.[i]) return false;
    return true;
  }

  /** Whether the place lies inside one taken stretch, or is one. */
  within({ block, start, end }: Place): boolean {
    const units = this.#blocks[block];
    if (!units) return false;
    for (let i = start; i < end; i++) if (units[i] !== 1 && !(units[i] === 2 && i === start)) return false;
    return true;
  }

  /** Whether a taken stretch reaches over an edge of the place. */
  cuts({ block, start, end }: Place): boolean {
    const units = this.#blocks[block];
    return units !== undefined && (units[start] === 1 || units[end] === 1);
  }
}
