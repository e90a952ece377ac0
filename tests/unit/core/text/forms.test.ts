import { describe, expect, it, vi } from 'vitest';
import { newForms, perForm } from '../../../../core/text/forms.ts';

describe('the written forms of a text', () => {
  it('are numbered as they are met, each once', () => {
    const formOf = newForms()('en');
    const numbers = ['The', 'ferry', 'met', 'the', 'ferry'].map((word) => formOf(word).form);
    expect(numbers).toEqual([0, 1, 2, 3, 1]);
  });

  it('are other ones in another language, where a word has another stem', () => {
    const forms = newForms();
    const [english, german] = [forms('en')('waren'), forms('de')('waren')];
    expect(german.form).not.toBe(english.form);
    expect(german.stop).toBe(true);
    expect(english.stop).toBe(false);
  });

  it('are each asked about once', () => {
    const formOf = newForms()('en');
    const length = vi.fn(({ text }: { form: number; text: string }) => text.length);
    const lengthOf = perForm(length);
    expect(['ferry', 'a', 'ferry'].map((word) => lengthOf(formOf(word)))).toEqual([5, 1, 5]);
    expect(length).toHaveBeenCalledTimes(2);
  });
});
