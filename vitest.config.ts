import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['packages/*/{src,test}/**/*.test.{ts,tsx}', 'bench/**/*.test.ts', 'scripts/**/*.test.ts'],
    testTimeout: 30_000,
    // NOTE: the default leaves one core to the runner, which needs hardly any: with two cores that is half of them.
    maxWorkers: '100%',
    globalSetup: ['packages/server/test/made-on-demand.ts'],
  },
})
