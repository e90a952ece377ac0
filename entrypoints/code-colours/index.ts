import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { codeTokens } from '../../core/code/tokens.ts';
import { offerCodeTokens } from '../../page/session.ts';

/** The grammars of programming languages: put into a page only when the reader shows code in one of them. */
export default defineUnlistedScript(() => offerCodeTokens(codeTokens));
