import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { WIKIPEDIA_LICENCE } from '../../core/online/edition.ts';
import type { OnlineArticle, OnlineChoice, OnlineLookUp, OnlineOutcome } from '../../core/online/outcome.ts';
import type { Definition } from '../../core/report.ts';
import type { Translate } from '../../core/translate.ts';
import { useText } from '../text.ts';
import { Definitions } from './Definitions.tsx';

type State =
  | { status: 'idle' }
  | { status: 'working' }
  /** The browser's question has been answered so. */
  | { status: 'refused' | 'elsewhere' }
  | OnlineOutcome;

interface Props {
  term: string;
  online: OnlineLookUp;
  /** Looks up a word of what Wikipedia says. */
  onLookUp(text: string): void;
}

/** Looks a term up in Wikipedia when its reader presses for it: asks for leave first, and says what came of it. */
export function Online({ term, online, onLookUp }: Props) {
  const t = useText();
  const [asked, setAsked] = useState(term);
  const [state, setState] = useState<State>({ status: 'idle' });
  /** The question that is waited for; answers to others come too late. */
  const running = useRef<symbol>(undefined);
  useLayoutEffect(() => () => running.current && online.cancel(), [online]);

  const ask = async (what: string) => {
    const own = Symbol();
    running.current = own;
    setAsked(what);
    setState({ status: 'working' });
    const outcome = await online.ask(what);
    if (running.current !== own) return;
    running.current = undefined;
    setState(outcome);
  };
  const cancel = () => {
    running.current = undefined;
    online.cancel();
    setState({ status: 'failed', why: 'cancelled' });
  };
  const allow = async () => {
    const answer = await online.allow();
    if (answer === 'allowed') await ask(asked);
    else setState({ status: answer });
  };
  const button = (label: string, press: () => void) => (
    <button type="button" onClick={press}>
      {label}
    </button>
  );

  if (state.status === 'idle') {
    return (
      <div>
        <button type="button" class="link more" onClick={() => ask(term)}>
          {t('online_look_up')}
        </button>
      </div>
    );
  }
  return (
    // What was pressed is gone: the keyboard goes on here.
    <div
      class="online"
      key={state.status}
      tabIndex={-1}
      ref={(element) => element?.focus({ preventScroll: true })}
    >
      <p role="status" class={state.status === 'found' ? 'said title' : 'said'}>
        {said(t, state, asked, online.site())}
      </p>
      {state.status === 'off' && (
        <p class="actions">
          {button(t('online_allow'), allow)}
          {button(t('online_not_now'), () => setState({ status: 'idle' }))}
        </p>
      )}
      {state.status === 'working' && <p class="actions">{button(t('online_cancel'), cancel)}</p>}
      {state.status === 'choices' && <Choices choices={state.choices} onChoose={ask} />}
      {state.status === 'found' && (
        <div lang={state.article.lang}>
          <Definitions
            term={{ name: asked, definitions: [definitionOf(state.article)] }}
            onExplained={() => {}}
            onLookUp={onLookUp}
          />
        </div>
      )}
      {mayTryAgain(state) && <p class="actions">{button(t('common_try_again'), () => ask(asked))}</p>}
    </div>
  );
}

function Choices(props: { choices: readonly OnlineChoice[]; onChoose(title: string): void }) {
  return (
    <ul class="choices">
      {props.choices.map(({ title, description }) => (
        <li key={title}>
          <button type="button" class="link" dir="auto" onClick={() => props.onChoose(title)}>
            {title}
          </button>
          {description && <span dir="auto">{description}</span>}
        </li>
      ))}
    </ul>
  );
}

const definitionOf = ({ text, url }: OnlineArticle): Definition => ({
  text,
  url,
  source: 'wikipedia',
  licence: WIKIPEDIA_LICENCE,
  confidence: 1,
});

/** What another press may mend at once. */
const mayTryAgain = (state: State) =>
  state.status === 'elsewhere' ||
  (state.status === 'failed' && state.why !== 'nothing' && state.why !== 'busy');

function said(t: Translate, state: Exclude<State, { status: 'idle' }>, asked: string, site: string): string {
  switch (state.status) {
    case 'off':
      return t('online_ask', asked, site);
    case 'found':
      return state.article.title;
    case 'failed':
      return t(
        `online_failed_${state.why}`,
        asked,
        state.until === undefined ? '' : timeLabel(t, state.until),
      );
    default:
      return t(`online_${state.status}`, asked);
  }
}

const timeLabel = (t: Translate, time: number) =>
  new Intl.DateTimeFormat(t.lang, { timeStyle: 'short' }).format(time);
