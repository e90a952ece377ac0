import axe, { type AxeResults } from 'axe-core';
import type { Surface } from '../../scripts/browser/driver.ts';

/** Runs axe in a page, or in the closed root of a host of ours, and answers what it found. */
export async function violations(surface: Surface, host?: string): Promise<string[]> {
  await surface.load(axe.source);
  const found = await surface.run(async ({ document, shadow }, hostName) => {
    const engine = Reflect.get(globalThis, 'axe') as typeof axe;
    if (hostName === null) return engine.run() as Promise<AxeResults>;
    const element = document.querySelector(hostName);
    // In our own world only: lets axe see into the closed root, of which pages know nothing.
    if (element) Object.defineProperty(element, 'shadowRoot', { value: shadow(element), configurable: true });
    return engine.run({ include: [hostName] }) as Promise<AxeResults>;
  }, host ?? null);
  if (found.passes.length === 0) throw new Error('axe has checked nothing.');
  return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => `${n.target} ${n.html}`).join(' | ')}`);
}
