import { signal } from '@preact/signals';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { toldIn } from '../../core/told.ts';
import { getSession } from '../../page/session.ts';
import { callBackground } from '../../platform/messages.ts';
import { isOrphan } from '../../platform/orphan.ts';
import { browserText } from '../../platform/text.ts';
import { getTold, onTold } from '../../platform/told.ts';
import { liveSettings } from './live-settings.ts';
import { type OpenReader, openReader } from './open.tsx';

/** Reader mode: loaded into a page when it is first asked for, then driven by the page script through the session. */
export default defineUnlistedScript(async () => {
  const [{ settings, change, site }, words] = await Promise.all([liveSettings(location.hostname), getTold()]);
  const told = signal(toldIn(words));
  onTold((changed) => (told.value = toldIn(changed)));
  const t = browserText();
  let open: OpenReader | undefined;

  const session = getSession();
  if (!session) return;
  session.reader = {
    isOpen: () => open !== undefined,
    reveal: (place) => open?.reveal(place) ?? false,
    lookUp: async () => (await open?.lookUp()) ?? false,
    update: () => {
      const now = getSession();
      if (now) open?.update(now);
    },
    toggle: () => {
      const now = getSession();
      if (open) open.leave();
      else if (now) {
        open = openReader(now, {
          ...{ t, settings, told, change, site, isOrphan },
          lookUp: (text, place) =>
            callBackground('lookUp', {
              ...{ text, article: now.extraction.article },
              ...(place ? { place } : {}),
            }),
          sentencesWith: (places) =>
            callBackground('sentencesWith', { article: now.extraction.article, places }),
          onClosed: () => (open = undefined),
        });
      }
      return open !== undefined;
    },
  };
});
