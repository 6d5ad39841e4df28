import { idsOf, toCondition } from '@unspasm/guideline/condition'
import { dispositions, urgencyRank, type Disposition } from '@unspasm/guideline/disposition'
import { parameters } from '@unspasm/guideline/parameters'
import { defaultBlocks, expandBlocks, tokens, type Token } from '@unspasm/guideline/token'
import type { Answers } from './answers.ts'
import { engineInForce, type Compiled, type Engine } from './engine.ts'
import { bands, type Context } from './evaluate.ts'
import { noFacts, setFact } from './facts.ts'
import type { LocalDate } from './local-date.ts'

/** A cause with what speaks for and against it, strongest first: ids of weights. */
export type CauseScore = {
  readonly id: string
  readonly score: number
  readonly band: (typeof bands)[number]
  readonly for: readonly string[]
  readonly against: readonly string[]
}

/** What the guideline says of one set of answers. */
export type Assessment = {
  readonly disposition: Disposition
  /** Rules that give the disposition, in the order of the guideline. Never empty. */
  readonly decidedBy: readonly string[]
  /** Every rule that fired: red flags, gates, professional rules, each in the order of the guideline. */
  readonly fired: readonly string[]
  /** Closed permissions, in the order of `tokens`. */
  readonly blocked: readonly Token[]
  /** Open permissions that want care, with the rule that says so. */
  readonly cautions: readonly { readonly token: Token; readonly rule: string }[]
  /** Every cause, highest score first; ties in the order of the guideline. */
  readonly causes: readonly CauseScore[]
  /** The highest cause that is at least possible, else `unclear`. */
  readonly topCause: string
  /** Whether every safety question that is asked has an answer. */
  readonly complete: boolean
  /** Version of the guideline. */
  readonly guideline: string
}

/** Judges answers, and keeps nothing of them. */
export type Assess = (answers: Answers, on: LocalDate) => Assessment

/**
 * Makes the assessment of a guideline.
 *
 * The assessment is pure and total: no clock, no I/O, and it never throws on any answers, so the phone on the floor
 * and the server reach the same result. "Not sure" and silence never reassure: their meaning is fixed by the policy of
 * each finding, and unanswered safety questions close every permission but heat.
 *
 * @param engine a compiled guideline. The order of its red flags and gates does not change the disposition, the blocks or the causes.
 * @returns      a function of answers and of the civil date on which they are judged.
 * Source: triage 0.3 and 3.
 */
