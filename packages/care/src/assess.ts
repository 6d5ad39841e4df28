import { idsOf, toCondition, type Condition } from '@unspasm/guideline/condition'
import { dispositions, urgencyRank, type Disposition } from '@unspasm/guideline/disposition'
import { parameters } from '@unspasm/guideline/parameters'
import { defaultBlocks, expandBlocks, tokens, type Token } from '@unspasm/guideline/token'
import type { Answers } from './answers.ts'
import { engineInForce, layOnDesk, type Engine } from './engine.ts'
import { bands, createCompiler, type Context, type Predicate } from './evaluate.ts'
import { setFact } from './facts.ts'
import type { LocalDate } from './local-date.ts'
import { createTriggers } from './triggers.ts'

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

type Weight = { readonly id: string; readonly weight: number }

/** A condition of the guideline, ready to run, with its place among them. */
type Judged = { readonly condition: Condition; readonly holds: Predicate; readonly at: number }

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
  const conditions: Condition[] = []
  const rule = ({ when }: { readonly when: string }): Judged => {
    const condition = toCondition(when)
    return { condition, holds: compile(condition), at: conditions.push(condition) - 1 }
  }

  const redFlags = guideline.redFlags.map((row) => ({
    id: row.id,
    rule: rule(row),
    rank: urgencyRank(row.disposition),
    group: row.group,
    blocks: bitsOf(expandBlocks(row.blocks)),
  }))
  const gates = guideline.remedyGates.map((row, place) => {
    const compiled = rule(row)
    return {
      id: row.id,
      place,
      rule: compiled,
      afterCauses: readsCauses(compiled),
      blocks: bitsOf(row.blocks),
      cautions: bitsOf(row.cautions),
    }
  })
  const professional = guideline.professionalRules.map((row) => ({
    id: row.id,
    rule: rule(row),
    rank: urgencyRank(row.disposition),
    blocks: bitsOf(expandBlocks(row.blocks)),
  }))
  const causes = guideline.causeIds.map((id) => {
    const weights = guideline.causeWeights
      .filter(({ cause }) => cause === id)
      .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    return { rules: weights.map(rule), scoreOf: createScores(id, weights) }
  })
  const defaultBits = dispositions.map((disposition) => bitsOf(expandBlocks(defaultBlocks[disposition])))
  const topCauseSlot = layout.slots.get('top-cause')!
  const dispositionSlot = layout.slots.get('disposition')!
  const completeIndex = layout.slots.get('d-safety-complete')?.index
  const causePlace = new Map(guideline.causeIds.map((id, place) => [id, place]))

  const triggers = createTriggers(layout, conditions, new Set(['top-cause', 'disposition']))
  const candidates = new Uint8Array(conditions.length)
  const isTrue = ({ at, holds }: Judged) => candidates[at] === 1 && holds(context)

  /** Scratch, cleared by every call: an assessment leaves nothing behind. */
  const { facts } = engine.desk
  const firedFlags: (typeof redFlags)[number][] = []
  const bandOfCause: (typeof bands)[number][] = causes.map(() => 'unlikely')
  const gateFired = new Uint8Array(gates.length)
  let blocked = 0
  const context: Context = {
    facts,
    worstRank: (groups) => {
      let worst: number = dispositions.length
      for (const { group, rank } of firedFlags) if (rank < worst && groups.includes(group)) worst = rank
      return worst
    },
    bandOf: (cause) => {
      const place = causePlace.get(cause)
      return place === undefined ? 'unlikely' : bandOfCause[place]!
    },
    isBlocked: (token) => (blocked & bitsOf([token as Token])) !== 0,
  }
  const runGates = (afterCauses: boolean) => {
    for (const gate of gates) {
      if (gate.afterCauses !== afterCauses || !isTrue(gate.rule)) continue
      gateFired[gate.place] = 1
      blocked |= gate.blocks
    }
  }

  return (answers, on) => {
    engine.desk.answers = null
    layOnDesk(engine, answers, on)
    triggers.mark(facts, candidates)
    firedFlags.length = 0
    bandOfCause.fill('unlikely')
    gateFired.fill(0)
    blocked = 0
    let worst: number = dispositions.length - 1

    for (const flag of redFlags) {
      if (!isTrue(flag.rule)) continue
      firedFlags.push(flag)
      blocked |= flag.blocks
      if (flag.rank < worst) worst = flag.rank
    }
    blocked |= defaultBits[worst]!

    runGates(false)
    const ranked: CauseScore[] = []
    for (let place = 0; place < causes.length; place += 1) {
      const { rules, scoreOf } = causes[place]!
      let counted = 0
      for (let at = 0; at < rules.length; at += 1) if (isTrue(rules[at]!)) counted += 2 ** at
      const cause = scoreOf(counted)
      bandOfCause[place] = cause.band
      insertByScore(ranked, cause)
    }
    const topCause = ranked[0] && ranked[0].score >= parameters.possibleScore.value ? ranked[0].id : 'unclear'
    setFact(facts, topCauseSlot, topCause)
    setFact(facts, dispositionSlot, dispositions[worst]!)
    runGates(true)

    const firedProfessional: (typeof professional)[number][] = []
    for (const entry of professional) {
      if (!isTrue(entry.rule)) continue
      firedProfessional.push(entry)
      blocked |= entry.blocks
      if (entry.rank < worst) worst = entry.rank
    }
    blocked |= defaultBits[worst]!

    const fired: string[] = []
    const decidedBy: string[] = []
    const add = ({ id, rank }: { readonly id: string; readonly rank: number }) => {
      fired.push(id)
      if (rank === worst) decidedBy.push(id)
    }
    firedFlags.forEach(add)
    const firedGates: (typeof gates)[number][] = []
    for (const gate of gates) {
      if (gateFired[gate.place] === 0) continue
      firedGates.push(gate)
      fired.push(gate.id)
    }
    firedProfessional.forEach(add)

    const cautions: { readonly token: Token; readonly rule: string }[] = []
    for (let place = 0; place < tokens.length; place += 1) {
      if ((blocked & (1 << place)) !== 0) continue
      const token = tokens[place]!
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

/** How many scores of one cause are kept. People resemble one another: far fewer are met. */
const scoreLimit = 1000

/**
 * Makes the scores of one cause. A score follows from the weights that count and from nothing else, so that each is made
 * once and shared by everybody to whom the same weights apply.
 *
 * @param weights strongest first; at most 53 of them, the bits of a whole number.
 * @returns       a function of the weights that count: the sum of 2 to the power of their places.
 * @throws        when there are more weights than bits.
 */
function createScores(id: string, weights: readonly Weight[]): (counted: number) => CauseScore {
  if (weights.length > 53) throw new Error(`expected at most 53 weights of ${id}, got ${weights.length}`)
  const met = new Map<number, CauseScore>()
  return (counted) => {
    const known = met.get(counted)
    if (known) return known
    const counting = weights.filter((_, place) => Math.floor(counted / 2 ** place) % 2 === 1)
    const score = counting.reduce((sum, { weight }) => sum + weight, 0)
    const cause = Object.freeze({
      id,
      score,
      band: bandOf(score),
      for: weightIds(counting.filter(({ weight }) => weight > 0)),
      against: weightIds(counting.filter(({ weight }) => weight <= 0)),
    })
    if (met.size < scoreLimit) met.set(counted, cause)
    return cause
  }
}

const weightIds = (rows: readonly Weight[]): readonly string[] => Object.freeze(rows.map(({ id }) => id))

/** Puts a cause behind those with the same score or a higher one. */
function insertByScore(ranked: CauseScore[], cause: CauseScore): void {
  let at = ranked.push(cause) - 1
  for (; at > 0 && ranked[at - 1]!.score < cause.score; at -= 1) ranked[at] = ranked[at - 1]!
  ranked[at] = cause
}

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
function readsCauses({ condition }: Judged): boolean {
  return idsOf(condition).includes('top-cause')
}
