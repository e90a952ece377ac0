import { useState } from 'preact/hooks';
import type { Tag } from '../../core/report.ts';
import { CopyButton } from '../controls/CopyButton.tsx';
import { useText } from '../text.ts';
import type { PopupActions } from './state.ts';
import { TagItem } from './TagItem.tsx';

/** What the article is about: what its text says, and apart from that what only the publisher says. */
export function Tags({ tags, reveal }: { tags: readonly Tag[]; reveal: PopupActions['reveal'] }) {
  const t = useText();
  const [open, setOpen] = useState<string>();
  const inText = tags.filter((tag) => !isOnlyGiven(tag));
  const given = tags.filter(isOnlyGiven);
  const list = (shown: readonly Tag[]) => (
    <ul class="tags">
      {shown.map((tag) => (
        <TagItem
          key={tag.label}
          tag={tag}
          reveal={reveal}
          open={tag.label === open}
          onToggle={(opened) => setOpen(opened ? tag.label : undefined)}
        />
      ))}
    </ul>
  );
  return (
    <section class="part" aria-labelledby="tags">
      <div class="part-head">
        <h2 id="tags">{t('popup_tags')}</h2>
        {tags.length > 0 && (
          <CopyButton label={t('popup_tags_copy')} text={tags.map((tag) => tag.label).join(', ')} />
        )}
      </div>
      {tags.length === 0 && <p class="hint">{t('popup_tags_none')}</p>}
      {inText.length > 0 && list(inText)}
      {given.length > 0 && (
        <>
          <h3 class="tags-given">{t('popup_tags_given')}</h3>
          {list(given)}
        </>
      )}
    </section>
  );
}

const isOnlyGiven = ({ source, places }: Tag) => source === 'publisher' && places.length === 0;
