import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import type { Command } from './utils/commands'
import { foldTone } from './utils/tone/fold'

/** Extension pages may load their own scripts, styles and icons, and nothing else; no request of any kind. */
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/**
 * Keys the browser listens for, named in utils/commands.ts. None of them means anything to Gmail, to Outlook or to the
 * browsers themselves, as far as their lists of shortcuts say; each can be changed on the browser's page for that.
 */
const commands = {
  'open-panel': { suggested_key: { default: 'Alt+Period' }, description: '__MSG_extensionOpenPanel__' },
  'next-finding': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_extensionNextFinding__' },
  'previous-finding': {
    suggested_key: { default: 'Alt+Shift+Comma' },
    description: '__MSG_extensionPreviousFinding__',
  },
  'accept-first': { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_extensionAcceptFirst__' },
} satisfies Record<Command, object>

/**
 * Preact can write HTML as text (`dangerouslySetInnerHTML`). We never do, Gmail's Trusted Types forbid it, and reviewers
 * rightly ask about it: in the bundle that branch writes plain text.
 */
const noHtmlFromText = {
  name: 'no-html-from-text',
  transform: (code: string, id: string) =>
    /node_modules\/preact\/dist\//.test(id) ? code.replaceAll('.innerHTML', '.textContent') : null,
}

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage'],
    commands,
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'deskside@deskside.extension',
              // Underlines are text-decorations on custom highlights: complete since Firefox 146.
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          // Popover (114), AbortSignal.any (116), match_origin_as_fallback (119), light-dark() (123).
          minimum_chrome_version: '123',
          // Firefox asks for no schema: its policies name us by our id.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
  zip: { artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip', excludeSources: ['.ci/**', '.github/**'] },
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false }), foldTone, noHtmlFromText],
    // The module preload polyfill calls fetch; extension files are local, so it is not needed.
    build: { modulePreload: false },
  }),
})
