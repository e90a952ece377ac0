import type { ButtonHTMLAttributes, Ref } from 'preact';
import { Icon, type IconName } from '../Icon.tsx';

interface Props extends Omit<ButtonHTMLAttributes, 'icon' | 'name' | 'title' | 'type' | 'class'> {
  icon: IconName;
  /** Seen beside the sign where there is room for it. */
  name?: string;
  title: string;
  class?: string;
  buttonRef?: Ref<HTMLButtonElement>;
}

/** A button of one of the reader's bars: large enough for a finger, a sign with or without its name. */
export function ToolButton({ icon, name, title, class: more, buttonRef = null, ...rest }: Props) {
  return (
    <button
      ref={buttonRef}
      type="button"
      class={more ? `tool ${more}` : 'tool'}
      title={title}
      aria-label={name ?? title}
      {...rest}
    >
      <Icon name={icon} size={20} />
      {name && <span class="tool-name">{name}</span>}
    </button>
  );
}
