import '../../assets/tokens.css';
import '../../assets/themes.css';
import '../../components/controls/controls.css';
import '../../components/controls/forms.css';
import '../../components/options/options.css';
import '../../components/options/own/own.css';
import '../../components/type/type.css';
import { browser } from 'wxt/browser';
import { Options } from '../../components/options/Options.tsx';
import type { Surroundings } from '../../components/options/state.ts';
import { start } from '../../components/start.tsx';
import { canShowShortcutPage, getShortcuts } from '../../platform/shortcuts.ts';
import { canRewrite } from '../../platform/summarizer.ts';
import { browserText } from '../../platform/text.ts';
import { createModel } from './model.ts';

const t = browserText();
const model = createModel(t);
const surroundings: Surroundings = {
  version: browser.runtime.getManifest().version,
  shortcuts: await getShortcuts(),
  shortcutPage: canShowShortcutPage() ? 'opens' : 'byHand',
  highlights: 'highlights' in CSS,
  model: await canRewrite(t.lang),
};

function App() {
  const { settings, told, reports, notice, fontFailed, sites, places, actions, own, ownActions, online } =
    model;
  return (
    <Options
      settings={settings.value}
      told={told.value}
      reports={reports.value}
      own={own.value}
      ownActions={ownActions}
      online={online.value}
      surroundings={surroundings}
      notice={notice.value}
      fontFailed={fontFailed.value}
      sites={sites.value}
      places={places.value}
      actions={actions}
    />
  );
}

start(t, 'options_title', <App />);
