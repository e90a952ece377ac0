import type { Settings } from '../../core/settings.ts';
import type { ToldOf } from '../../core/told.ts';
import { useText } from '../text.ts';
import { Failure } from './Failure.tsx';
import { Foot } from './Foot.tsx';
import { Glossary } from './Glossary.tsx';
import { Head } from './Head.tsx';
import { Rewrite } from './Rewrite.tsx';
import { Summary } from './Summary.tsx';
import type { PopupActions, PopupState } from './state.ts';
import { Tags } from './Tags.tsx';
import { Waiting } from './Waiting.tsx';

interface Props {
  state: PopupState;
  settings: Settings;
  /** Which terms the reader told us of. */
  told: ToldOf;
  /** The page is analysed anew, with other settings; what is shown still stands. */
  busy: boolean;
  /** The browser has a model of its own for the article's language. */
  canRewrite: boolean;
  actions: PopupActions;
}

/** The whole popup in each of its states. */
export function Popup({ state, settings, told, busy, canRewrite, actions }: Props) {
  const t = useText();
  return (
    <>
      <main aria-busy={busy} data-status={state.status}>
        <p role="status" class="visually-hidden">
          {state.status === 'ready' && !busy && t('popup_ready')}
        </p>
        {state.status === 'waiting' && <Waiting why={state.why} />}
        {state.status === 'failed' && <Failure code={state.code} onRetry={actions.retry} />}
        {state.status === 'ready' && (
          <>
            <Head article={state.article} report={state.report} />
            <Summary report={state.report} told={told} settings={settings} actions={actions} />
            {settings.rewrite && canRewrite && (
              <Rewrite key={state.article.url} lang={state.report.lang} rewrite={actions.rewrite} />
            )}
            <Tags tags={state.report.tags} reveal={actions.reveal} />
            <Glossary
              terms={state.report.terms}
              told={told}
              lang={state.report.lang}
              explain={settings.explain}
              actions={actions}
            />
          </>
        )}
      </main>
      <Foot state={state} actions={actions} />
    </>
  );
}
