import { Icon } from '../Icon.tsx';
import { languageLabel, listLabel } from '../labels.ts';
import { useText } from '../text.ts';
import type { ReadyState } from './state.ts';

/** One line that says what was read and how much was left out; unfolded, what and why. */
export function WhatWasRead({ article, report }: Pick<ReadyState, 'article' | 'report'>) {
  const t = useText();
  const { kept, leftOut } = article;
  const read = [
    t.count('common_words', report.wordCount),
    kept.images > 0 && t.count('popup_kept_images', kept.images),
    kept.tables > 0 && t.count('popup_kept_tables', kept.tables),
    kept.codeBlocks > 0 && t.count('popup_kept_code', kept.codeBlocks),
  ].filter((part) => part !== false);
  const parts = leftOut.reduce((sum, part) => sum + part.count, 0);
  const headline = [
    t('popup_read', listLabel(t, read, 'plain')),
    parts > 0 ? t.count('popup_left_out', parts) : t('popup_left_nothing'),
  ].join(' · ');
  return (
    <details class="what-was-read">
      <summary>
        <Icon name="chevron" />
        <span>{headline}</span>
      </summary>
      <p>{t('popup_language', languageLabel(t, report.lang) ?? t('popup_language_unknown'))}</p>
      <ul>
        {leftOut.map(({ reason, count, words }) => (
          <li key={reason}>
            <span>{t(`popup_left_${reason}`)}</span>
            <span>
              {/* Scattered words are counted, but are no part of their own. */}
              {count > 0 && `${t.count('popup_parts', count)} · `}
              {t.count('common_words', words)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
