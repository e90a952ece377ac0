import { useState } from 'preact/hooks';
import { DICTIONARY_LANGUAGE } from '../../core/lexicon.ts';
import type { Term } from '../../core/report.ts';
import type { ToldOf } from '../../core/told.ts';
import { ExplainSlider } from '../controls/ExplainSlider.tsx';
import { Icon } from '../Icon.tsx';
import { useText } from '../text.ts';
import { SaveGlossary } from './SaveGlossary.tsx';
import { searchTerms } from './search-terms.ts';
import type { PopupActions } from './state.ts';
import { TermEntry } from './TermEntry.tsx';

interface Props {
  terms: readonly Term[];
  told: ToldOf;
  lang: string;
  explain: number;
  actions: Pick<PopupActions, 'reveal' | 'changeSettings' | 'tell' | 'takeBack' | 'saveGlossary'>;
}

/** Every term of the article with its meaning, to be searched, and how much is explained. */
export function Glossary({ terms, told, lang, explain, actions }: Props) {
  const t = useText();
  const [query, setQuery] = useState('');
  const found = searchTerms(terms, query);
  // What is explained without a dictionary are no hard words, of which there could be more or fewer.
  const served = lang === DICTIONARY_LANGUAGE;
  return (
    <section class="part" aria-labelledby="glossary">
      <div class="part-head">
        <h2 id="glossary">{t('popup_glossary')}</h2>
        <span class="hint" role="status">
          {t.count('popup_terms', found.length)}
        </span>
      </div>
      {terms.length > 0 && (
        <div class="search">
          <Icon name="search" />
          <input
            class="field"
            type="search"
            aria-label={t('popup_search')}
            placeholder={t('popup_search')}
            value={query}
            onInput={(e) => setQuery(e.currentTarget.value)}
          />
        </div>
      )}
      <ul class="terms">
        {found.map((term) => (
          <TermEntry key={term.name} term={term} told={told(term)} lang={lang} actions={actions} />
        ))}
      </ul>
      {found.length === 0 && (
        <p class="hint">
          {query
            ? t('popup_search_none', query)
            : t(served ? 'popup_glossary_none' : 'popup_glossary_none_here')}
        </p>
      )}
      {found.length > 0 && <SaveGlossary save={actions.saveGlossary} />}
      {served && (
        <ExplainSlider value={explain} onChange={(value) => actions.changeSettings({ explain: value })} />
      )}
    </section>
  );
}
