import { signal } from '@preact/signals';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { getSession } from '../../page/session.ts';
import { openOptions } from '../../platform/messages.ts';
import { getMuted, mute, onMuted, unmute } from '../../platform/muted.ts';
import { isOrphan } from '../../platform/orphan.ts';
import { browserText } from '../../platform/text.ts';
import { liveSettings } from './live-settings.ts';
import { type OpenReader, openReader } from './open.tsx';

/** Reader mode: loaded into a page when it is first asked for, then driven by the page script through the session. */
export default defineUnlistedScript(async () => {
  const { settings, change } = await liveSettings();
  const muted = signal<readonly string[]>(await getMuted());
  onMuted((words) => (muted.value = words));
  const t = browserText();
  let open: OpenReader | undefined;

  const session = getSession();
  if (!session) return;
  session.reader = {
    isOpen: () => open !== undefined,
    reveal: (place) => open?.reveal(place) ?? false,
    update: () => {
      const now = getSession();
      if (now) open?.update(now);
    },
    toggle: () => {
      const now = getSession();
      if (open) open.leave();
      else if (now) {
        open = openReader(now, {
          ...{ t, settings, muted, change, openOptions, isOrphan },
          setMuted: (term, on) => void (on ? mute(term.name) : unmute(term)),
          onClosed: () => (open = undefined),
        });
      }
      return open !== undefined;
    },
  };
});
