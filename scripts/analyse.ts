/** The analysis without a browser, for scripts, benchmarks and bug reports. `npm run -s analyse -- --help` */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { answerLines } from './cli/jsonl.ts';
import { readable } from './cli/print.ts';
import { run } from './cli/run.ts';
import { diskLexicon } from './lib/disk-lexicon.ts';

const USAGE = `analyse PAGE.html [--url URL] [--json]   analyse a saved page; --json prints all there is:
  {"article", "report", "leftOut": [{"reason", "words", "after", "where", "text": [..]}], "ms"}; "after" is the block of
  the article after which the part stands, -1 before the first
analyse --jsonl                          one JSON request a line on standard input, one answer a line:
  {"id", "html", "url"} or {"id", "title", "paragraphs": [..]}, optional "options": {"sentences", "tags"}
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    json: { type: 'boolean' },
    jsonl: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
});

/** A reader that closed the pipe has seen enough. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const [file] = positionals;
if (values.help) process.stdout.write(USAGE);
else if (values.jsonl) await answerLines(process.stdin, write, diskLexicon());
else if (file === undefined || positionals.length > 1) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  // npm runs scripts in the project's folder and says here where the caller was
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
  const html = await readFile(path, 'utf8');
  const url = values.url ?? pathToFileURL(path).href;
  const result = await run({ kind: 'html', id: file, html, url, options: {} }, diskLexicon());
  await write(
    values.json ? `${JSON.stringify(result, null, 2)}\n` : readable(result, process.stdout.columns),
  );
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
