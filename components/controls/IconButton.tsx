import type { ButtonHTMLAttributes, Ref } from 'preact';
import { Icon, type IconName } from '../Icon.tsx';

interface Props extends Omit<ButtonHTMLAttributes, 'icon' | 'size' | 'type' | 'title'> {
  icon: IconName;
  /** Its name, for the eye when it is pointed at. */
  label: string;
  /** Of the sign, px. */
  size?: 16 | 20;
  buttonRef?: Ref<HTMLButtonElement>;
}

/** A button that is a sign alone. */
export function IconButton({ icon, label, size, buttonRef = null, ...rest }: Props) {
  return (
    <button ref={buttonRef} type="button" class="icon-button" aria-label={label} title={label} {...rest}>
      <Icon name={icon} {...(size ? { size } : {})} />
    </button>
  );
}
