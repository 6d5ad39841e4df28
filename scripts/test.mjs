// Runs everything: checks, unit tests, tests in a browser; and ends with how many passed and failed in all.
import { mkdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { runChecks } from './check.mjs'
import { installed, root, runProgram } from './step.mjs'

const heading = (text) => process.stdout.write(`\n── ${text} ${'─'.repeat(Math.max(0, 70 - text.length))}\n\n`)

/** A run that ended without telling its numbers counts as one that failed. */
const unknown = { passed: 0, failed: 1, skipped: 0 }

/** Runs a test runner and reads its numbers from the report it leaves. */
async function runTests(command, report, env, numbersOf) {
  const path = join(root, report)
  await mkdir(dirname(path), { recursive: true })
  await rm(path, { force: true })
  const { ok } = await runProgram(command, { isShown: true, env })
  const text = await readFile(path, 'utf8').catch(() => null)
  const numbers = text === null ? unknown : numbersOf(JSON.parse(text))
  return !ok && numbers.failed === 0 ? { ...numbers, failed: 1 } : numbers
}

heading('Checks')
const checks = await runChecks()

heading('Unit tests')
const unitReport = '.cache/reports/unit.json'
const units = await runTests(
  installed('vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unitReport}`),
  unitReport,
  {},
  ({ numPassedTests, numFailedTests, numPendingTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests,
  }),
)

heading('In a browser')
const browserReport = '.cache/reports/browser.json'
const browser = await runTests(
  installed(
    'playwright',
    'test',
    '--config',
    'e2e/playwright.config.ts',
    '--grep-invert=@budget|@frames|@screenshots',
    '--reporter=list,json',
  ),
  browserReport,
  { PLAYWRIGHT_JSON_OUTPUT_FILE: join(root, browserReport) },
  ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }),
)

heading('All')
const all = [checks, units, browser]
const sum = (of) => all.reduce((total, numbers) => total + (of(numbers) ?? 0), 0)
const [passed, failed, skipped] = [sum((n) => n.passed), sum((n) => n.failed), sum((n) => n.skipped)]
const line = (name, { passed, failed }) =>
  process.stdout.write(`${name.padEnd(12)} ${passed} passed, ${failed} failed\n`)
line('checks:', checks)
line('units:', units)
line('browser:', browser)
process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)
process.exitCode = failed === 0 ? 0 : 1
