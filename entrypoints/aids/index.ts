import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { attachHover } from '../../page/hover/attach.ts';
import { offerAids } from '../../page/session.ts';
import { attachAids } from './attach.ts';

/**
 * Marks, and when cards open: put into a page when it has been read, so that the report is not kept waiting for them.
 * Driven by the page script; what opens cards serves the reader too.
 */
export default defineUnlistedScript(() => offerAids({ attach: attachAids, attachHover }));
