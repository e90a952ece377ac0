import { useId, useState } from 'preact/hooks';
import type { SummarySentence } from '../../core/report.ts';
import type { Translate } from '../../core/translate.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { listLabel } from '../labels.ts';
import { useText } from '../text.ts';

/** A button that tells, when asked, why a sentence was chosen and where it stands. Nothing where all is shown. */
export function Why({ sentence, number }: { sentence: SummarySentence; number: number }) {
  const t = useText();
  const id = useId();
  const [open, setOpen] = useState(false);
  const reasons = sentence.why.map((why) => t(`why_${why}`));
  if (reasons.length === 0 || sentence.why.includes('whole')) return null;
  const name = t('popup_sentence_why', number);
  return (
    <>
      <IconButton
        icon="info"
        label={name}
        lang={t.lang}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      />
      <p id={id} class="hint" hidden={!open} lang={t.lang} dir={t.dir}>
        {t('popup_why', listLabel(t, reasons, 'and'))} {whereLabel(t, sentence)}
      </p>
    </>
  );
}

/** Before it there is at most a standfirst or a caption. */
const BEGINNING = 0.04;

/** "It comes 12% into the text, under “The leak”." Nothing where the reasons say that it comes first. */
function whereLabel(t: Translate, { where: { share, heading }, why }: SummarySentence): string {
  const percent = new Intl.NumberFormat(t.lang, { style: 'percent' }).format(share);
  if (share <= BEGINNING) return why.includes('opening') ? '' : t('popup_where_first');
  if (heading !== undefined) return t('popup_where_under', percent, heading);
  return t('popup_where', percent);
}
