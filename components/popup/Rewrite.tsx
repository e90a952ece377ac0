import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Statement } from '../../core/rewrite/check.ts';
import type { RewriteOutcome, RewriteProgress } from '../../core/rewrite/outcome.ts';
import { CopyButton } from '../controls/CopyButton.tsx';
import { Icon } from '../Icon.tsx';
import { listLabel } from '../labels.ts';
import { useText } from '../text.ts';
import type { PopupActions } from './state.ts';

interface Props {
  /** Language of the article. */
  lang: string;
  rewrite: PopupActions['rewrite'];
}

type State =
  | { status: 'idle' }
  | { status: 'working'; progress?: RewriteProgress; cancel: AbortController }
  | RewriteOutcome;

/** What the browser's own model makes of the article: asked for, labelled as written by it, checked, never instead of the summary. */
export function Rewrite({ lang, rewrite }: Props) {
  const t = useText();
  const [state, setState] = useState<State>({ status: 'idle' });
  const running = useRef<AbortController>(undefined);
  useLayoutEffect(() => () => running.current?.abort(), []);

  const start = async () => {
    const cancel = new AbortController();
    running.current = cancel;
    setState({ status: 'working', cancel });
    setState(
      await rewrite({
        signal: cancel.signal,
        onProgress: (progress) => setState({ status: 'working', progress, cancel }),
      }),
    );
  };

  return (
    <section class="part rewrite" aria-labelledby="rewrite">
      <div class="part-head">
        <h2 id="rewrite">{t('rewrite_title')}</h2>
        {state.status === 'done' && (
          <CopyButton label={t('rewrite_copy')} text={state.statements.map((s) => s.text).join('\n')} />
        )}
      </div>
      <p class="hint">{t('rewrite_about')}</p>
      {state.status === 'done' && (
        <ul class="statements">
          {state.statements.map((statement, i) => (
            <StatementItem key={i} statement={statement} lang={lang} />
          ))}
        </ul>
      )}
      <p role="status" class="hint">
        {saidOf(t, state)}
      </p>
      {state.status === 'working' ? (
        <button type="button" class="button" onClick={() => state.cancel.abort()}>
          {t('rewrite_cancel')}
        </button>
      ) : (
        <button type="button" class="button" onClick={start}>
          {t(state.status === 'idle' ? 'rewrite_start' : 'rewrite_again')}
        </button>
      )}
    </section>
  );
}

function saidOf(t: ReturnType<typeof useText>, state: State): string {
  switch (state.status) {
    case 'idle':
      return '';
    case 'working':
      return state.progress && state.progress.parts > 1
        ? t('rewrite_part', state.progress.part, state.progress.parts)
        : t('rewrite_working');
    case 'failed':
      return t(`rewrite_failed_${state.why}`);
    case 'done':
      return [
        t.count('rewrite_doubtful', state.statements.filter(isDoubtful).length),
        state.parts > 1 ? t('rewrite_parts', state.parts) : '',
      ]
        .filter(Boolean)
        .join(' ');
  }
}

const isDoubtful = ({ missing, strange }: Statement) => missing.length > 0 || strange;

function StatementItem({ statement, lang }: { statement: Statement; lang: string }) {
  const t = useText();
  const { text, missing, strange } = statement;
  return (
    <li>
      <p lang={lang} dir="auto">
        {text}
      </p>
      {isDoubtful(statement) && (
        <p class="doubt">
          <Icon name="warning" />
          <span>
            {missing.length > 0 && t('rewrite_missing', listLabel(t, missing, 'plain'))}
            {missing.length > 0 && strange && ' '}
            {strange && t('rewrite_strange')}
          </span>
        </p>
      )}
    </li>
  );
}
