import { useRef } from 'preact/hooks';
import type { Place } from '../../core/article.ts';
import type { Tag } from '../../core/report.ts';
import { useText } from '../text.ts';

interface Props {
  tags: readonly Tag[];
  lang: string;
  dir: 'ltr' | 'rtl' | 'auto';
  reveal(place: Place): void;
}

/** What the article is about. A press leads to the first mention of a tag, the next press to the next. */
export function Tags({ tags, lang, dir, reveal }: Props) {
  const t = useText();
  return (
    <ul class="tags" aria-label={t('reader_tags')} lang={lang} dir={dir}>
      {tags.map((tag) => (
        <li key={tag.label}>{tag.places.length > 0 ? <TagButton tag={tag} reveal={reveal} /> : tag.label}</li>
      ))}
    </ul>
  );
}

function TagButton({ tag: { label, places }, reveal }: { tag: Tag; reveal(place: Place): void }) {
  const t = useText();
  const next = useRef(0);
  const step = () => {
    const place = places[next.current];
    next.current = (next.current + 1) % places.length;
    if (place) reveal(place);
  };
  return (
    <button type="button" title={t.count('reader_tag_show', places.length)} onClick={step}>
      {label}
    </button>
  );
}
