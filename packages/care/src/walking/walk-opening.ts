import { toCondition } from '@unspasm/guideline/condition'
import { buildUp } from '@unspasm/guideline/walking/walk-rules'
import type { Answers } from '../answers.ts'
import { engineInForce, readContext } from '../engine.ts'
import { setFacts } from '../facts.ts'
import type { LocalDate } from '../local-date.ts'
import type { Metrics } from '../metrics.ts'

const opens = engineInForce.compile(toCondition(buildUp.opensWhen))

/**
 * Whether the weeks that grow have opened: the back has been quiet for some days, or the week was easy.
 *
 * @param metrics missing values open nothing.
 * Source: remedies 5.5 B.
 */
export function hasBuildUpOpened(answers: Answers, metrics: Metrics, on: LocalDate): boolean {
  const context = readContext(engineInForce, answers, on)
  setFacts(context.facts, engineInForce.layout, metrics)
  return opens(context)
}