export function createAssess(engine: Engine): Assess {
  const { guideline, layout } = engine
  const rule = <Row extends { readonly when: string }>(row: Row): Compiled<Row> => {
    const condition = toCondition(row.when)
    return { row, condition, holds: engine.compile(condition) }
  }

  const groups = [...new Set(guideline.redFlags.map(({ group }) => group))]
  const redFlags = guideline.redFlags.map((row) => ({
    ...rule(row),
    rank: urgencyRank(row.disposition),
    group: groups.indexOf(row.group),
    blocks: bitsOf(expandBlocks(row.blocks)),
  }))
  const gates = guideline.remedyGates.map((row) => {
    const compiled = rule(row)
    return { ...compiled, blocks: bitsOf(row.blocks), afterCauses: readsCauses(compiled) }
  })
  const professional = guideline.professionalRules.map((row) => ({
    ...rule(row),
    rank: urgencyRank(row.disposition),
    blocks: bitsOf(expandBlocks(row.blocks)),
  }))
  const causes = guideline.causeIds.map((id) => ({
    id,
    weights: guideline.causeWeights
      .filter(({ cause }) => cause === id)
      .map(rule)
      .toSorted((a, b) => Math.abs(b.row.weight) - Math.abs(a.row.weight)),
  }))
  const defaultBits = dispositions.map((disposition) => bitsOf(expandBlocks(defaultBlocks[disposition])))
  const topCauseSlot = layout.slots.get('top-cause')!
  const dispositionSlot = layout.slots.get('disposition')!
  const completeIndex = layout.slots.get('d-safety-complete')?.index
  const causePlace = new Map(guideline.causeIds.map((id, place) => [id, place]))
  const groupPlace = new Map(groups.map((group, place) => [group, place]))

  /** Scratch, cleared by every call: an assessment leaves nothing behind. */
  const facts = noFacts(layout)
  const worstOfGroup = new Uint8Array(groups.length)
  const bandOfCause: (typeof bands)[number][] = causes.map(() => 'unlikely')

  return (answers, on) => {
    engine.read(facts, answers, on)
    worstOfGroup.fill(dispositions.length)
    bandOfCause.fill('unlikely')
    let blocked = 0
    let worst: number = dispositions.length - 1
    const context: Context = {
      facts,
      worstRank: (group) => worstOfGroup[groupPlace.get(group) ?? -1] ?? dispositions.length,
      bandOf: (cause) => bandOfCause[causePlace.get(cause) ?? -1] ?? 'unlikely',
      isBlocked: (token) => (blocked & bitsOf([token as Token])) !== 0,
    }

    const firedFlags: (typeof redFlags)[number][] = []
    for (const flag of redFlags) {
      if (!flag.holds(context)) continue
      firedFlags.push(flag)
      blocked |= flag.blocks
      if (flag.rank < worst) worst = flag.rank
      if (flag.rank < worstOfGroup[flag.group]!) worstOfGroup[flag.group] = flag.rank
    }
    blocked |= defaultBits[worst]!

    const firedGates: (typeof gates)[number][] = []
    const runGates = (afterCauses: boolean) => {
      for (const gate of gates) {
        if (gate.afterCauses !== afterCauses || !gate.holds(context)) continue
        firedGates.push(gate)
        blocked |= gate.blocks
      }
    }
    runGates(false)

    const scores = causes.map(({ id, weights }, place) => {
      let score = 0
      const speaksFor: string[] = []
      const speaksAgainst: string[] = []
      for (const { row, holds } of weights) {
        if (!holds(context)) continue
        score += row.weight
        ;(row.weight > 0 ? speaksFor : speaksAgainst).push(row.id)
      }
      const band = bandOf(score)
      bandOfCause[place] = band
      return { id, score, band, for: speaksFor, against: speaksAgainst }
    })
    const ranked = scores.toSorted((a, b) => b.score - a.score)
    const topCause = ranked[0] && ranked[0].score >= parameters.possibleScore.value ? ranked[0].id : 'unclear'
    setFact(facts, topCauseSlot, topCause)
    setFact(facts, dispositionSlot, dispositions[worst]!)
    runGates(true)

    const firedProfessional: (typeof professional)[number][] = []
    for (const entry of professional) {
      if (!entry.holds(context)) continue
      firedProfessional.push(entry)
      blocked |= entry.blocks
      if (entry.rank < worst) worst = entry.rank
    }
    blocked |= defaultBits[worst]!

    const disposition = dispositions[worst]!
    const decided = [...firedFlags, ...firedProfessional].filter(({ rank }) => rank === worst)
    const gatesInOrder = gates.filter((gate) => firedGates.includes(gate))
    return {
      disposition,
      decidedBy: decided.map(({ row }) => row.id),
      fired: [...firedFlags, ...gatesInOrder, ...firedProfessional].map(({ row }) => row.id),
      blocked: tokens.filter((_, place) => (blocked & (1 << place)) !== 0),
      cautions: tokens.flatMap((token, place) =>
        (blocked & (1 << place)) !== 0
          ? []
          : gatesInOrder.filter(({ row }) => row.cautions.includes(token)).map(({ row }) => ({ token, rule: row.id })),
      ),
      causes: ranked,
      topCause,
      complete: completeIndex !== undefined && facts.truth[completeIndex] === 1,
      guideline: guideline.version,
    }
  }
}

/** Judges answers by the guideline in force. */
export const assess: Assess = createAssess(engineInForce)

function bandOf(score: number): (typeof bands)[number] {
  if (score >= parameters.likelyScore.value) return 'likely'
  return score >= parameters.possibleScore.value ? 'possible' : 'unlikely'
}

function bitsOf(names: readonly Token[]): number {
  return names.reduce((bits, token) => bits | (1 << tokens.indexOf(token)), 0)
}

/** Whether a gate reads what is known only after the causes are scored. */
function readsCauses({ condition }: Compiled<unknown>): boolean {
  return idsOf(condition).includes('top-cause')
}
