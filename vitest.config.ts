import { defineConfig } from 'vitest/config'
import { preactJsx } from './vite.config.ts'

// Three kinds of test, one after another: what is pure runs in parallel, what binds ports or opens a browser does not.
export default defineConfig({
  oxc: preactJsx,
  test: {
    // A test that passes the second time has told us something; hiding it helps nobody.
    retry: 0,
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'rules-and-server',
          globalSetup: 'test/support/tidyTemp.ts',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/server/**'],
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          globalSetup: 'test/support/tidyTemp.ts',
          include: ['test/server/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/support/tidyTemp.ts', 'test/support/e2eSetup.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
})
