import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const guidelineSource = fileURLToPath(new URL('packages/guideline/src/', import.meta.url))

/** The tests of the engine alone, each property tried a few times only, so that a thousand mutants end in minutes. */
export default defineConfig({
  resolve: { alias: [{ find: /^@unspasm\/guideline\/(.*)$/, replacement: `${guidelineSource}$1.ts` }] },
  test: {
    include: [
      'packages/guideline/src/condition*.test.ts',
      'packages/care/src/{ask,assess,case,complete,engine,evaluate,explain,facts,hazards,local-date,monotone,result,rules,triggers}*.test.ts',
    ],
    setupFiles: ['packages/care/test/few-runs.ts'],
    env: { PROPERTY_SHARE: '0.05' },
    testTimeout: 60_000,
  },
})
