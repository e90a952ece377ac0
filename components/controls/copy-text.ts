/**
 * Copies a text, called from within a press of the reader. `beside` is an element of ours that a field can stand by for a
 * moment: on pages without encryption, or with a policy against it, the clipboard takes only what is selected.
 * @returns whether it was copied.
 */
export async function copyText(text: string, beside: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text, beside);
  }
}

function copySelected(text: string, beside: Element): boolean {
  const document = beside.ownerDocument;
  const tree = beside.getRootNode();
  const active = tree instanceof ShadowRoot ? tree.activeElement : document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  beside.after(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (active instanceof HTMLElement) active.focus({ preventScroll: true });
  }
}
