import type { ReaderAction } from '../../core/reader-actions.ts';
import type { IconName } from '../Icon.tsx';
import type { ReaderState } from './state.ts';
import { ToolButton } from './ToolButton.tsx';

interface Props {
  state: ReaderState;
  action: ReaderAction;
  icon: IconName;
  /** Seen where there is room for it. */
  name: string;
  /** What it does, when the name alone does not say it. */
  title?: string;
  /** What a press does: it switches something on or off, opens a panel of the action's name, or does something else. */
  kind?: 'switch' | 'panel' | 'press';
}

/** A button of the bar: does an action, and shows how it stands. */
export function Tool({ state, action, icon, name, title = name, kind = 'press' }: Props) {
  const { panel, pressed, run } = state;
  const on = pressed.value[action] === true;
  return (
    <ToolButton
      class={`${action}-tool`}
      icon={icon}
      name={name}
      title={title}
      aria-pressed={kind === 'switch' ? on : undefined}
      aria-expanded={kind === 'panel' ? panel.value === action || on : undefined}
      aria-controls={kind === 'panel' ? action : undefined}
      onClick={() => {
        // A choice from the menu closes it.
        if (panel.value === 'more') state.closePanel();
        run(action);
      }}
    />
  );
}
