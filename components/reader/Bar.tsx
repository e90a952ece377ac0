import { useComputed } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useText } from '../text.ts';
import type { ReaderState } from './state.ts';
import { Tool } from './Tool.tsx';
import { ToolButton } from './ToolButton.tsx';

/** What stays on top: leave, how much is left, the tools and their panels. */
export function Bar({ state }: { state: ReaderState }) {
  const t = useText();
  const { panel, progress, sections, panels, said } = state;
  // The bar is not drawn anew at every step of the progress: `done` goes to its element alone.
  const done = useComputed(() => progress.value.done);
  const minutesLeft = useComputed(() => progress.value.minutesLeft).value;
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => bar.current?.append(panels), [panels]);
  const more = panel.value === 'more';

  return (
    <div class="bar" ref={bar}>
      <Tool state={state} action="leave" icon="close" name={t('reader_leave')} />
      <span class="left">
        {minutesLeft > 0 ? t.count('reader_minutes_left', minutesLeft) : t('reader_done')}
      </span>
      {sections.length > 0 && (
        <Tool state={state} action="contents" icon="list" name={t('reader_contents')} kind="panel" />
      )}
      <Tool
        state={state}
        action="find"
        icon="search"
        name={t('reader_find')}
        title={t('reader_find_title')}
        kind="panel"
      />
      <Tool state={state} action="type" icon="type" name={t('reader_type')} kind="panel" />
      <ToolButton
        class="more-door"
        icon="more"
        name={t('reader_more')}
        title={t('reader_more')}
        aria-expanded={more}
        aria-controls="more"
        onClick={() => (more ? state.closePanel() : state.openPanel('more'))}
      />
      <div id="more" class={more ? 'more-tools open' : 'more-tools'}>
        <MoreTools state={state} />
      </div>
      <p class="said" role="status">
        {said.value && <span key={said.value}>{said.value}</span>}
      </p>
      <progress class="progress" value={done} aria-label={t('reader_progress')} />
    </div>
  );
}

/** Tools that stand in the menu where the bar has no room for them. */
function MoreTools({ state }: { state: ReaderState }) {
  const t = useText();
  return (
    <>
      <Tool state={state} action="readAloud" icon="speak" name={t('reader_speak')} kind="switch" />
      <Tool state={state} action="focus" icon="focus" name={t('reader_focus')} kind="panel" />
      {state.report.keySentences.length > 0 && (
        <Tool
          state={state}
          action="skim"
          icon="skim"
          name={t('popup_skim')}
          title={t('reader_skim')}
          kind="switch"
        />
      )}
      {state.article.leftOut.length > 0 && (
        <Tool
          state={state}
          action="leftOut"
          icon="leftOut"
          name={t('reader_left')}
          title={t('reader_left_show')}
          kind="switch"
        />
      )}
      <Tool state={state} action="print" icon="print" name={t('reader_print')} kind="panel" />
      <Tool
        state={state}
        action="help"
        icon="keys"
        name={t('reader_help')}
        title={t('reader_help_title')}
        kind="panel"
      />
    </>
  );
}
