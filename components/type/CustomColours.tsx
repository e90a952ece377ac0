import { contrast, isColour } from '../../core/colour/contrast.ts';
import { canBeRead, nearestReadable, type ReadingColours } from '../../core/colour/reading-colours.ts';
import { pick } from '../../core/type-settings.ts';
import { useText } from '../text.ts';

const NAMES = ['paper', 'ink', 'link'] as const;

interface Props {
  settings: ReadingColours;
  preview(change: Partial<ReadingColours>): void;
  change(change: Partial<ReadingColours>): void;
}

/** The reader's own colours, and what is to be said of them: hard to read, and which are nearest that are not. */
export function CustomColours({ settings, preview, change }: Props) {
  const t = useText();
  const chosen = pick(settings, NAMES);
  const nearest = nearestReadable(chosen);
  const ratio = (n: number) => new Intl.NumberFormat(t.lang, { maximumFractionDigits: 1 }).format(n);

  return (
    <fieldset class="colours">
      <legend class="visually-hidden">{t('options_theme_custom')}</legend>
      {NAMES.map((name) => (
        <label key={name}>
          <input
            type="color"
            value={chosen[name]}
            onInput={({ currentTarget: { value } }) => isColour(value) && preview({ [name]: value })}
            onChange={({ currentTarget: { value } }) => isColour(value) && change({ [name]: value })}
          />
          <span>{t(`type_colour_${name}`)}</span>
        </label>
      ))}
      <p class="hint" role="status">
        {t(
          'type_contrast',
          ratio(contrast(chosen.ink, chosen.paper)),
          ratio(contrast(chosen.link, chosen.paper)),
        )}{' '}
        {t(canBeRead(chosen) ? 'type_contrast_enough' : 'type_contrast_low')}
      </p>
      {!canBeRead(chosen) && (
        <button
          type="button"
          class="button nearest"
          style={{ background: nearest.paper, color: nearest.ink, borderColor: nearest.ink }}
          onClick={() => change(nearest)}
        >
          {t('type_contrast_mend')}
        </button>
      )}
    </fieldset>
  );
}
