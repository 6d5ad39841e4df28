import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['packages/*/{src,test}/**/*.test.{ts,tsx}', 'bench/**/*.test.ts', 'scripts/**/*.test.ts'],
    // NOTE: bounds for something that hangs, on a machine that does much else.
    testTimeout: 180_000,
    hookTimeout: 240_000,
    // NOTE: the default leaves one core to the runner, which needs hardly any: with two cores that is half of them.
    maxWorkers: '100%',
    globalSetup: ['packages/server/test/made-on-demand.ts'],
  },
})
