import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerCard } from '../../page/session.ts';
import { inReader } from './in-reader.ts';
import { overPage } from './over-page.ts';

/** The card: put into a page when one may soon be shown. Driven by the aids and by the reader. */
export default defineUnlistedScript(() => offerCard({ overPage, inReader }));
