import type { Answers } from '@unspasm/care/answers'
import type { Assessment } from '@unspasm/care/assess'
import { engineInForce } from '@unspasm/care/engine'
import { answersBehind } from '@unspasm/care/explain'
import type { LocalDate } from '@unspasm/care/local-date'
import { atomsOf, idsOf, toCondition } from '@unspasm/guideline/condition'
import { plainOf } from './advice.ts'
import { givenAnswers, type GivenAnswer } from './answer-text.ts'

/** Why a rule fired: its plain sentence, the answers that made it fire, and where the rule comes from. */
export type Reason = {
  readonly rule: string
  readonly plain: string
  readonly answers: readonly GivenAnswer[]
  readonly sources: readonly string[]
}

const { guideline } = engineInForce
const rules = [...guideline.redFlags, ...guideline.professionalRules]
const ruleById = new Map<string, (typeof rules)[number]>(rules.map((rule) => [rule.id, rule]))

/**
 * The rules that decided, each with the very answers that decided. Order of the guideline.
 *
 * @returns an empty list of answers for a rule that always holds.
 */
export function reasonsOf(assessment: Assessment, answers: Answers, on: LocalDate): readonly Reason[] {
  return assessment.decidedBy.flatMap((id) => reasonOf(id, assessment, answers, on) ?? [])
}

/** The other rules that fired and say something of their own. */
export function alsoNoted(assessment: Assessment, answers: Answers, on: LocalDate): readonly Reason[] {
  return assessment.fired
    .filter((id) => !assessment.decidedBy.includes(id) && ruleById.get(id)?.when !== 'true')
    .flatMap((id) => reasonOf(id, assessment, answers, on) ?? [])
}

function reasonOf(id: string, assessment: Assessment, answers: Answers, on: LocalDate): Reason | null {
  const rule = ruleById.get(id)
  if (!rule) return null
  return {
    rule: id,
    plain: plainOf(id, assessment.fired),
    answers: givenAnswers(findingsBehind(rule.when, assessment, answers, on), answers),
    sources: rule.sources,
  }
}

/**
 * Findings whose answers made a condition hold. A condition that reads causes is explained by the answers it reads
 * itself, and by what speaks for those causes.
 *
 * @returns ids in the order of the condition. A question without an answer is named only if its silence weighs: safety and gates.
 */
export function findingsBehind(
  when: string,
  assessment: Assessment,
  answers: Answers,
  on: LocalDate,
): readonly string[] {
  const behind = answersBehind(engineInForce, when, answers, on)
  const found = behind.length > 0 ? behind : behindCauses(when, assessment, answers, on)
  return found.filter((id) => id in answers || isWeighedWhenSilent(id))
}

function behindCauses(when: string, assessment: Assessment, answers: Answers, on: LocalDate): readonly string[] {
  const condition = toCondition(when)
  const own = idsOf(condition).filter((id) => id in answers && answers[id] !== false)
  const named = atomsOf(condition).flatMap((atom) => (atom.type === 'band' ? [atom.cause] : []))
  const causes = idsOf(condition).includes('top-cause') ? [assessment.topCause, ...named] : named
  const weights = assessment.causes.filter(({ id }) => causes.includes(id)).flatMap((cause) => cause.for)
  const behind = guideline.causeWeights
    .filter(({ id }) => weights.includes(id))
    .flatMap((weight) => answersBehind(engineInForce, weight.when, answers, on))
  return [...new Set([...own, ...behind])]
}

function isWeighedWhenSilent(id: string): boolean {
  const category = engineInForce.questionOf.get(id)?.finding.category
  return category === 'safety' || category === 'remedy-gate'
}
