import { useId } from 'preact/hooks';

interface Props<T extends string> {
  label: string;
  /** Keeps the label for screen readers only, where the place says enough. */
  labelHidden?: boolean;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
}

/** One of a few, in a menu, where room is short. */
export function Select<T extends string>({ label, labelHidden = false, value, options, onChange }: Props<T>) {
  const id = useId();
  return (
    <span class="select">
      <label for={id} class={labelHidden ? 'visually-hidden' : ''}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(e) => {
          const chosen = options[e.currentTarget.selectedIndex];
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((o) => (
          <option key={o.value} value={o.value}>
            {o.label}
          </option>
        ))}
      </select>
    </span>
  );
}
