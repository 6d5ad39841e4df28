import { describedGuideline as guideline } from '@unspasm/guideline/described-guideline'
import { signature } from '@unspasm/guideline/guideline'
import { lint } from '@unspasm/guideline/lint/lint'
import { partsInForce } from '@unspasm/guideline/lint/in-force'
import { problemText } from '@unspasm/guideline/lint/problem'
import { printGuideline } from '@unspasm/guideline/print/print'
import type { World } from './world.ts'

/**
 * Says everything that is wrong with the guideline in force, one line each.
 *
 * @returns whether nothing is.
 */
export async function lintGuideline(world: World): Promise<boolean> {
  const problems = lint(guideline, partsInForce)
  const lines = problems.map((problem) => `${problemText(problem)}\n`).join('')
  const verdict = problems.length === 0 ? 'nothing is wrong' : `${problems.length} wrong`
  await world.stdout(`${lines}Guideline ${guideline.version}: ${verdict}.\n`)
  return problems.length === 0
}

/**
 * Writes the guideline in force as Markdown. One that is wrong is not printed: nobody is to sign it.
 *
 * @returns whether it was printed.
 */
export async function writeGuideline(world: World): Promise<boolean> {
  const wrong = lint(guideline, partsInForce).length
  if (wrong > 0) {
    await world.stderr(`unspasm: the guideline is not printed, since ${wrong} wrong. Try: unspasm guideline lint\n`)
    return false
  }
  await world.stdout(printGuideline(guideline, partsInForce, signature))
  return true
}
