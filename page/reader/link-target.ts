/** Says in a corner of the window where the link leads that has the focus by keyboard, until `signal` ends. */
export function showLinkTarget(content: HTMLElement, layer: HTMLElement, signal: AbortSignal): void {
  const note = layer.ownerDocument.createElement('p');
  note.className = 'link-target';
  note.dir = 'ltr';
  // Screen readers say it themselves, when asked.
  note.ariaHidden = 'true';
  note.hidden = true;
  layer.append(note);
  const show = (link: HTMLAnchorElement | null) => {
    note.hidden = !link;
    note.textContent = link ? readable(link.href) : '';
  };
  const linkOf = ({ target }: Event) =>
    target instanceof HTMLAnchorElement && target.matches(':focus-visible') && leadsAway(target)
      ? target
      : null;
  content.addEventListener('focusin', (event) => show(linkOf(event)), { signal });
  content.addEventListener('focusout', () => show(null), { signal });
}

const leadsAway = (link: HTMLAnchorElement): boolean =>
  link.href !== '' && !link.getAttribute('href')?.startsWith('#');

/** An address as people read it: without its scheme where it is the web's, its escapes as letters. */
function readable(address: string): string {
  const bare = address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  try {
    return decodeURI(bare);
  } catch {
    return bare;
  }
}
