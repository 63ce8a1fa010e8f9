import { defineConfig } from 'vitest/config'

const suite = (engine: 'chromium' | 'firefox', exclude: string[] = []) => ({
  extends: true as const,
  test: { name: engine, env: { DESKSIDE_ENGINE: engine }, exclude },
})

/** The production builds in real browsers: the same tests for each, two at a time. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['tests/browser/**/*.test.ts'],
    environment: 'node',
    maxWorkers: 2,
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What is in the built files needs no browser.
    projects: [suite('chromium'), suite('firefox', ['tests/browser/output.test.ts'])],
  },
})
