import axe, { type AxeResults } from 'axe-core';
import type { Surface } from '../../scripts/browser/driver.ts';

type Found = Pick<AxeResults, 'passes' | 'violations'>;

/** Runs axe in a page, or in the closed root of a host of ours, and answers what it found. */
export async function violations(surface: Surface, host?: string): Promise<string[]> {
  await surface.load(axe.source);
  // Not awaited there: it may take longer than a script in Firefox may.
  await surface.run(({ document, shadow, window }, hostName) => {
    const engine = Reflect.get(window, 'axe') as typeof axe;
    const element = hostName === null ? null : document.querySelector(hostName);
    // In our own world only: lets axe see into the closed root, of which pages know nothing.
    if (element) Object.defineProperty(element, 'shadowRoot', { value: shadow(element), configurable: true });
    Reflect.set(engine, 'found', undefined);
    void engine
      .run(hostName === null ? undefined : { include: [hostName] })
      .then(({ passes, violations: wrong }) => Reflect.set(engine, 'found', { passes, violations: wrong }));
  }, host ?? null);
  const found: Found = await surface.waitFor('axe', ({ window }) => Reflect.get(window, 'axe').found);
  // What stands in a shadow root has a list for a target: its host, then itself.
  const checked = found.passes.flatMap(({ nodes }) => nodes);
  if (!checked.some(({ target }) => !host || Array.isArray(target[0])))
    throw new Error('axe has checked nothing.');
  return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => `${n.target} ${n.html}`).join(' | ')}`);
}
