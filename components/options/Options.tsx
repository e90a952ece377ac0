import type { ComponentChildren } from 'preact';
import { type Settings, SUMMARY_LENGTHS } from '../../core/settings.ts';
import type { ToldWords } from '../../core/told.ts';
import type { WrongReport } from '../../core/wrong-reports.ts';
import { Choice } from '../controls/Choice.tsx';
import { Switch } from '../controls/Switch.tsx';
import { SpeechChoices } from '../speech/SpeechChoices.tsx';
import { useText } from '../text.ts';
import { Data } from './Data.tsx';
import { GlossaryOptions } from './GlossaryOptions.tsx';
import { NoticeBar } from './NoticeBar.tsx';
import { OnlineOptions, type OnlineOptionsState } from './OnlineOptions.tsx';
import { OwnGlossaries } from './own/OwnGlossaries.tsx';
import type { OwnActions, OwnState } from './own/state.ts';
import { Places } from './Places.tsx';
import { ReaderOptions } from './ReaderOptions.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { Sites } from './Sites.tsx';
import type { Notice, OptionsActions, Surroundings } from './state.ts';
import { ToldList } from './ToldList.tsx';
import { WrongReports } from './WrongReports.tsx';

interface Props {
  settings: Settings;
  told: ToldWords;
  reports: readonly WrongReport[];
  own: OwnState;
  ownActions: OwnActions;
  online: OnlineOptionsState;
  surroundings: Surroundings;
  notice: Notice | undefined;
  /** The chosen typeface could not be loaded. */
  fontFailed: boolean;
  /** Hosts on which the reader looks otherwise than elsewhere. */
  sites: readonly string[];
  /** On how many pages it is remembered where reading stood. */
  places: number;
  actions: OptionsActions;
}

/** The whole options page. */
export function Options(props: Props) {
  const { settings, told, reports, own, ownActions, online, surroundings, notice } = props;
  const { fontFailed, sites, places, actions } = props;
  const t = useText();
  return (
    <>
      <main>
        <h1>{t('options_title')}</h1>
        <Part title={t('options_reader')}>
          <ReaderOptions settings={settings} fontFailed={fontFailed} actions={actions} />
          <Sites sites={sites} onForget={actions.forgetSites} />
          <Places settings={settings} places={places} actions={actions} />
        </Part>
        <Part title={t('options_speech')}>
          <SpeechChoices settings={settings} onInput={actions.preview} onChange={actions.change} />
        </Part>
        <Part title={t('options_summary')}>
          <Choice
            label={t('common_length')}
            value={settings.summaryLength}
            options={SUMMARY_LENGTHS.map((value) => ({ value, label: t(`common_length_${value}`) }))}
            onChange={(summaryLength) => actions.change({ summaryLength })}
          />
          <Switch
            label={t('popup_skim')}
            hint={t('popup_skim_hint')}
            on={settings.skim}
            onChange={(skim) => actions.change({ skim })}
          />
          {(surroundings.model || settings.rewrite) && (
            <Switch
              label={t('options_rewrite')}
              hint={t(surroundings.model ? 'options_rewrite_hint' : 'options_rewrite_missing')}
              on={settings.rewrite}
              onChange={(rewrite) => actions.change({ rewrite })}
            />
          )}
        </Part>
        <Part title={t('options_glossary')}>
          <GlossaryOptions settings={settings} highlights={surroundings.highlights} actions={actions} />
        </Part>
        <Part title={t('options_online_title')}>
          <OnlineOptions {...online} />
        </Part>
        <Part title={t('own_title')}>
          <OwnGlossaries own={own} actions={ownActions} />
        </Part>
        {(['known', 'muted'] as const).map((kind) => (
          <Part key={kind} title={t(`options_${kind}`)}>
            <ToldList told={kind} words={told[kind]} onChange={(words) => actions.setTold(kind, words)} />
          </Part>
        ))}
        <Part title={t('options_wrong')}>
          <WrongReports reports={reports} actions={actions} />
        </Part>
        {surroundings.shortcuts.length > 0 && (
          <Part title={t('options_shortcuts')}>
            <Shortcuts {...surroundings} onChange={actions.changeShortcuts} />
          </Part>
        )}
        <Part title={t('options_data')}>
          <Data actions={actions} />
        </Part>
        <Part title={t('options_about')}>
          <p>{t('options_privacy')}</p>
          <p class="hint">{t('options_licences')}</p>
          <p class="hint">{t('options_version', surroundings.version)}</p>
        </Part>
      </main>
      <NoticeBar notice={notice} onUndo={actions.undo} />
    </>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="part">
      <h2>{title}</h2>
      <div class="part-body">{children}</div>
    </section>
  );
}
