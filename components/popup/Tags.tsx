import type { Tag } from '../../core/article.ts';
import { CopyButton } from '../controls/CopyButton.tsx';
import { Icon } from '../Icon.tsx';
import { useText } from '../text.ts';
import type { PopupActions } from './state.ts';
import { useWalk } from './use-walk.ts';

/** What the article is about. A press on a tag shows its next mention on the page. */
export function Tags({ tags, reveal }: { tags: readonly Tag[]; reveal: PopupActions['reveal'] }) {
  const t = useText();
  return (
    <section class="part" aria-labelledby="tags">
      <div class="part-head">
        <h2 id="tags">{t('popup_tags')}</h2>
        {tags.length > 0 && (
          <CopyButton label={t('popup_tags_copy')} text={tags.map((tag) => tag.label).join(', ')} />
        )}
      </div>
      {tags.length === 0 && <p class="hint">{t('popup_tags_none')}</p>}
      <ul class="tags">
        {tags.map((tag) => (
          <TagItem key={tag.label} tag={tag} reveal={reveal} />
        ))}
      </ul>
    </section>
  );
}

function TagItem({ tag, reveal }: { tag: Tag; reveal: PopupActions['reveal'] }) {
  const t = useText();
  const { step, said } = useWalk(tag.places, reveal);
  const mentioned = tag.places.length > 0;
  const publisher = tag.source === 'publisher' ? t('popup_tag_publisher') : undefined;
  const label = (
    <>
      {publisher && <Icon name="tag" />}
      <bdi>{tag.label}</bdi>
      {publisher && <span class="visually-hidden">({publisher})</span>}
    </>
  );
  const title = [tag.aliases.join(', '), publisher, mentioned ? '' : t('popup_tag_unmentioned')]
    .filter(Boolean)
    .join(' · ');
  return (
    <li>
      {mentioned ? (
        <button type="button" class="tag" title={title} onClick={step}>
          {label}
        </button>
      ) : (
        <span class="tag" title={title}>
          {label}
        </span>
      )}
      <span role="status" class="hint">
        {said}
      </span>
    </li>
  );
}
