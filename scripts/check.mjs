// Everything that can be said about the code without running the tests. Run by itself it ends with the number of
// checks that passed and failed.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installed, root, runProgram, step } from './step.mjs'

const typed = [
  'packages/guideline/tsconfig.json',
  'packages/care/tsconfig.json',
  'packages/scheduling/tsconfig.json',
  'packages/server/tsconfig.json',
  'packages/cli/tsconfig.json',
  'packages/web/tsconfig.json',
  'packages/web/tsconfig.service-worker.json',
  'tsconfig.tests.json',
]

const budget = installed('playwright', 'test', '--config', 'e2e/playwright.config.ts', '--grep', '@budget')

const unspasm = (...args) => [process.execPath, 'packages/cli/bin/unspasm.js', ...args]

/** The guideline that people read is the one that runs. */
async function guidelineDocument() {
  const printed = await runProgram(unspasm('guideline', 'print'))
  if (!printed.ok) return printed
  const kept = await readFile(join(root, 'docs/guideline.md'), 'utf8').catch(() => '')
  const ok = kept === printed.output
  return { ok, output: ok ? '' : 'docs/guideline.md is not what the guideline says. Run: npm run guideline' }
}

/**
 * Runs every check, whether or not an earlier one failed.
 *
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runChecks() {
  const results = []
  for (const project of typed) {
    results.push(await step(`types: ${project}`, () => runProgram(installed('tsc', '-p', project))))
  }
  results.push(await step('lint and walls', () => runProgram(installed('oxlint', '--deny-warnings'))))
  results.push(await step('format', () => runProgram(installed('prettier', '--check', '--log-level', 'warn', '.'))))
  results.push(
    await step('types of the tables are what the migrations make', () =>
      runProgram([process.execPath, 'scripts/tables.mjs', '--check']),
    ),
  )
  results.push(await step('guideline lint', () => runProgram(unspasm('guideline', 'lint'))))
  results.push(await step('docs/guideline.md is what the guideline says', guidelineDocument))
  process.stdout.write('\n')
  results.push(await step('size up to the first result', () => runProgram(budget, { isShown: true })))

  const passed = results.filter(Boolean).length
  return { passed, failed: results.length - passed }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { passed, failed } = await runChecks()
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
  process.exitCode = failed === 0 ? 0 : 1
}
