import { useState } from 'preact/hooks';
import { useText } from '../text.ts';
import { copyText } from './copy-text.ts';
import { IconButton } from './IconButton.tsx';

/** Copies a text and says whether it worked. `label` is the button's name. */
export function CopyButton({ label, text }: { label: string; text: string }) {
  const t = useText();
  const [said, say] = useState('');
  const copy = async (button: HTMLElement) =>
    say(t((await copyText(text, button)) ? 'common_copied' : 'common_copy_failed'));
  return (
    <span class="copy">
      <span role="status" class="hint">
        {said}
      </span>
      <IconButton icon="copy" label={label} onClick={(event) => void copy(event.currentTarget)} />
    </span>
  );
}
