import { callBackground, type FurtherScript } from './messages.ts';

const loading = new Map<FurtherScript, Promise<boolean>>();

/**
 * Has a further script of ours put into this page and run. Asked for again meanwhile, it is put in once: two readers would stand
 * in each other's way. Rejects when it
 * cannot be; the next call tries anew.
 */
export function loadScript(script: FurtherScript): Promise<boolean> {
  const load =
    loading.get(script) ?? callBackground('inject', { script }).finally(() => loading.delete(script));
  loading.set(script, load);
  return load;
}
