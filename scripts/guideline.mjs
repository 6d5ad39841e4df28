// Writes docs/guideline.md anew. When the guideline does not pass its lint, the document stays as it was.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, runProgram } from './step.mjs'

const { ok, output } = await runProgram([process.execPath, 'packages/cli/bin/unspasm.js', 'guideline', 'print'])
if (ok) {
  writeFileSync(join(root, 'docs/guideline.md'), output)
  process.stdout.write('docs/guideline.md is written.\n')
} else {
  process.stderr.write(`${output}\nNothing was written: the guideline does not pass its lint.\n`)
  process.exitCode = 1
}
