import { common, createLowlight } from 'lowlight';

/** What a stretch of code is, as far as the eye is to tell it apart. */
export const TOKEN_KINDS = [
  'comment',
  'keyword',
  'literal',
  'name',
  'string',
  'type',
  'added',
  'removed',
] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];

/** A stretch of code that is something; all other text is plain. */
export interface CodeToken {
  /** In UTF-16 units of the code. */
  start: number;
  end: number;
  kind: TokenKind;
}

/** Longer code is left plain: colouring it would hold up the page, characters. */
export const LONGEST_CODE = 50_000;

/** The classes of highlight.js, by what they mean to the eye. */
const KINDS: Readonly<Record<TokenKind, string>> = {
  comment: 'comment quote doctag meta',
  keyword: 'keyword selector-tag tag template-tag section bullet',
  literal: 'number literal symbol link',
  name: 'title name attr attribute property selector-id selector-class selector-attr selector-pseudo',
  string: 'string regexp char.escape code formula',
  type: 'type built_in class variable template-variable',
  added: 'addition',
  removed: 'deletion',
};

const KIND_OF = new Map<string, TokenKind>(
  TOKEN_KINDS.flatMap((kind) =>
    KINDS[kind].split(' ').map((name): [string, TokenKind] => [`hljs-${name}`, kind]),
  ),
);

const lowlight = createLowlight(common);

type Node = ReturnType<typeof lowlight.highlight>['children'][number];

/**
 * The parts of a piece of code, in order, not overlapping; none where the language is not known or the code too long.
 * Where one part stands in another, as a variable in a string, each character is what the innermost says.
 * @param language as pages mark it, lower case.
 */
export function codeTokens(code: string, language: string): CodeToken[] {
  if (code.length > LONGEST_CODE || !lowlight.registered(language)) return [];
  const tokens: CodeToken[] = [];
  let at = 0;
  const walk = (nodes: readonly Node[], outer: TokenKind | undefined): void => {
    for (const node of nodes) {
      if (node.type === 'element') walk(node.children as Node[], kindOf(node.properties.className) ?? outer);
      else if (node.type === 'text') {
        if (outer) add(tokens, { start: at, end: at + node.value.length, kind: outer });
        at += node.value.length;
      }
    }
  };
  walk(lowlight.highlight(language, code).children, undefined);
  return tokens;
}

function add(tokens: CodeToken[], token: CodeToken): void {
  const last = tokens.at(-1);
  if (last?.kind === token.kind && last.end === token.start) last.end = token.end;
  else tokens.push(token);
}

function kindOf(classes: unknown): TokenKind | undefined {
  const names = Array.isArray(classes) ? classes : [];
  return names.map((name) => KIND_OF.get(String(name))).find(Boolean);
}
