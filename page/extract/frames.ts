/** A framed document with less text than this holds no article, characters. */
const LEAST = 500;

/**
 * The body of the frame that holds the article, where the page itself is little more than frames around it: the one with
 * more text than the page. Frames of other sites cannot be read.
 * @param chars of text that the page itself has.
 */
export function framedArticle(document: Document, chars: number): HTMLElement | undefined {
  let found: HTMLElement | undefined;
  let most = Math.max(chars, LEAST);
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe,frame')) {
    const body = bodyOf(frame);
    if (!body) continue;
    const size = textSize(body);
    const inner = framedArticle(body.ownerDocument, size);
    const [text, length] = inner ? [inner, textSize(inner)] : [body, size];
    if (length <= most) continue;
    found = text;
    most = length;
  }
  return found;
}

function bodyOf(frame: HTMLIFrameElement): HTMLElement | undefined {
  try {
    return frame.contentDocument?.body ?? undefined;
  } catch {
    return undefined;
  }
}

/** Characters of text, without what scripts and styles are made of. */
function textSize(body: HTMLElement): number {
  let size = body.textContent?.trim().length ?? 0;
  for (const code of body.querySelectorAll('script,style,noscript')) size -= code.textContent?.length ?? 0;
  return size;
}
