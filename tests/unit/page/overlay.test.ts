// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addStyles, createOverlay, removeLeftovers } from '../../../page/overlay.ts';

afterEach(() => {
  document.documentElement.querySelector('glossa-card')?.remove();
});

const overlay = (css: string[] = []) => createOverlay('glossa-card', css, document);

describe('an overlay', () => {
  it('is an empty element to the page, and only while it is shown', () => {
    const { host, root, show, hide } = overlay();
    root.append('secret');
    expect(host.isConnected).toBe(false);
    show();
    const found = document.querySelector('glossa-card');
    expect(found).toBe(host);
    expect(found?.shadowRoot).toBeNull();
    expect(found?.textContent).toBe('');
    hide();
    expect(document.querySelector('glossa-card')).toBeNull();
  });

  it('comes back when the page has thrown it out', () => {
    const { host, show } = overlay();
    show();
    host.remove();
    show();
    expect(host.parentNode).toBe(document.documentElement);
  });

  it('is put on top again when shown again', () => {
    const { host, show } = overlay();
    const calls: string[] = [];
    host.showPopover = () => void calls.push('show');
    host.hidePopover = () => void calls.push('hide');
    show();
    show();
    expect(calls).toEqual(['show', 'hide', 'show']);
  });

  it('stands in the modal dialog that it is about, for nothing else of the page can be used then', () => {
    document.body.innerHTML = '<dialog open><p>text</p></dialog><p>text</p>';
    const [dialog, behind] = document.body.children as unknown as [Element, Element];
    const asked = vi.spyOn(Element.prototype, 'closest').mockImplementation(function (this: Element, of) {
      return of === 'dialog:modal' && dialog.contains(this) ? dialog : null;
    });
    const { host, show, hide } = overlay();
    show(dialog.firstElementChild!);
    expect(host.parentNode).toBe(dialog);
    hide();
    show(behind);
    expect(host.parentNode).toBe(document.documentElement);
    asked.mockRestore();
    show(dialog.firstElementChild!);
    removeLeftovers(document);
    expect(host.isConnected).toBe(false);
  });

  it('is removed by a script that finds it left behind', () => {
    const { host, show } = overlay();
    show();
    removeLeftovers(document);
    expect(host.isConnected).toBe(false);
  });

  it('keeps what happens inside from the page', () => {
    const { root, show } = overlay();
    const button = document.createElement('button');
    root.append(button);
    show();
    const heard = vi.fn();
    for (const type of ['keydown', 'click', 'pointerdown', 'copy']) {
      document.addEventListener(type, heard);
      button.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      document.removeEventListener(type, heard);
    }
    expect(heard).not.toHaveBeenCalled();
  });

  it('carries its styles inside', () => {
    const { root } = overlay(['.card { color: red }']);
    const styles = root.adoptedStyleSheets?.length || root.querySelector('style');
    expect(styles).toBeTruthy();
  });

  it('takes a style sheet once, however often its content is laid out anew', () => {
    const { root } = overlay();
    const sheets = () => (root.adoptedStyleSheets?.length ?? 0) + root.querySelectorAll('style').length;
    addStyles(root, ['.card { color: red }']);
    const once = sheets();
    addStyles(root, ['.card { color: red }']);
    expect(sheets()).toBe(once);
    addStyles(root, ['.card { color: red }', '.panel { color: blue }']);
    expect(sheets()).toBe(once + 1);
  });
});
