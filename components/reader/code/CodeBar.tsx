import { languageName } from '../../../core/code/languages.ts';
import { CopyButton } from '../../controls/CopyButton.tsx';
import { useText } from '../../text.ts';

/** Above a block of code: its language, and a button that copies it. */
export function CodeBar({ language, code }: { language: string | undefined; code: string }) {
  const t = useText();
  return (
    <>
      <span>{language ? languageName(language) : t('reader_code')}</span>
      <CopyButton label={t('reader_code_copy')} text={code} />
    </>
  );
}
