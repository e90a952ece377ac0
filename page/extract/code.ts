/** Class names by which code highlighters say the language: `language-js`, `lang-py`, `highlight-source-ruby`, `brush: css`. */
const LANGUAGE =
  /(?:^|\s)(?:language|lang|highlight-source|highlight|brush:?)[-:\s]\s*([a-z0-9+#.-]{1,20})(?=$|[\s;])/i;

/** The programming language of a code element, as its own, its inner or a close outer element's class says, lower case. */
export function languageOf(element: Element): string | undefined {
  const inner = element.firstElementChild;
  const near = [inner?.localName === 'code' ? inner : null, element, element.parentElement];
  for (const at of [...near, element.parentElement?.parentElement]) {
    const language = at ? said(at) : undefined;
    if (language) return language;
  }
  return undefined;
}

function said(element: Element): string | undefined {
  const match = LANGUAGE.exec(element.getAttribute('class') ?? '');
  if (match?.[1] && !/^(?:none|plaintext|source)$/i.test(match[1])) return match[1].toLowerCase();
  const data = element.getAttribute('data-lang') ?? element.getAttribute('data-language');
  return data?.toLowerCase() || undefined;
}
