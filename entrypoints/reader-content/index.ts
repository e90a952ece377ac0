import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { AttachTools } from '../../page/reader/tools.ts';
import { offerTools } from '../../page/session.ts';
import { attachAll } from '../reader-tools/attach-all.ts';
import { attachCode } from './code.tsx';
import { attachFormulae } from './formulae.tsx';
import { attachLeftOut } from './left-out.ts';
import { attachMedia } from './media.ts';
import { attachNotes } from './notes.ts';
import { attachPictures } from './pictures.tsx';
import { attachPrint } from './print.tsx';

/** One line for each, one file in this folder too. */
const TOOLS: readonly AttachTools[] = [
  attachMedia,
  attachPictures,
  attachCode,
  attachFormulae,
  attachNotes,
  attachLeftOut,
  attachPrint,
];

/** What is done for an article's content beyond its text, on screen and on paper: put into the page as the reader's other tools are. */
export default defineUnlistedScript(() => offerTools('reader-content', (reader) => attachAll(TOOLS, reader)));
