import { useRef } from 'preact/hooks';
import type { OwnGlossary } from '../../../core/own/entry.ts';
import { Icon } from '../../Icon.tsx';
import { useText } from '../../text.ts';
import { AddEntry } from './AddEntry.tsx';
import { GlossaryRow } from './GlossaryRow.tsx';
import type { OwnActions, OwnState } from './state.ts';

/** The glossaries the reader keeps: the first explains first. */
export function OwnGlossaries({ own, actions }: { own: OwnState; actions: OwnActions }) {
  const t = useText();
  const { glossaries, running } = own;
  const list = useRef<HTMLUListElement>(null);
  const remove = (glossary: OwnGlossary) => {
    // The button pressed goes with its glossary: without this the keyboard would be back at the top of the page.
    list.current?.focus();
    actions.remove(glossary);
  };
  const up = (at: number) => {
    const moved = glossaries[at];
    const above = glossaries[at - 1];
    if (!moved || !above) return undefined;
    return () =>
      actions.change([
        { ...moved, order: above.order },
        { ...above, order: moved.order },
      ]);
  };
  return (
    <>
      <p class="hint">{t('own_hint')}</p>
      {glossaries.length > 0 && (
        <ul class="own-list" ref={list} tabIndex={-1} aria-label={t('own_title')}>
          {glossaries.map((glossary, i) => (
            <GlossaryRow
              key={glossary.id}
              glossary={glossary}
              entries={own.entries?.glossary === glossary.id ? own.entries : undefined}
              actions={actions}
              onRemove={() => remove(glossary)}
              onUp={up(i)}
            />
          ))}
        </ul>
      )}
      <AddEntry glossaries={glossaries} onAdd={actions.addEntry} />
      {running ? (
        <div class="row">
          <label>
            {t('own_importing', running.file)}{' '}
            <progress {...(running.total ? { value: running.done, max: running.total } : {})} />
          </label>
          <button type="button" class="button" onClick={actions.cancelImport}>
            {t('own_cancel')}
          </button>
        </div>
      ) : (
        <div class="own-import">
          <label class="button">
            <Icon name="upload" />
            {t('own_import')}
            <input
              type="file"
              class="visually-hidden"
              multiple
              accept=".csv,.tsv,.txt,.json,.zip,.ifo,.idx,.dict,.syn,.gz,.dz"
              onChange={(e) => {
                const files = [...(e.currentTarget.files ?? [])];
                if (files.length > 0) actions.importFiles(files);
                // The same file, mended, may be chosen again.
                e.currentTarget.value = '';
              }}
            />
          </label>
          <p class="hint">{t('own_import_hint')}</p>
        </div>
      )}
    </>
  );
}
