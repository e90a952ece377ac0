import '../../assets/tokens.css';
import '../../components/controls/controls.css';
import '../../components/controls/forms.css';
import '../../components/card/card.css';
import '../../components/popup/popup.css';
import { Popup } from '../../components/popup/Popup.tsx';
import { start } from '../../components/start.tsx';
import { browserText } from '../../platform/text.ts';
import { attachCards } from './cards.ts';
import { createModel } from './model.ts';

const t = browserText();
const model = createModel(t);

function App() {
  const { state, settings, told, busy, canRewrite, actions } = model;
  return (
    <Popup
      state={state.value}
      settings={settings.value}
      told={told.value}
      busy={busy.value}
      canRewrite={canRewrite.value}
      actions={actions}
    />
  );
}

start(t, 'extension_name', <App />);
attachCards(model, t);
