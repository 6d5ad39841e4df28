import { defineConfig } from 'vitest/config'

const testsOf = (...folders: readonly string[]) =>
  folders.flatMap((folder) => [
    `packages/${folder}/src/**/*.test.{ts,tsx}`,
    `packages/${folder}/test/**/*.test.{ts,tsx}`,
  ])

/** Files that put something in the place of a part of Node, which whoever came before has read already. */
const alone = ['packages/server/src/db/synced-files.test.ts']

export default defineConfig({
  test: {
    // NOTE: bounds for something that hangs, on a machine that does much else.
    testTimeout: 180_000,
    hookTimeout: 240_000,
    // NOTE: the default leaves one core to the runner, which needs hardly any: with two cores that is half of them.
    maxWorkers: '100%',
    // NOTE: projects run one after the other, so that a process is kept from file to file of the same project.
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: [...testsOf('guideline', 'care', 'scheduling', 'web'), 'bench/**/*.test.ts', 'scripts/**/*.test.ts'],
          // NOTE: nothing here leaves anything behind, and the guideline is read once instead of for each file.
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'effects',
          include: testsOf('server', 'cli'),
          exclude: alone,
          globalSetup: ['packages/server/test/made-on-demand.ts'],
          // NOTE: the code is read once, and the databases are opened once, instead of for each file.
          isolate: false,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: { name: 'alone', include: alone, sequence: { groupOrder: 3 } },
      },
    ],
  },
})
