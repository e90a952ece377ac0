import { Icon } from '../Icon.tsx';
import { useText } from '../text.ts';
import type { Panel, ReaderState } from './state.ts';
import { TypePanel } from './TypePanel.tsx';

/** What stays on top: leave, how much is left, and the doors to the panels. */
export function Bar({ state }: { state: ReaderState }) {
  const t = useText();
  const { panel, progress, sections, leftOut, leave } = state;
  const { done, minutesLeft } = progress.value;
  const toggle = (name: Panel) => {
    panel.value = panel.value === name ? undefined : name;
  };

  return (
    <div class="bar">
      <button type="button" class="tool" onClick={leave} title={t('reader_leave')}>
        <Icon name="close" size={20} />
        <span class="tool-name">{t('reader_leave')}</span>
      </button>
      <span class="left">
        {minutesLeft > 0 ? t.count('reader_minutes_left', minutesLeft) : t('reader_done')}
      </span>
      {sections.length > 0 && (
        <button
          type="button"
          class="tool contents-door"
          aria-expanded={panel.value === 'contents'}
          aria-controls="contents"
          title={t('reader_contents')}
          onClick={() => toggle('contents')}
        >
          <Icon name="list" size={20} />
          <span class="tool-name">{t('reader_contents')}</span>
        </button>
      )}
      {state.report.keySentences.length > 0 && (
        <button
          type="button"
          class="tool"
          aria-pressed={state.settings.value.skim}
          title={t('reader_skim')}
          onClick={() => state.change({ skim: !state.settings.value.skim })}
        >
          <Icon name="skim" size={20} />
          <span class="tool-name">{t('popup_skim')}</span>
        </button>
      )}
      {leftOut && (
        <button
          type="button"
          class="tool"
          aria-pressed={leftOut.value}
          title={t('reader_left_show')}
          onClick={() => {
            panel.value = undefined;
            leftOut.value = !leftOut.value;
          }}
        >
          <Icon name="leftOut" size={20} />
          <span class="tool-name">{t('reader_left')}</span>
        </button>
      )}
      <div class="type">
        <button
          type="button"
          class="tool"
          aria-expanded={panel.value === 'type'}
          aria-controls="type"
          title={t('reader_type')}
          onClick={() => toggle('type')}
        >
          <Icon name="type" size={20} />
          <span class="tool-name">{t('reader_type')}</span>
        </button>
        {panel.value === 'type' && <TypePanel settings={state.settings.value} change={state.change} />}
      </div>
      <p class="said" role="status">
        {leftOut?.value && <span>{t.count('reader_left_places', state.leftOutPlaces.value)}</span>}
      </p>
      <progress class="progress" value={done} aria-label={t('reader_progress')} />
    </div>
  );
}
