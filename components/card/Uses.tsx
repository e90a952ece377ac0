import { Icon } from '../Icon.tsx';
import { useText } from '../text.ts';

/** The walk through the other places of a term. Nothing when there is no other. */
export function Uses(props: { count: number; use: number | undefined; onWalk(step: 1 | -1): void }) {
  const t = useText();
  const { count, use } = props;
  if (count === 0 || (count === 1 && use !== undefined)) return null;
  return (
    <div class="uses">
      <span role="status">
        {use === undefined ? t.count('card_uses', count) : t('card_use_of', use + 1, count)}
      </span>
      {([-1, 1] as const).map((step) => {
        const label = t(step < 0 ? 'card_previous_use' : 'card_next_use');
        return (
          <button
            key={step}
            type="button"
            class="icon-button"
            aria-label={label}
            title={label}
            onClick={() => props.onWalk(step)}
          >
            <Icon name={step < 0 ? 'previous' : 'next'} />
          </button>
        );
      })}
    </div>
  );
}
