import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

const root = new URL('..', import.meta.url).pathname

export default defineConfig({
  root,
  plugins: [WxtVitest(), preact()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'tests/bench/**'],
    // Tests that need a page say so themselves: `// @vitest-environment happy-dom`.
    environment: 'node',
  },
})
