import { idsOf, toCondition } from '@unspasm/guideline/condition'
import { dispositions, urgencyRank, type Disposition } from '@unspasm/guideline/disposition'
import { parameters } from '@unspasm/guideline/parameters'
import { defaultBlocks, expandBlocks, tokens, type Token } from '@unspasm/guideline/token'
import type { Answers } from './answers.ts'
import { engineInForce, type Compiled, type Engine } from './engine.ts'
import { bands, createCompiler, type Context } from './evaluate.ts'
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
  const compile = createCompiler(layout)
  const rule = <Row extends { readonly when: string }>(row: Row): Compiled<Row> => {
    const condition = toCondition(row.when)
    return { row, condition, holds: compile(condition) }
  }

  const redFlags = guideline.redFlags.map((row) => ({
    id: row.id,
    holds: rule(row).holds,
    rank: urgencyRank(row.disposition),
    group: row.group,
    blocks: bitsOf(expandBlocks(row.blocks)),
  }))
  const gates = guideline.remedyGates.map((row, place) => {
    const compiled = rule(row)
    return {
      id: row.id,
      place,
      holds: compiled.holds,
      afterCauses: readsCauses(compiled),
      blocks: bitsOf(row.blocks),
      cautions: bitsOf(row.cautions),
    }
  })
  const professional = guideline.professionalRules.map((row) => ({
    id: row.id,
    holds: rule(row).holds,
    rank: urgencyRank(row.disposition),
    blocks: bitsOf(expandBlocks(row.blocks)),
  }))
  const causes = guideline.causeIds.map((id) => ({
    id,
    weights: guideline.causeWeights
      .filter(({ cause }) => cause === id)
      .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .map((row) => ({ id: row.id, weight: row.weight, holds: rule(row).holds })),
  }))
  const defaultBits = dispositions.map((disposition) => bitsOf(expandBlocks(defaultBlocks[disposition])))
  const topCauseSlot = layout.slots.get('top-cause')!
  const dispositionSlot = layout.slots.get('disposition')!
  const completeIndex = layout.slots.get('d-safety-complete')?.index
  const causePlace = new Map(guideline.causeIds.map((id, place) => [id, place]))

  /** Scratch, cleared by every call: an assessment leaves nothing behind. */
  const facts = noFacts(layout)
  const worstOfGroup = new Map<string, number>()
  const bandOfCause: (typeof bands)[number][] = causes.map(() => 'unlikely')
  const gateFired = new Uint8Array(gates.length)
  let blocked = 0
  const context: Context = {
    facts,
    worstRank: (group) => worstOfGroup.get(group) ?? dispositions.length,
    bandOf: (cause) => {
      const place = causePlace.get(cause)
      return place === undefined ? 'unlikely' : bandOfCause[place]!
    },
    isBlocked: (token) => (blocked & bitsOf([token as Token])) !== 0,
  }
  const runGates = (afterCauses: boolean) => {
    for (const gate of gates) {
      if (gate.afterCauses !== afterCauses || !gate.holds(context)) continue
      gateFired[gate.place] = 1
      blocked |= gate.blocks
    }
  }

  return (answers, on) => {
    engine.read(facts, answers, on)
    worstOfGroup.clear()
    bandOfCause.fill('unlikely')
    gateFired.fill(0)
    blocked = 0
    let worst: number = dispositions.length - 1

    const deciding: { readonly id: string; readonly rank: number }[] = []
    for (const flag of redFlags) {
      if (!flag.holds(context)) continue
      deciding.push(flag)
      blocked |= flag.blocks
      if (flag.rank < worst) worst = flag.rank
      worstOfGroup.set(flag.group, Math.min(flag.rank, context.worstRank(flag.group)))
    }
    const flagCount = deciding.length
    blocked |= defaultBits[worst]!

    runGates(false)
    const ranked = causes.map(({ id, weights }, place) => {
      let score = 0
      const speaksFor: string[] = []
      const speaksAgainst: string[] = []
      for (const weight of weights) {
        if (!weight.holds(context)) continue
        score += weight.weight
        if (weight.weight > 0) speaksFor.push(weight.id)
        else speaksAgainst.push(weight.id)
      }
      const band = bandOf(score)
      bandOfCause[place] = band
      return { id, score, band, for: speaksFor, against: speaksAgainst }
    })
    ranked.sort((a, b) => b.score - a.score)
    const topCause = ranked[0] && ranked[0].score >= parameters.possibleScore.value ? ranked[0].id : 'unclear'
    setFact(facts, topCauseSlot, topCause)
    setFact(facts, dispositionSlot, dispositions[worst]!)
    runGates(true)

    for (const entry of professional) {
      if (!entry.holds(context)) continue
      deciding.push(entry)
      blocked |= entry.blocks
      if (entry.rank < worst) worst = entry.rank
    }
    blocked |= defaultBits[worst]!

    const fired: string[] = []
    const decidedBy: string[] = []
    const add = ({ id, rank }: (typeof deciding)[number]) => {
      fired.push(id)
      if (rank === worst) decidedBy.push(id)
    }
    for (const flag of deciding.slice(0, flagCount)) add(flag)
    const firedGates = gates.filter(({ place }) => gateFired[place] === 1)
    for (const { id } of firedGates) fired.push(id)
    for (const entry of deciding.slice(flagCount)) add(entry)

    const cautions: { readonly token: Token; readonly rule: string }[] = []
    for (const [place, token] of tokens.entries()) {
      if ((blocked & (1 << place)) !== 0) continue
      for (const { id, cautions: bits } of firedGates)
        if ((bits & (1 << place)) !== 0) cautions.push({ token, rule: id })
    }
    return {
      disposition: dispositions[worst]!,
      decidedBy,
      fired,
      blocked: tokensOf(blocked),
      cautions,
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

function tokensOf(bits: number): readonly Token[] {
  return tokens.filter((_, place) => (bits & (1 << place)) !== 0)
}

/** Whether a gate reads what is known only after the causes are scored. */
function readsCauses({ condition }: Compiled<unknown>): boolean {
  return idsOf(condition).includes('top-cause')
}
