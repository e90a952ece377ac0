import { ImportError } from '../../core/import/import-error.ts';
import type { Chosen } from './chosen.ts';
import { importGlossary } from './import-glossary.ts';
import type { ImportTold } from './import-in-worker.ts';

const tell = (told: ImportTold) => postMessage(told);

addEventListener('message', ({ data }: MessageEvent<Chosen>) => {
  importGlossary(data, (done, total) => tell({ kind: 'progress', done, total })).then(
    (glossary) => tell({ kind: 'done', glossary }),
    (error: unknown) => {
      const failed = error instanceof ImportError;
      tell(failed ? { kind: 'failed', ...failure(error) } : { kind: 'lost', error: String(error) });
    },
  );
});

const failure = ({ reason, line }: ImportError) => ({ reason, line });
