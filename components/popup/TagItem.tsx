import { useId } from 'preact/hooks';
import type { Tag } from '../../core/report.ts';
import { CopyButton } from '../controls/CopyButton.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { Icon } from '../Icon.tsx';
import { useText } from '../text.ts';
import type { PopupActions } from './state.ts';
import { useWalk } from './use-walk.ts';

interface Props {
  tag: Tag;
  reveal: PopupActions['reveal'];
  /** Whether it is the one that is walked through. */
  open: boolean;
  onToggle: (open: boolean) => void;
}

/** A tag. The first press shows its first mention on the page, each further one the next; what else can be done is beside. */
export function TagItem({ tag, reveal, open, onToggle }: Props) {
  const t = useText();
  const id = useId();
  const { step, said } = useWalk(tag.places, reveal);
  const mentioned = tag.places.length > 0;
  const publisher = tag.source === 'publisher' && mentioned ? t('popup_tag_publisher') : undefined;
  const press = () => {
    if (!open || !mentioned) onToggle(!open);
    if (mentioned) void step(1);
  };
  return (
    <li class={open ? 'open' : ''}>
      <button
        type="button"
        class="tag"
        title={[...tag.aliases, publisher].filter(Boolean).join(' · ')}
        aria-expanded={open}
        aria-controls={id}
        onClick={press}
      >
        {publisher && <Icon name="tag" />}
        <bdi>{tag.label}</bdi>
        {publisher && <span class="visually-hidden"> ({publisher})</span>}
      </button>
      <span role="status" class="hint">
        {open && (mentioned ? said : t('popup_tag_unmentioned'))}
      </span>
      <span id={id} class="walk" hidden={!open}>
        {tag.places.length > 1 && (
          <>
            <IconButton
              icon="previous"
              label={t('popup_mention_previous', tag.label)}
              onClick={() => step(-1)}
            />
            <IconButton icon="next" label={t('popup_mention_next', tag.label)} onClick={() => step(1)} />
          </>
        )}
        <CopyButton label={t('popup_tag_copy', tag.label)} text={tag.label} />
        <IconButton icon="close" label={t('popup_tag_close', tag.label)} onClick={() => onToggle(false)} />
      </span>
    </li>
  );
}
