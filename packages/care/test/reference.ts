import { toCondition, toCount, type Condition } from '@unspasm/guideline/condition'
import { dispositions } from '@unspasm/guideline/disposition'
import { durationBandDays } from '@unspasm/guideline/duration-bands'
import type { Finding } from '@unspasm/guideline/finding'
import type { Guideline } from '@unspasm/guideline/guideline'
import { defaultBlocks, tokens, type BlockName } from '@unspasm/guideline/token'
import type { Answers } from '../src/answers.ts'
import type { Assessment } from '../src/assess.ts'

/**
 * The assessment once more, as slowly and as plainly as the specification says it: every atom looks at the answers
 * themselves, every derived value is worked out again each time it is read, and nothing is compiled or kept.
 *
 * It shares no code with the engine but the reader of conditions and the tables of tokens and dispositions.
 * Source: triage 0.2, 0.3 and 3.
 */
export function referenceAssess(guideline: Guideline, answers: Answers, on: string): Assessment {
  const person = new Reference(guideline, answers, on)
  return person.assess()
}

/** The truth of one condition while no rule has fired yet. */
export function referenceHolds(guideline: Guideline, when: string, answers: Answers, on: string): boolean {
  return new Reference(guideline, answers, on).holds(toCondition(when))
}

type Known =
  | { readonly state: 'unanswered' }
  | { readonly state: 'not sure' }
  | { readonly state: 'known'; readonly value: unknown }

const needsTopCause = (when: string) => when.split(/[^a-z-]+/).includes('top-cause')
const handsOn: readonly string[] = ['massage', 'exercise', 'booking', 'ultrasound']

class Reference {
  private readonly guideline: Guideline
  private readonly answers: Answers
  private readonly on: string
  private readonly worstByGroup = new Map<string, string>()
  private readonly bandByCause = new Map<string, string>()
  private blocked: readonly string[] = []
  private topCause: string | null = null
  private dispositionSoFar: string | null = null

  constructor(guideline: Guideline, answers: Answers, on: string) {
    this.guideline = guideline
    this.answers = answers
    this.on = on
  }

  assess(): Assessment {
    const { redFlags, remedyGates, professionalRules, causeIds, causeWeights, version } = this.guideline

    const flags = redFlags.filter((row) => this.holds(toCondition(row.when)))
    for (const { group, disposition } of flags)
      this.worstByGroup.set(group, mostUrgent([disposition, this.worstByGroup.get(group) ?? 'self-care']))
    this.dispositionSoFar = mostUrgent(['self-care', ...flags.map(({ disposition }) => disposition)])
    this.block(flags.flatMap(({ blocks }) => blocks))
    this.block(defaultBlocks[this.dispositionSoFar as keyof typeof defaultBlocks])

    const early = remedyGates.filter(({ when }) => !needsTopCause(when) && this.holds(toCondition(when)))
    this.block(early.flatMap(({ blocks }) => blocks))

    const causes: Assessment['causes'][number][] = []
    for (const id of causeIds) {
      const counting = causeWeights.filter(({ cause, when }) => cause === id && this.holds(toCondition(when)))
      const score = counting.reduce((sum, { weight }) => sum + weight, 0)
      const band = score >= 6 ? 'likely' : score >= 3 ? 'possible' : 'unlikely'
      this.bandByCause.set(id, band)
      const strongestFirst = counting.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      causes.push({
        id,
        score,
        band,
        for: strongestFirst.filter(({ weight }) => weight > 0).map((row) => row.id),
        against: strongestFirst.filter(({ weight }) => weight <= 0).map((row) => row.id),
      })
    }
    causes.sort((a, b) => b.score - a.score || causeIds.indexOf(a.id) - causeIds.indexOf(b.id))
    this.topCause = causes[0] !== undefined && causes[0].score >= 3 ? causes[0].id : 'unclear'

    const late = remedyGates.filter(({ when }) => needsTopCause(when) && this.holds(toCondition(when)))
    this.block(late.flatMap(({ blocks }) => blocks))
    const gates = remedyGates.filter((row) => early.includes(row) || late.includes(row))

    const professional: (typeof professionalRules)[number][] = []
    for (const row of professionalRules) {
      if (!this.holds(toCondition(row.when))) continue
      professional.push(row)
      this.block(row.blocks)
    }
    const deciding = [...flags, ...professional]
    const disposition = mostUrgent(['self-care', ...deciding.map((row) => row.disposition)])
    this.block(defaultBlocks[disposition])

    return {
      disposition,
      decidedBy: deciding.filter((row) => row.disposition === disposition).map(({ id }) => id),
      fired: [...flags, ...gates, ...professional].map(({ id }) => id),
      blocked: tokens.filter((token) => this.blocked.includes(token)),
      cautions: tokens
        .filter((token) => !this.blocked.includes(token))
        .flatMap((token) =>
          gates.filter(({ cautions }) => cautions.includes(token)).map(({ id }) => ({ token, rule: id })),
        ),
      causes,
      topCause: this.topCause,
      complete: this.guideline.derived.some(({ id }) => id === 'd-safety-complete') && this.isSafetyComplete(),
      guideline: version,
    }
  }

