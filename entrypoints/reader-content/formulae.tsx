import { CopyButton } from '../../components/controls/CopyButton.tsx';
import formulaCss from '../../components/reader/formula/formula.css?inline';
import { formulaeIn } from '../../page/reader/formulae.ts';
import { keepPosition } from '../../page/reader/scroll.ts';
import type { ReaderPort } from '../../page/reader/tools.ts';
import { putInText } from './in-text.tsx';

/** Formulae that stand by themselves can be copied as they were written. */
export function attachFormulae(reader: ReaderPort): void {
  const { addStyle, copy, root, room, t } = reader;
  const formulae = formulaeIn(copy.element);
  if (formulae.length === 0) return;
  keepPosition(root, room, () => {
    addStyle(formulaCss);
    for (const { element, source } of formulae) {
      // Spans, as a paragraph may be around them.
      const [box, slot] = [document.createElement('span'), document.createElement('span')];
      box.className = 'formula';
      element.before(box);
      box.append(element, slot);
      putInText(slot, <CopyButton label={t('reader_formula_copy')} text={source} />, reader);
    }
  });
}
