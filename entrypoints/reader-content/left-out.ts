import leftOutCss from '../../components/reader/left-out.css?inline';
import { keepFromSelection, showLeftOut } from '../../page/reader/left-out.ts';
import { showMediaCards } from '../../page/reader/media-cards.ts';
import { keepPosition } from '../../page/reader/scroll.ts';
import type { ReaderPort } from '../../page/reader/tools.ts';
import { mediaNames } from './media-names.ts';

/** Readers in which it is shown: it stays so when the article is laid out anew. */
const showing = new WeakSet<ShadowRoot>();

/** Shows what was left out while it is switched on; what is being read stays where it is. */
export function attachLeftOut(reader: ReaderPort): void {
  const { addStyle, alive, article, closePanel, copy, leftOut, press, room, root, say, serve, sheet, t } =
    reader;
  addStyle(leftOutCss);
  keepFromSelection(sheet, alive);
  let hide: (() => void) | undefined;

  const show = () => {
    const shown = showLeftOut({
      content: copy.element,
      sources: copy.sources,
      parts: leftOut.parts(),
      names: {
        label: (reason, words) => t('reader_left_part', t(`left_${reason}`), t.count('common_words', words)),
        hidden: t('reader_left_hidden'),
        lang: t.lang,
      },
      render: (part) => {
        const element = leftOut.render(part);
        showMediaCards(element, mediaNames(t), article.url);
        return element;
      },
    });
    hide = shown.hide;
    say(t.count('reader_left_places', shown.places));
    showing.add(root);
  };
  const toggle = () => {
    if (hide) {
      keepPosition(root, room, hide);
      hide = undefined;
      say('');
      showing.delete(root);
    } else keepPosition(root, room, show);
    press('leftOut', hide !== undefined);
  };

  serve('leftOut', () => {
    closePanel();
    toggle();
  });
  if (showing.has(root)) toggle();
}
