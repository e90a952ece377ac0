import { useId } from 'preact/hooks';

interface Props<T extends string> {
  label: string;
  hint?: string;
  /** None where none of them is what is set. */
  value: T | undefined;
  /** `look`: a theme of its own for the label. */
  options: readonly {
    value: T;
    label: string;
    look?: { 'data-theme': string; style: Record<string, string> };
  }[];
  onChange: (value: T) => void;
}

/** One of a few, all in sight: a row of radio buttons. */
export function Choice<T extends string>({ label, hint, value, options, onChange }: Props<T>) {
  const name = useId();
  const hintId = useId();
  return (
    <fieldset class="choice" aria-describedby={hint ? hintId : undefined}>
      <legend>{label}</legend>
      <div class="choice-options">
        {options.map((o) => (
          <label key={o.value} {...o.look}>
            <input
              type="radio"
              name={name}
              value={o.value}
              checked={o.value === value}
              onChange={() => onChange(o.value)}
            />
            <span>{o.label}</span>
          </label>
        ))}
      </div>
      {hint && (
        <p id={hintId} class="hint">
          {hint}
        </p>
      )}
    </fieldset>
  );
}
