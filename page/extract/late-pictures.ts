/** Attributes in which scripts keep the address of a picture that is loaded late, best first. */
const LATE_SRC = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-url',
  'data-hi-res-src',
  'data-full-src',
  'data-image',
  'data-img-src',
];
const LATE_SET = ['data-srcset', 'data-lazy-srcset', 'data-original-set'];

/** Stand-ins for pictures that are not loaded yet. */
const PLACEHOLDER =
  /^data:|(?:^|[/_.-])(?:blank|spacer|placeholder|pixel|transparent|loading|lazy|1x1)[^/]*$/i;

/** What may be an address: some scripts keep settings, as JSON, in attributes of the same names. */
const ADDRESS = /^[^\s{}[\]"'<>]+$/;
const SET = /^[^{}<>"]+$/;

export interface Source {
  src?: string;
  srcset?: string;
  /** What is in its place for those who don't see it, where the picture itself does not say. */
  alt?: string;
}

/** Where a picture's data is, seen through lazy loading: attributes of scripts, or the copy in a `<noscript>` next to it. */
export function imageSource(element: Element): Source {
  const src = element.getAttribute('src') ?? '';
  const set = element.getAttribute('srcset') ?? '';
  const late = first(element, LATE_SRC, ADDRESS);
  const srcset = isStandIn(set) ? first(element, LATE_SET, SET) : set;
  if (!isStandIn(src)) return source(src, srcset);
  if (late || srcset) return source(late ?? (srcset ? undefined : src), srcset);
  const twin = noscriptTwin(element);
  return twin ? pictureIn(twin) : source(src);
}

const isStandIn = (address: string): boolean => address === '' || PLACEHOLDER.test(address);

const source = (src: string | undefined, srcset?: string): Source => ({
  ...(src ? { src } : {}),
  ...(srcset && srcset !== 'null' ? { srcset } : {}),
});

function first(element: Element, keys: readonly string[], shape: RegExp): string | undefined {
  return keys.map((key) => element.getAttribute(key)?.trim()).find((value) => value && shape.test(value));
}

function noscriptTwin(element: Element): Element | undefined {
  const near = [
    element.nextElementSibling,
    element.previousElementSibling,
    element.parentElement?.nextElementSibling,
  ];
  return near.find((at) => at?.localName === 'noscript') ?? undefined;
}

/** What a `<noscript>` shows in place of a script: the picture in it, if any. Where scripts run, its content is text. */
export function pictureIn(noscript: Element): Source {
  const html = noscript.innerHTML.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
  const tag = /<img\s[^>]*>/i.exec(html)?.[0];
  const attribute = (key: string): string | undefined => {
    const found = new RegExp(`\\s${key}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag ?? '');
    return (found?.[1] ?? found?.[2] ?? found?.[3])?.replaceAll('&amp;', '&');
  };
  const alt = attribute('alt');
  return { ...source(attribute('src'), attribute('srcset')), ...(alt ? { alt } : {}) };
}
