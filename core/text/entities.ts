/** XML's five, and those that texts encoded twice mostly have (HTML standard, "Named character references"). */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  uuml: 'ü',
  auml: 'ä',
  ouml: 'ö',
  szlig: 'ß',
  eacute: 'é',
};

const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi;

/** A text with its character references read; those that mean nothing, and names not known here, stay as they are. */
export const withoutEntities = (text: string): string => text.replace(REFERENCE, character);

function character(reference: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? reference) : reference;
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : reference;
}
