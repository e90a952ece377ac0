// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { FocusPanel } from '../../components/reader/FocusPanel.tsx';
import { DEFAULTS } from '../../core/settings.ts';
import { renderWithText, violations } from './helpers.tsx';

afterEach(cleanup);

function show() {
  const asked: string[] = [];
  const { container } = renderWithText(
    <FocusPanel settings={DEFAULTS} change={(settings) => asked.push(JSON.stringify(settings))} />,
  );
  return { container, asked };
}

describe('FocusPanel', () => {
  it('has nothing that axe objects to', async () => {
    expect(await violations(show().container)).toEqual([]);
  });

  it('offers one, three and five lines, a ruler and a paragraph, and nothing of it at first', () => {
    const { asked } = show();
    expect(screen.getByLabelText<HTMLInputElement>('Everything').checked).toBe(true);
    for (const name of ['1 line', '3 lines', '5 lines', 'A ruler', 'A paragraph']) {
      fireEvent.click(screen.getByLabelText(name));
    }
    expect(asked).toEqual(
      ['one', 'three', 'five', 'ruler', 'paragraph'].map((mode) => `{"lineFocus":"${mode}"}`),
    );
  });

  it('says with bold beginnings of words how weak the evidence for them is', () => {
    const { asked } = show();
    const bold = screen.getByLabelText('Bold beginnings of words');
    const hint = document.getElementById(bold.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toContain('The evidence is weak');
    fireEvent.click(bold);
    expect(asked).toEqual(['{"boldStarts":true}']);
  });
});
