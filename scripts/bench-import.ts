/**
 * `npm run bench:import`: how long the largest glossaries take to be imported in the options, in real Chromium, how long the
 * page is held up by that, and how fast the list of their entries is.
 */
import { ENTRIES, glossaryFiles } from './bench/glossary-files.ts';
import { startSession } from './bench/session.ts';
import { first, tasksAround, traced } from './bench/trace.ts';
import type { Surface } from './browser/driver.ts';

/** An import is cancelled so long after its beginning, while archives are unpacked and read, ms. */
const CANCEL_AFTER = 300;
/** Longer than anything measured here takes, ms. */
const PATIENCE = 120_000;

/** Chooses a file in the options, and answers how many ms it took until the page says something of it. */
async function imported(options: Surface, name: string, packed: string, cancelAfter?: number) {
  return options.run(
    async ({ document }, file, base64, wait, patience) => {
      const packedBytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const stream = new Blob([packedBytes]).stream().pipeThrough(new DecompressionStream('gzip'));
      const chosen = new DataTransfer();
      chosen.items.add(new File([await new Response(stream).blob()], file));
      const input = document.querySelector<HTMLInputElement>('input[accept*=csv]');
      const notice = document.querySelector('.notice-bar [role=status]');
      if (!input || !notice) throw new Error('The options have no import.');
      input.files = chosen.files;
      const told = (part: string) =>
        new Promise<number>((resolve, reject) => {
          const start = performance.now();
          const watch = new MutationObserver(() => {
            if (!notice.textContent?.includes(part)) return;
            watch.disconnect();
            resolve(performance.now() - start);
          });
          watch.observe(notice, { subtree: true, childList: true, characterData: true });
          globalThis.setTimeout(() => reject(new Error(`“${part}” took too long.`)), patience);
        });
      performance.mark('import');
      input.dispatchEvent(new Event('change', { bubbles: true }));
      if (wait === undefined) return told('imported');
      await new Promise((resolve) => globalThis.setTimeout(resolve, wait));
      const cancelled = told('Cancelled');
      document.querySelector<HTMLElement>('progress')?.closest('.row')?.querySelector('button')?.click();
      return cancelled;
    },
    name,
    packed,
    cancelAfter,
    PATIENCE,
  );
}

/** Opens the entries of the first glossary, or searches them, and answers how many ms it took until they were shown. */
const listed = (options: Surface, query: string) =>
  options.run(
    ({ document }, wanted, patience) =>
      new Promise<number>((resolve, reject) => {
        const start = performance.now();
        const before = document.querySelector('.own-entries [role=status]')?.textContent;
        const watch = new MutationObserver(() => {
          const said = document.querySelector('.own-entries [role=status]')?.textContent;
          if (!said || said === before || said === 'Searching…') return;
          watch.disconnect();
          resolve(performance.now() - start);
        });
        watch.observe(document, { subtree: true, childList: true, characterData: true });
        globalThis.setTimeout(() => reject(new Error('It took too long.')), patience);
        const field = document.querySelector<HTMLInputElement>('.own-entries [type=search]');
        if (!field) document.querySelector<HTMLElement>('.own-open')?.click();
        else {
          field.value = wanted;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }
      }),
    query,
    PATIENCE,
  );

const { driver, close } = await startSession([]);
const rows: Record<string, string | number>[] = [];
for (const { name, packed } of glossaryFiles()) {
  await driver.reloadExtension();
  const options = await driver.openExtensionPage('options.html');
  await options.waitFor('the import', ({ document }) => document.querySelector('input[accept*=csv]'));
  const cancel = await imported(options, name, packed, CANCEL_AFTER);
  let ms = 0;
  const events = await traced(driver.tab.browser(), async () => {
    ms = await imported(options, name, packed);
  });
  const mark = first(events, 'import');
  const tasks = tasksAround(events, mark, mark.ts, mark.ts + 1000 * ms);
  const longest = Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000));
  const row = {
    'import, s': Number((ms / 1000).toFixed(1)),
    'longest task of the page, ms': Math.round(longest),
    'until cancelled, ms': Math.round(cancel),
    'list opened, ms': Math.round(await listed(options, '')),
    'first found, ms': Math.round(await listed(options, 'term 0000')),
    'last found, ms': Math.round(await listed(options, String(ENTRIES - 1))),
  };
  rows.push({ file: name, ...row });
  await driver.closeExtensionPage();
}
await close();
console.log(`\nGlossaries of ${ENTRIES} entries in the options (${driver.version})`);
console.table(rows);
