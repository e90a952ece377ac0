/** `npm run build`: the dictionary, then the extension for every target, into `.output/`. */
import { buildExtension } from './build/extension.ts';

await buildExtension(['chrome', 'firefox']);
