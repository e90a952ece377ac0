import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerVoice } from '../../page/session.ts';
import { openVoice } from './open.tsx';

/** Reading aloud: put into a page when a reader first asks to be read to. Driven by the reader's tools. */
export default defineUnlistedScript(() => offerVoice(openVoice));
