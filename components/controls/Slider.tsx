import { useId } from 'preact/hooks';

interface Props {
  label: string;
  value: number;
  limits: { min: number; max: number; step: number };
  /** The value in words: shown beside the label, and what a screen reader says. */
  valueText: string;
  /** What the two ends mean, for a scale without numbers. */
  ends?: [low: string, high: string];
  /** Called with every value passed while sliding. */
  onInput?: (value: number) => void;
  /** Called once with the value the reader settled on. */
  onChange?: (value: number) => void;
}

/** A labelled range input. */
export function Slider({ label, value, limits, valueText, ends, onInput, onChange }: Props) {
  const id = useId();
  return (
    <div class="slider">
      <label for={id}>{label}</label>
      <span class="slider-value" aria-hidden="true">
        {valueText}
      </span>
      <input
        id={id}
        type="range"
        {...limits}
        value={value}
        aria-valuetext={valueText}
        onInput={(e) => onInput?.(e.currentTarget.valueAsNumber)}
        onChange={(e) => onChange?.(e.currentTarget.valueAsNumber)}
      />
      {ends && (
        <div class="slider-ends" aria-hidden="true">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </div>
      )}
    </div>
  );
}
