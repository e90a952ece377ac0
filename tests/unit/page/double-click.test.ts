// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lookUpOnDoubleClick } from '../../../page/double-click.ts';

describe('a double click', () => {
  const lookUp = vi.fn();
  let end: AbortController;
  let enabled: boolean;

  beforeEach(() => {
    enabled = true;
    end = new AbortController();
    document.body.innerHTML = '<p>text <a href="#x">link</a> <button>press</button></p>';
    lookUpOnDoubleClick(document, { enabled: () => enabled, heeds: () => true, lookUp, signal: end.signal });
  });
  afterEach(() => {
    end.abort();
    lookUp.mockReset();
  });

  const on = (selector: string) =>
    document.querySelector(selector)?.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));

  it('looks up a word of the text', () => {
    on('p');
    expect(lookUp).toHaveBeenCalledTimes(1);
  });

  it('does nothing unless it is switched on', () => {
    enabled = false;
    on('p');
    expect(lookUp).not.toHaveBeenCalled();
  });

  it('does nothing on what it presses', () => {
    on('a');
    on('button');
    expect(lookUp).not.toHaveBeenCalled();
  });

  it('does nothing after the end', () => {
    end.abort();
    on('p');
    expect(lookUp).not.toHaveBeenCalled();
  });
});
