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
  // NOTE: with those of the server, which it reads nearly all of under the same options.
  'packages/cli/tsconfig.json',
  'packages/web/tsconfig.json',
  'packages/web/tsconfig.service-worker.json',
  'tsconfig.tests.json',
]

const budget = installed('playwright', 'test', '--config', 'e2e/playwright.config.ts', '--grep', '@budget')

/** Contents rather than times decide which files it has looked at before: a checkout turns times back. */
const formatCheck = installed(
  'prettier',
  '--check',
  '--log-level=warn',
  '--cache',
  '--cache-strategy=content',
  '--cache-location=.cache/prettier',
  '.',
)

const unspasm = (...args) => [process.execPath, 'packages/cli/bin/unspasm.js', ...args]

/** The guideline that people read is the one that runs. */
async function guidelineDocument() {
  const printed = await runProgram(unspasm('guideline', 'print'))
  if (!printed.ok) return printed
  const kept = await readFile(join(root, 'docs/guideline.md'), 'utf8').catch(() => '')
  const ok = kept === printed.output
  return { ok, output: ok ? '' : 'docs/guideline.md is not what the guideline says. Run: npm run guideline' }
}

/** Known holes in what runs at a practice. Where the registry does not answer, nothing is known, and it says so. */
async function dependencyAudit() {
  const npm = process.env['npm_execpath']
  const command = npm ? [process.execPath, npm] : ['npm']
  const { output } = await runProgram([...command, 'audit', '--omit=dev', '--json'])
  try {
    const { high, critical } = JSON.parse(output.slice(output.indexOf('{'))).metadata.vulnerabilities
    const ok = high + critical === 0
    return { ok, output: ok ? '' : `${high} high and ${critical} critical. See: npm audit --omit=dev` }
  } catch {
    process.stdout.write('SKIPPED: the dependency audit. The registry did not answer it, so nothing is known.\n')
    return { ok: true, output: '' }
  }
}

/**
 * Runs every check, whether or not an earlier one failed.
 *
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runChecks() {
  const results = []
  // NOTE: as long as everything else that looks at the code, and on one core as that is.
  const format = step('format', () => runProgram(formatCheck))
  for (const project of typed) {
    results.push(await step(`types: ${project}`, () => runProgram(installed('tsc', '-p', project))))
  }
  results.push(await step('lint and walls', () => runProgram(installed('oxlint', '--deny-warnings'))))
  results.push(
    await step('types of the tables are what the migrations make', () =>
      runProgram([process.execPath, 'scripts/tables.mjs', '--check']),
    ),
  )
  results.push(await step('guideline lint', () => runProgram(unspasm('guideline', 'lint'))))
  results.push(await step('docs/guideline.md is what the guideline says', guidelineDocument))
  results.push(await step('no known hole in the dependencies of a practice', dependencyAudit))
  results.push(await format)
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
