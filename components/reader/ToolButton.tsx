import type { ButtonHTMLAttributes } from 'preact';
import { Icon, type IconName } from '../Icon.tsx';

interface Props extends Omit<ButtonHTMLAttributes, 'icon' | 'name' | 'title' | 'type' | 'class'> {
  icon: IconName;
  /** Seen beside the sign where there is room for it. */
  name?: string;
  title: string;
  class?: string;
}

/** A button of one of the reader's bars: large enough for a finger, a sign with or without its name. */
export function ToolButton({ icon, name, title, class: more, ...rest }: Props) {
  return (
    <button
      type="button"
      class={more ? `tool ${more}` : 'tool'}
      title={title}
      aria-label={name ? undefined : title}
      {...rest}
    >
      <Icon name={icon} size={20} />
      {name && <span class="tool-name">{name}</span>}
    </button>
  );
}
