import type { ReaderAction } from '../../core/reader-actions.ts';

/** Who does what is asked of the reader: its bar and its keys ask, its parts and its later tools serve. */
export interface Actions {
  /** Has an action done by `run`, as long as `alive`. */
  serve(action: ReaderAction, run: () => void, alive: AbortSignal): void;
  /** Does an action; one whose tool is still to come is done when it comes, unless another was asked for since. */
  run(action: ReaderAction): void;
  /** Whether an action can be done now: its tool is there, and the article has what it is for. */
  serves(action: ReaderAction): boolean;
}

export function createActions(): Actions {
  const served = new Map<ReaderAction, () => void>();
  let awaited: ReaderAction | undefined;

  return {
    serve(action, run, alive) {
      served.set(action, run);
      const end = () => served.get(action) === run && served.delete(action);
      alive.addEventListener('abort', end, { once: true });
      if (awaited !== action) return;
      awaited = undefined;
      run();
    },
    run(action) {
      const run = served.get(action);
      awaited = run ? undefined : action;
      run?.();
    },
    serves: (action) => served.has(action),
  };
}
