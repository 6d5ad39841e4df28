import type { Answers } from '@unspasm/care/answers'
import type { Assessment } from '@unspasm/care/assess'
import { engineInForce } from '@unspasm/care/engine'
import type { LocalDate } from '@unspasm/care/local-date'
import { dispositionTexts } from '@unspasm/guideline/disposition-texts'
import { expandBlocks, defaultBlocks, type BlockName, type Token } from '@unspasm/guideline/token'
import { remedyGates as gateWords } from '@unspasm/guideline/words/en/rules'
import { plainOf } from './advice.ts'
import { labelOf } from './answer-text.ts'
import { findingsBehind } from './reasons.ts'

/** Why something is closed: in plain words, or the questions that nobody has answered. */
export type Closure = {
  /** Closed by these reasons together, in the order of `tokens`. */
  readonly tokens: readonly Token[]
  /** Plain sentences of the rules that close, each once. */
  readonly because: readonly string[]
  /** Questions that would open it or settle it; empty when a given answer closes. */
  readonly unasked: readonly string[]
}

/** Something that is open, with what to take care of. */
export type Opening = {
  readonly token: Token
  readonly care: readonly string[]
  /** Hands-on care beside a professional who is the main plan. */
  readonly isExtra: boolean
}

const { guideline } = engineInForce
const blockers = [...guideline.redFlags, ...guideline.remedyGates, ...guideline.professionalRules] as readonly {
  readonly id: string
  readonly when: string
  readonly blocks: readonly BlockName[]
}[]

/** The order in which permissions are named: home care before hands. Source: triage 1, home care first. */
const homeCareFirst: readonly Token[] = [
  'heat',
  'exercise',
  'fluid-target',
  'supplements',
  'massage',
  'booking',
  'ultrasound',
]

const handsOn: readonly Token[] = ['massage', 'booking']

/**
 * What is closed and why. Permissions with the same reasons stand together.
 *
 * Pure and total: every closed permission is in exactly one row, and every row has a reason or an open question.
 */
export function closuresOf(assessment: Assessment, answers: Answers, on: LocalDate): readonly Closure[] {
  const rows = new Map<string, { tokens: Token[]; because: readonly string[]; unasked: readonly string[] }>()
  for (const token of homeCareFirst.filter((name) => assessment.blocked.includes(name))) {
    const { because, unasked } = whyClosed(token, assessment, answers, on)
    const key = JSON.stringify([because, unasked])
    const row = rows.get(key)
    if (row) row.tokens.push(token)
    else rows.set(key, { tokens: [token], because, unasked })
  }
  return [...rows.values()]
}

/** What is open, home care first, with the sentences of the rules that ask for care. */
export function openingsOf({ disposition, blocked, cautions }: Assessment): readonly Opening[] {
  const words: Readonly<Record<string, string>> = gateWords
  return homeCareFirst
    .filter((token) => !blocked.includes(token))
    .map((token) => ({
      token,
      care: cautions.filter((caution) => caution.token === token).map(({ rule }) => words[rule] ?? ''),
      isExtra: dispositionTexts[disposition].handsAreExtra === true && handsOn.includes(token),
    }))
}

function whyClosed(token: Token, assessment: Assessment, answers: Answers, on: LocalDate) {
  const gates: Readonly<Record<string, string>> = gateWords
  const because: string[] = []
  const unasked: string[] = []
  for (const rule of blockers) {
    if (!assessment.fired.includes(rule.id) || !expandBlocks(rule.blocks).includes(token)) continue
    const behind = findingsBehind(rule.when, assessment, answers, on)
    const isSilence = behind.length > 0 && behind.every((id) => !(id in answers))
    if (isSilence && isGate(rule.id)) unasked.push(...behind.map(labelOf))
    else because.push(gates[rule.id] ?? plainOf(rule.id, assessment.fired))
  }
  if (because.length === 0 && expandBlocks(defaultBlocks[assessment.disposition]).includes(token))
    because.push(...assessment.decidedBy.map((rule) => plainOf(rule, assessment.fired)))
  return { because: [...new Set(because)], unasked: because.length > 0 ? [] : [...new Set(unasked)] }
}

/** Whether a rule is a gate: its silence can be broken by answering. A red flag has its own sentence. */
function isGate(id: string): boolean {
  return guideline.remedyGates.some((gate) => gate.id === id)
}
