import type { Term } from '../../../core/report.ts';
import { sourceLabel } from '../../labels.ts';
import { useText } from '../../text.ts';

interface Props {
  /** Address of the article's page. */
  url: string;
  /** Language and direction of the article. */
  lang: string;
  dir: 'ltr' | 'rtl' | 'auto';
  /** Addresses of the article's links, by their numbers from 1. */
  links: readonly string[];
  terms: readonly Term[];
}

/** What follows the article on paper: where it is from, what its links lead to, what its words mean. */
export function Appendix({ url, lang, dir, links, terms }: Props) {
  const t = useText();
  const { compare } = new Intl.Collator(t.lang);
  const entries = terms.toSorted((a, b) => compare(a.name, b.name));
  return (
    <aside class="appendix" lang={t.lang} dir={t.dir}>
      <p class="from">
        {t('print_from', new Intl.DateTimeFormat(t.lang, { dateStyle: 'long' }).format(new Date()))}{' '}
        <bdi>{url}</bdi>
      </p>
      {entries.length > 0 && (
        <section>
          <h2>{t('reader_print_glossary')}</h2>
          <dl>
            {entries.map(({ name, definitions: [first] }) =>
              first ? (
                <div key={name}>
                  <dt lang={lang} dir={dir}>
                    {name}
                  </dt>
                  <dd>
                    <bdi>{first.text}</bdi> <small>{sourceLabel(t, first)}</small>
                  </dd>
                </div>
              ) : null,
            )}
          </dl>
        </section>
      )}
      {links.length > 0 && (
        <section>
          <h2>{t('print_links')}</h2>
          <ol>
            {links.map((link) => (
              <li key={link}>
                <bdi>{link}</bdi>
              </li>
            ))}
          </ol>
        </section>
      )}
    </aside>
  );
}
