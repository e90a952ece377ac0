import type { LeftOut } from '../../core/article.ts';
import type { Translate } from '../../core/translate.ts';
import { Icon } from '../Icon.tsx';
import { languageLabel, listLabel } from '../labels.ts';
import { useText } from '../text.ts';
import type { ReadyState } from './state.ts';

/** Kinds of parts named before the list is unfolded: the ones with the most words. */
const NAMED = 3;

/** One line that says what was read and what was left out; unfolded, all that was, and how much. */
export function WhatWasRead({ article, report }: Pick<ReadyState, 'article' | 'report'>) {
  const t = useText();
  const { kept, leftOut } = article;
  const read = [
    t.count('common_words', report.wordCount),
    kept.posts !== undefined && t.count('popup_kept_posts', kept.posts),
    kept.images > 0 && t.count('popup_kept_images', kept.images),
    kept.tables > 0 && t.count('popup_kept_tables', kept.tables),
    kept.codeBlocks > 0 && t.count('popup_kept_code', kept.codeBlocks),
  ].filter((part) => part !== false);
  const hidden = leftOut.filter(({ reason }) => reason === 'hidden');
  const seen = leftOut.filter(({ reason }) => reason !== 'hidden');
  return (
    <details class="what-was-read">
      <summary>
        <Icon name="chevron" />
        <span>{`${t('popup_read', listLabel(t, read, 'plain'))} · ${leftOutLabel(t, seen)}`}</span>
      </summary>
      <p>{t('popup_language', languageLabel(t, report.lang) ?? t('popup_language_unknown'))}</p>
      <ul>
        {[...seen, ...hidden].map(({ reason, words }) => (
          <li key={reason}>
            <span class="reason">{t(`left_${reason}`)}</span>
            <span>{t.count('common_words', words)}</span>
          </li>
        ))}
      </ul>
      {leftOut.length > 0 && <p>{t('popup_left_hint')}</p>}
    </details>
  );
}

/** "left out: comments, menus and small print (640 words)" */
function leftOutLabel(t: Translate, leftOut: readonly LeftOut[]): string {
  if (leftOut.length === 0) return t('popup_left_nothing');
  const names = leftOut.slice(0, NAMED).map(({ reason }) => t(`left_${reason}`));
  const words = t.count(
    'common_words',
    leftOut.reduce((sum, part) => sum + part.words, 0),
  );
  return leftOut.length > NAMED
    ? t('popup_left_out_more', listLabel(t, names, 'plain'), words)
    : t('popup_left_out', listLabel(t, names, 'and'), words);
}
