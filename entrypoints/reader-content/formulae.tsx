import { render } from 'preact';
import { CopyButton } from '../../components/controls/CopyButton.tsx';
import formulaCss from '../../components/reader/formula/formula.css?inline';
import { Text } from '../../components/text.ts';
import { formulaeIn } from '../../page/reader/formulae.ts';
import { keepPosition } from '../../page/reader/scroll.ts';
import type { ReaderPort } from '../../page/reader/tools.ts';

/** Formulae that stand by themselves can be copied as they were written. */
export function attachFormulae({ addStyle, alive, copy, root, room, t }: ReaderPort): void {
  const formulae = formulaeIn(copy.element);
  if (formulae.length === 0) return;
  const slots: HTMLElement[] = [];
  keepPosition(root, room, () => {
    addStyle(formulaCss);
    for (const { element, source } of formulae) {
      // Spans, as a paragraph may be around them.
      const [box, slot] = [document.createElement('span'), document.createElement('span')];
      box.className = 'formula';
      slot.lang = t.lang;
      slot.dir = t.dir;
      element.before(box);
      box.append(element, slot);
      render(
        <Text.Provider value={t}>
          <CopyButton label={t('reader_formula_copy')} text={source} />
        </Text.Provider>,
        slot,
      );
      slots.push(slot);
    }
  });
  alive.addEventListener('abort', () => slots.forEach((slot) => void render(null, slot)), { once: true });
}