  holds(condition: Condition): boolean {
    switch (condition.type) {
      case 'true':
        return true
      case 'not':
        return !this.holds(condition.of)
      case 'and':
        return condition.of.every((part) => this.holds(part))
      case 'or':
        return condition.of.some((part) => this.holds(part))
      case 'count':
        return compared(this.count(condition.of), condition.operator, condition.value)
      case 'holds':
        return this.isTrue(condition.id)
      case 'is': {
        const known = this.known(condition.id)
        return known.state === 'known' && condition.options.includes(known.value as string)
      }
      case 'has': {
        const known = this.known(condition.id)
        return known.state === 'known' && (known.value as readonly string[]).includes(condition.option)
      }
      case 'compare': {
        const known = this.known(condition.id)
        if (known.state === 'known') return compared(known.value as number, condition.operator, condition.value)
        const isAge = this.finding(condition.id)?.unknown === 'as-old'
        return isAge && (condition.operator === '>=' || condition.operator === '>')
      }
      case 'unknown':
        return this.known(condition.id).state !== 'known'
      case 'unsure':
        return this.known(condition.id).state === 'not sure'
      case 'band':
        return condition.bands.includes(this.bandByCause.get(condition.cause) ?? 'unlikely')
      case 'worst': {
        const found = condition.groups.flatMap((group) => this.worstByGroup.get(group) ?? [])
        return found.length > 0 && condition.dispositions.includes(mostUrgent(found))
      }
      case 'blocked':
        return this.blocked.includes(condition.token)
      case 'open':
      case 'fired':
        return false
    }
  }

  private count(parts: readonly Condition[]): number {
    return parts.filter((part) => this.holds(part)).length
  }

  private isTrue(id: string): boolean {
    const known = this.known(id)
    if (known.state === 'not sure') return this.finding(id)?.unknown === 'as-yes'
    return known.state === 'known' && known.value === true
  }

  private known(id: string): Known {
    if (id === 'top-cause')
      return this.topCause === null ? { state: 'unanswered' } : { state: 'known', value: this.topCause }
    if (id === 'disposition')
      return this.dispositionSoFar === null ? { state: 'unanswered' } : { state: 'known', value: this.dispositionSoFar }
    const derived = this.guideline.derived.find((value) => value.id === id)
    if (derived) return { state: 'known', value: this.derivedValue(derived) }
    const finding = this.finding(id)
    const answer = finding && Object.hasOwn(this.answers, id) ? this.answers[id] : undefined
    if (finding === undefined || answer === undefined) return { state: 'unanswered' }
    if (answer === '?') return { state: 'not sure' }
    return fits(finding, answer) ? { state: 'known', value: answer } : { state: 'unanswered' }
  }

  private derivedValue({ id, kind, expression }: Guideline['derived'][number]): unknown {
    if (id === 'd-duration-days') return this.durationDays()
    if (id === 'd-recheck-unsure')
      return this.guideline.findings.some((row) => row.unknown === 'recheck' && this.known(row.id).state === 'not sure')
    if (id === 'd-safety-complete') return this.isSafetyComplete()
    return kind === 'number' ? this.count(toCount(expression!)) : this.holds(toCondition(expression!))
  }

  private durationDays(): number {
    const began = this.known('onset-date')
    if (began.state === 'known') {
      const days = (civil(this.on) - civil(began.value as string)) / 86_400_000
      if (days >= 0) return days
    }
    const band = this.known('duration')
    return band.state === 'known' ? durationBandDays[band.value as string]! : 0
  }

  private isSafetyComplete(): boolean {
    return this.guideline.findings
      .filter((row) => row.category === 'safety' && row.required !== false)
      .filter((row) => row.askedIf === undefined || this.holds(toCondition(row.askedIf)))
      .every((row) => this.known(row.id).state !== 'unanswered')
  }

  private finding(id: string): Finding | undefined {
    return this.guideline.findings.find((row) => row.id === id)
  }

  private block(names: readonly BlockName[]): void {
    const closed = names.flatMap((name): readonly string[] => {
      if (name === 'all') return tokens
      return name === 'hands' ? handsOn : [name]
    })
    this.blocked = [...this.blocked, ...closed]
  }
}

function mostUrgent(names: readonly string[]): Assessment['disposition'] {
  return dispositions.find((name) => names.includes(name))!
}

function compared(value: number, operator: string, bound: number): boolean {
  if (operator === '>=') return value >= bound
  if (operator === '<=') return value <= bound
  if (operator === '>') return value > bound
  if (operator === '<') return value < bound
  return value === bound
}

function fits({ kind, options = [] }: Finding, answer: unknown): boolean {
  if (kind === 'boolean') return typeof answer === 'boolean'
  if (kind === 'number') return typeof answer === 'number' && !Number.isNaN(answer)
  if (kind === 'choice') return typeof answer === 'string' && options.includes(answer)
  if (kind === 'date') return typeof answer === 'string'
  return Array.isArray(answer) && answer.length > 0 && answer.every((option) => options.includes(option))
}

/** Milliseconds of a civil date; `NaN` for what is no date of the calendar. */
function civil(date: string): number {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`).getTime() : Number.NaN
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === date ? at : Number.NaN
}
