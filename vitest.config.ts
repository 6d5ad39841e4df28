import { defineConfig } from 'vitest/config'

const testsOf = (...folders: readonly string[]) =>
  folders.flatMap((folder) => [
    `packages/${folder}/src/**/*.test.{ts,tsx}`,
    `packages/${folder}/test/**/*.test.{ts,tsx}`,
  ])

export default defineConfig({
  test: {
    // NOTE: bounds for something that hangs, on a machine that does much else.
    testTimeout: 180_000,
    hookTimeout: 240_000,
    // NOTE: the default leaves one core to the runner, which needs hardly any: with two cores that is half of them.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: [...testsOf('guideline', 'care', 'scheduling', 'web'), 'bench/**/*.test.ts', 'scripts/**/*.test.ts'],
          // NOTE: nothing here leaves anything behind, and the guideline is read once instead of for each file.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'effects',
          include: testsOf('server', 'cli'),
          globalSetup: ['packages/server/test/made-on-demand.ts'],
        },
      },
    ],
  },
})
