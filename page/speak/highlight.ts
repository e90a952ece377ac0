import { boxesBehind } from '../reader/boxes.ts';

/** What is being said. */
export interface Spoken {
  sentence: Range | null;
  word: Range | null;
}

/**
 * Shows the sentence and the word that are being said, by boxes behind them that follow the text when it is set anew.
 * @param ground positioned element the text stands on.
 */
export function createSpokenHighlight(ground: HTMLElement, alive: AbortSignal): (spoken: Spoken) => void {
  const layer = ground.ownerDocument.createElement('div');
  layer.className = 'spoken';
  ground.append(layer);
  let now: Spoken = { sentence: null, word: null };

  const draw = () => {
    const { sentence, word } = now;
    layer.replaceChildren(
      ...(sentence ? boxesBehind(sentence, ground, 'spoken-sentence') : []),
      ...(word ? boxesBehind(word, ground, 'spoken-word') : []),
    );
  };
  // Another typeface, width or picture moves the lines.
  const sizes = new ResizeObserver(draw);
  sizes.observe(ground);
  alive.addEventListener('abort', () => {
    sizes.disconnect();
    layer.remove();
  });

  return (spoken) => {
    now = spoken;
    draw();
  };
}
