import { CodeBar } from '../../components/reader/code/CodeBar.tsx';
import codeCss from '../../components/reader/code/code.css?inline';
import { isKnownLanguage } from '../../core/code/languages.ts';
import { colourCode } from '../../page/reader/code-colours.ts';
import { keepPosition } from '../../page/reader/scroll.ts';
import type { ReaderPort } from '../../page/reader/tools.ts';
import { offeredCodeTokens } from '../../page/session.ts';
import { loadScript } from '../../platform/load-script.ts';
import { putInText } from './in-text.tsx';

/** Code is coloured when it comes as near as this to the window. */
const NEAR = '50%';

/** Language, copy button and colours of code; the grammars are only loaded for code whose language they know. */
export function attachCode(reader: ReaderPort): void {
  const { addStyle, alive, copy, root, room } = reader;
  const blocks = [...copy.element.querySelectorAll('pre')].filter((pre) => !pre.closest('td, .left-out'));
  if (blocks.length === 0) return;
  keepPosition(root, room, () => {
    addStyle(codeCss);
    for (const pre of blocks) {
      const [box, bar] = [document.createElement('div'), document.createElement('div')];
      box.className = 'code';
      bar.className = 'code-bar';
      pre.before(box);
      box.append(bar, pre);
      putInText(bar, <CodeBar language={pre.dataset.language} code={pre.textContent ?? ''} />, reader);
    }
  });

  const known = blocks.filter(({ dataset }) => dataset.language && isKnownLanguage(dataset.language));
  if (known.length > 0) void colourNear(known, copy.sources, alive);
}

async function colourNear(
  blocks: readonly HTMLElement[],
  sources: ReaderPort['copy']['sources'],
  alive: AbortSignal,
): Promise<void> {
  if (!offeredCodeTokens()) {
    await loadScript('code-colours').catch((error: unknown) =>
      console.warn('Glossa: code stays plain:', error),
    );
  }
  const tokensOf = offeredCodeTokens();
  if (!tokensOf || alive.aborted) return;
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        seen.unobserve(target);
        const tokens = tokensOf(target.textContent ?? '', target.dataset.language ?? '');
        colourCode(target, tokens, sources[Number(target.dataset.block)] ?? []);
      }
    },
    { rootMargin: NEAR },
  );
  for (const pre of blocks) seen.observe(pre);
  alive.addEventListener('abort', () => seen.disconnect(), { once: true });
}
