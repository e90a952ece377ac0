/**
 * The languages whose code we colour: how each is written, and by which names pages mark it, lower case. The names are
 * those of the grammars in `tokens.ts`; they stand here so that nobody needs the grammars to know a name.
 */
const LANGUAGES = {
  Arduino: 'arduino ino',
  Bash: 'bash sh zsh',
  C: 'c h',
  'C#': 'csharp cs c#',
  'C++': 'cpp cc c++ h++ hpp hh hxx cxx',
  CSS: 'css',
  Diff: 'diff patch',
  Go: 'go golang',
  GraphQL: 'graphql gql',
  HTML: 'html xhtml',
  INI: 'ini',
  Java: 'java jsp',
  JavaScript: 'javascript js jsx mjs cjs',
  JSON: 'json jsonc json5',
  Kotlin: 'kotlin kt kts',
  Less: 'less',
  Lua: 'lua pluto',
  Makefile: 'makefile mk mak make',
  Markdown: 'markdown md mkdown mkd',
  'Objective-C': 'objectivec mm objc obj-c',
  Perl: 'perl pl pm',
  PHP: 'php',
  Python: 'python py gyp ipython',
  R: 'r',
  Ruby: 'ruby rb gemspec podspec thor irb',
  Rust: 'rust rs',
  SCSS: 'scss',
  Shell: 'shell console shellsession',
  SQL: 'sql',
  Swift: 'swift',
  TOML: 'toml',
  TypeScript: 'typescript ts tsx mts cts',
  'Visual Basic': 'vbnet vb',
  WebAssembly: 'wasm',
  XML: 'xml rss atom xsd xsl plist svg wsf',
  YAML: 'yaml yml',
} as const;

const WRITTEN = new Map(
  Object.entries(LANGUAGES).flatMap(([written, names]) => names.split(' ').map((name) => [name, written])),
);

/** Whether code that a page marks so can be coloured. */
export const isKnownLanguage = (name: string): boolean => WRITTEN.has(name);

/** How a language is written: `ts` is TypeScript. One that is not known is written as the page marks it. */
export const languageName = (name: string): string => WRITTEN.get(name) ?? name;

/** Every name by which a page may mark code that can be coloured. */
export const knownLanguages = (): string[] => [...WRITTEN.keys()];
