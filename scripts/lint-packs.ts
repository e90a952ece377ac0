/**
 * `npm run packs`: checks every pack in assets/packs against its schema and the rules of assets/packs/README.md; prints
 * each fault and how many entries there are.
 */
import process from 'node:process';
import { diskLexicon } from './lib/disk-lexicon.ts';
import { checkPacks } from './packs/check.ts';
import { readPacks } from './packs/pack-file.ts';

const packs = readPacks();
const faults = checkPacks(packs, diskLexicon());
for (const fault of faults) console.error(fault);
let all = 0;
for (const [name, pack] of packs) {
  const { entries } = pack as { entries?: unknown };
  const count = Array.isArray(entries) ? entries.length : 0;
  all += count;
  console.log(`${name.padEnd(16)}${String(count).padStart(5)} entries`);
}
console.log(`${'all'.padEnd(16)}${String(all).padStart(5)} entries, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
