import { TypePanel } from '../../components/reader/TypePanel.tsx';
import typeCss from '../../components/type/type.css?inline';
import { keepPosition } from '../../page/reader/scroll.ts';
import type { ReaderPort } from '../../page/reader/tools.ts';
import { shippedFonts } from '../../page/shipped-fonts.ts';
import { fontFromBackground } from '../../platform/fonts.ts';
import { attachPanel } from './panel.tsx';

/** How the text is set; and the typeface it is set in, where that is one of ours. */
export function attachType(reader: ReaderPort): void {
  const { root, room, settings, change, site, addStyle, alive } = reader;
  addStyle(typeCss);
  let fontFailed = false;

  const draw = attachPanel(reader, 'type', () => (
    <TypePanel
      settings={settings.now()}
      change={change}
      fontFailed={fontFailed}
      site={site && { ...site, on: site.on.now() }}
    />
  ));
  settings.watch(draw);
  site?.on.watch(draw);

  const fonts = shippedFonts({
    read: fontFromBackground,
    fonts: document.fonts,
    show: (loaded) => keepPosition(root, room, loaded),
  });
  let chosen: string | undefined;
  settings.watch(async ({ font }) => {
    if (font === chosen) return;
    chosen = font;
    const usable = await fonts.choose(font);
    if (font !== chosen) return;
    fontFailed = !usable;
    draw();
  });
  alive.addEventListener('abort', fonts.clear, { once: true });
}
