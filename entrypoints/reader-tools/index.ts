import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import formsCss from '../../components/controls/forms.css?inline';
import panelCss from '../../components/reader/panel.css?inline';
import type { AttachTools } from '../../page/reader/tools.ts';
import { offerTools } from '../../page/session.ts';
import { attachAll } from './attach-all.ts';
import { attachFind } from './find.tsx';
import { attachFocus } from './focus.tsx';
import { attachHelp } from './help.tsx';
import { attachKeys } from './keys.ts';
import { attachMoving } from './moving.ts';
import { attachPlace } from './place.tsx';
import { attachSpeak } from './speak.ts';
import { attachType } from './type.tsx';

/** One line for each tool, one file in this folder too. */
const TOOLS: readonly AttachTools[] = [
  attachType,
  attachFind,
  attachHelp,
  attachKeys,
  attachMoving,
  attachPlace,
  // The lit lines follow the voice.
  (reader) => attachSpeak(reader, attachFocus(reader).follow),
];

/** What nobody sees before the tools are there. */
const STYLES = [formsCss, panelCss];

/**
 * What the reader can do once it is open: put into the page when the text is on screen, so that it never waits for its tools.
 */
export default defineUnlistedScript(() =>
  offerTools('reader-tools', (reader) => {
    for (const css of STYLES) reader.addStyle(css);
    attachAll(TOOLS, reader);
  }),
);
