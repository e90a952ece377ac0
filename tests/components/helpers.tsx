import { render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChildren } from 'preact';
import english from '../../assets/locales/en.json' with { type: 'json' };
import { Text } from '../../components/text.ts';
import { makeTranslate } from '../../core/translate.ts';

const messages: Record<string, string> = english;

/** English text straight from the locale file, filled in as the browser does. */
export const t = makeTranslate(
  (key, values) => (messages[key] ?? '').replace(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? ''),
  'en',
  'ltr',
);

/** Renders components with English text around them, as if it were written in the direction `dir`. */
export function renderWithText(children: ComponentChildren, dir: 'ltr' | 'rtl' = 'ltr') {
  const text = dir === 'ltr' ? t : Object.assign(t.bind(null), t, { dir });
  return render(<Text.Provider value={text}>{children}</Text.Provider>);
}

/** What axe finds wrong, as `rule: selector` lines. Colour contrast needs a real browser; tokens.test.ts checks it. */
export async function violations(container: Element): Promise<string[]> {
  const result = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  return result.violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(' ')}`));
}
