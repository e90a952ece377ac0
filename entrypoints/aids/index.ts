import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import cardCss from '../../components/card/card.css?inline';
import { mountCard } from '../../components/card/mount.tsx';
import { attachHover } from '../../page/hover/attach.ts';
import { offerAids } from '../../page/session.ts';
import { attachAids } from './attach.ts';

/**
 * Marks and cards: put into a page when it has been read, so that the report is not kept waiting for them. Driven by the
 * page script; the reader takes its card from here too.
 */
export default defineUnlistedScript(() => offerAids({ attach: attachAids, mountCard, attachHover, cardCss }));
