import { useId } from 'preact/hooks';

interface Props {
  label: string;
  hint?: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** Something that is on or off at once. */
export function Switch({ label, hint, on, onChange }: Props) {
  const hintId = useId();
  return (
    <div class="switch">
      <label>
        <input
          type="checkbox"
          checked={on}
          aria-describedby={hint ? hintId : undefined}
          onChange={(e) => onChange(e.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={hintId} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
