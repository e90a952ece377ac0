import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { FONT_FILES } from './core/font-files.ts';
import { localeFile } from './scripts/build/locale-file.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Where the packages of our typefaces have their files. */
const FONT_FOLDERS = [
  './node_modules/@fontsource-variable/atkinson-hyperlegible-next/files',
  './node_modules/@fontsource-variable/lexend/files',
];

export default defineConfig({
  modules: ['@wxt-dev/auto-icons'],
  imports: false,
  // Everything that is shipped as it is comes from `build:publicAssets` below.
  publicDir: 'assets/public',
  targetBrowsers: ['chrome', 'firefox'],
  autoIcons: { baseIconPath: here('./assets/icon.svg'), developmentIndicator: false },
  vite: () => ({
    plugins: [preact()],
    // The oldest browsers we support; anything older would have light-dark() rewritten into what breaks nested themes.
    build: { sourcemap: false, target: ['chrome123', 'firefox140'] },
  }),
  zip: { excludeSources: ['tests/**', 'docs/**', '.cache/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    // The one online source, asked for in the reader's click (docs/decisions/011-one-online-source.md).
    optional_host_permissions: ['https://*.wikipedia.org/*'],
    action: { default_title: '__MSG_action_title__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
      'toggle-reader': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_command_reader__',
      },
      'next-term': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_next_term__' },
      'previous-term': {
        // Chromium lets an extension suggest four keys.
        ...(browser === 'firefox' ? { suggested_key: { default: 'Alt+Shift+J' } } : {}),
        description: '__MSG_command_previous_term__',
      },
      'look-up': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_command_look_up__' },
      'toggle-marks': { description: '__MSG_command_toggle_marks__' },
    },
    // Nothing but our own files: no remote code, images or frames, and no connections but to the one site that a reader may
    // allow, without whose permission a request there fails, too.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self' https://*.wikipedia.org; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'glossa@glossa.example',
              // The first Firefox with CSS Custom Highlights, by which terms are marked.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // The first Firefox for Android that knows the declaration above.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      for (const name of readdirSync(here('./assets/locales'))) {
        files.push({
          relativeDest: `_locales/${name.replace('.json', '')}/messages.json`,
          contents: localeFile(readFileSync(here(`./assets/locales/${name}`), 'utf8')),
        });
      }
      // The licences of what is shipped ask that their notices go with every copy.
      for (const name of ['LICENSE', 'THIRD_PARTY_NOTICES.md']) {
        files.push({ relativeDest: name, absoluteSrc: here(`./${name}`) });
      }
      const fonts = new Set(Object.values(FONT_FILES).flatMap((of) => of.map(({ name }) => name)));
      for (const folder of FONT_FOLDERS) {
        for (const name of readdirSync(here(folder)).filter((file) => fonts.has(file))) {
          files.push({ relativeDest: `fonts/${name}`, absoluteSrc: here(`${folder}/${name}`) });
        }
      }
      for (const name of readdirSync(here('./.cache/dictionary'))) {
        files.push({ relativeDest: `dictionary/${name}`, absoluteSrc: here(`./.cache/dictionary/${name}`) });
      }
    },
  },
});
