import { signal } from '@preact/signals';
import type { OnlineOptionsState } from '../../components/options/OnlineOptions.tsx';
import type { OnlineNotice } from '../../components/options/state.ts';
import { clearAnswers, countAnswers } from '../../platform/online/answers.ts';
import {
  allowOnline,
  disallowOnline,
  isOnlineAllowed,
  onOnlineAllowed,
} from '../../platform/online/permission.ts';

/** Looking up in Wikipedia as the options page shows and changes it. `say` tells what came of it. */
export function createOnlineModel(say: (notice: { kind: OnlineNotice }) => void) {
  const refresh = async () => {
    online.value = { ...online.value, allowed: await isOnlineAllowed(), kept: await countAnswers() };
  };
  /** Shows what is so then, also after a failure: a switch may have been moved for nothing. */
  const attempt = (work: Promise<void>) =>
    void work.catch((error: unknown) => console.warn('Glossa:', error)).then(refresh);

  const online = signal<OnlineOptionsState>({
    allowed: false,
    kept: 0,
    allow: (on) =>
      attempt(
        on
          ? allowOnline().then((answer) => say({ kind: answer === 'allowed' ? 'onlineOn' : 'onlineRefused' }))
          : disallowOnline()
              .then(clearAnswers)
              .then(() => say({ kind: 'onlineOff' })),
      ),
    clear: () => attempt(clearAnswers().then(() => say({ kind: 'onlineCleared' }))),
  });
  onOnlineAllowed(() => void refresh());
  attempt(Promise.resolve());
  return online;
}
