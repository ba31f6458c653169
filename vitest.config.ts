import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build.ts'],
    setupFiles: ['test/support/seed.ts'],
    // Property tests and whole processes take their time on a busy machine; no test is about speed.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    env: { NO_COLOR: '1', PLAN_LANG: '' },
  },
})
