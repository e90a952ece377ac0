import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerAids } from '../../page/session.ts';
import { attachAids } from './attach.ts';

/**
 * Marks and cards: put into a page when it has been read, so that the report is not kept waiting for them. Driven by the
 * page script.
 */
export default defineUnlistedScript(() => offerAids(attachAids));
