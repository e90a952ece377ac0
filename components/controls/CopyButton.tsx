import { useState } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { useText } from '../text.ts';

/** Copies a text and says whether it worked. `label` is the button's name. */
export function CopyButton({ label, text }: { label: string; text: string }) {
  const t = useText();
  const [said, say] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      say(t('common_copied'));
    } catch {
      say(t('common_copy_failed'));
    }
  };
  return (
    <span class="copy">
      <span role="status" class="hint">
        {said}
      </span>
      <button type="button" class="icon-button" aria-label={label} title={label} onClick={copy}>
        <Icon name="copy" />
      </button>
    </span>
  );
}
