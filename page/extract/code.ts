/** Class names by which code highlighters say the language: `language-js`, `lang-py`, `highlight-source-ruby`, `brush: css`. */
const LANGUAGE =
  /(?:^|\s)(?:language|lang|highlight-source|highlight|brush:?)[-:\s]\s*([a-z0-9+#.-]{1,20})(?=$|[\s;])/i;

/** The programming language of a code element, as its own or a close ancestor's class says, lower case. */
export function languageOf(element: Element): string | undefined {
  let at: Element | null = element;
  for (let up = 0; at && up < 3; up++, at = at.parentElement) {
    const said = at.getAttribute('data-lang') ?? at.getAttribute('data-language');
    if (said) return said.toLowerCase();
    const match = LANGUAGE.exec(at.getAttribute('class') ?? '');
    if (match?.[1] && !/^(?:none|plaintext|source)$/i.test(match[1])) return match[1].toLowerCase();
  }
  const inner = element.firstElementChild;
  return inner?.localName === 'code'
    ? LANGUAGE.exec(inner.getAttribute('class') ?? '')?.[1]?.toLowerCase()
    : undefined;
}
