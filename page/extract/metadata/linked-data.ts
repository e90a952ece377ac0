/** An object of JSON-LD (schema.org) as found in the page; nothing about its shape is sure. */
export type LinkedData = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON-LD nested deeper than this is no description of a page. */
const MAX_DEPTH = 12;

/** All typed objects of a page's JSON-LD, outermost first. Scripts that no repair makes JSON are passed over. */
export function readLinkedData(document: Document): LinkedData[] {
  const found: LinkedData[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > MAX_DEPTH) return;
    if (Array.isArray(value)) for (const item of value) visit(item, depth + 1);
    if (!isRecord(value)) return;
    if (value['@type'] !== undefined) found.push(value);
    for (const inner of Object.values(value)) if (typeof inner === 'object') visit(inner, depth + 1);
  };
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    visit(parse(script.textContent ?? ''), 0);
  }
  return found;
}

/** What pages do to their JSON; each repair is tried only when those before it were not enough. */
const REPAIRS: readonly ((json: string) => string)[] = [
  // raw line breaks inside strings are common and forbidden
  (json) => json.replace(/\p{Cc}+/gu, ' '),
  (json) => json.replace(/&quot;|&#0?34;/g, '"').replace(/&amp;/g, '&'),
  // comments, but not the "//" of an address
  (json) => json.replace(/\/\*.*?\*\//g, ' '),
  (json) => json.replace(/,\s*(?=[}\]])/g, '').replace(/[;\s]+$/, ''),
  // a backslash that escapes nothing
  (json) => json.replace(/\\(?!["\\/bfnrtu])/g, ''),
];

function parse(text: string): unknown {
  let json = text.replace(
    /^\s*(?:<!--|(?:\/\*|\/\/)?\s*<!\[CDATA\[(?:\*\/)?)|(?:-->|(?:\/\*|\/\/)?\s*\]\]>(?:\*\/)?)\s*$/g,
    '',
  );
  for (const repair of REPAIRS) {
    json = repair(json);
    try {
      return JSON.parse(json);
    } catch {
      // the next repair may help
    }
  }
  return undefined;
}

/** An object with the things it only refers to (`{"@id": …}`) in their place, where the page describes them. */
export function withReferences(item: LinkedData, linked: readonly LinkedData[]): LinkedData {
  const resolved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolved);
    if (!isRecord(value) || value['@id'] === undefined || value.name !== undefined) return value;
    return linked.find((other) => other['@id'] === value['@id'] && other.name !== undefined) ?? value;
  };
  return Object.fromEntries(Object.entries(item).map(([key, value]) => [key, resolved(value)]));
}
