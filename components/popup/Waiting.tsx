import { useEffect, useState } from 'preact/hooks';
import { useText } from '../text.ts';

/** Nothing is shown before: an answer that comes sooner would only make the picture flicker, ms. */
const QUIET_MS = 300;
/** From here on the reader may wonder whether anything still happens, ms. */
const SLOW_MS = 6000;

/** What is seen while there is no answer: nothing, then the outline of what will come and a word on why it takes time. */
export function Waiting({ why }: { why: 'reading' | 'loading' }) {
  const t = useText();
  const [stage, setStage] = useState<'quiet' | 'shown' | 'slow'>('quiet');
  useEffect(() => {
    const shown = setTimeout(() => setStage('shown'), QUIET_MS);
    const slow = setTimeout(() => setStage('slow'), SLOW_MS);
    return () => {
      clearTimeout(shown);
      clearTimeout(slow);
    };
  }, []);
  const text = why === 'loading' ? t('popup_loading') : t(stage === 'slow' ? 'popup_slow' : 'popup_reading');
  return (
    <div class="waiting">
      <p role="status" class="progress">
        {stage !== 'quiet' && text}
      </p>
      {stage !== 'quiet' && (
        <div class="skeleton" aria-hidden="true">
          <div class="bar title" />
          <div class="bar" />
          <div class="bar" />
          <div class="bar" />
          <div class="bar short" />
        </div>
      )}
    </div>
  );
}
