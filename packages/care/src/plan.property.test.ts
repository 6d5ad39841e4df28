import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dispositions, isEmergency } from '@unspasm/guideline/disposition'
import { guideline } from '@unspasm/guideline/guideline'
import { parameters } from '@unspasm/guideline/parameters'
import { planRules } from '@unspasm/guideline/plan-rules'
import { reviewRules } from '@unspasm/guideline/review-rules'
import { sessionFacts } from '@unspasm/guideline/session-facts'
import { tokens, type Token } from '@unspasm/guideline/token'
import { tools } from '@unspasm/guideline/tools'
import { toolGates } from '@unspasm/guideline/tool-gates'
import type { Tool } from '@unspasm/guideline/tool'
import { answersNear, daysAgo, junk, on } from '../test/arbitrary-answers.ts'
import { personWith } from '../test/people.ts'
import type { Answer, Answers } from './answers.ts'
import { assess } from './assess.ts'
import { createPlanner, makePlan, openTools, planGuideline } from './plan.ts'
import { horizons, type Plan, type PlanInput } from './plan/types.ts'

const allTools: readonly Tool[] = tools
const toolIds = allTools.map(({ id }) => id)
const itemNames = [
  ...new Set(
    planRules.map(
      (rule: { readonly item?: string; readonly tool: string; readonly variant?: string }) =>
        rule.item ?? (rule.variant === undefined ? rule.tool : `${rule.tool}:${rule.variant}`),
    ),
  ),
]

const person = fc.oneof(
  { weight: 3, arbitrary: answersNear(guideline.findings, personWith({}), 8) },
  { weight: 1, arbitrary: answersNear(guideline.findings, {}, 200) },
)
const factValue = (kind: string): fc.Arbitrary<Answer> =>
  kind === 'boolean' ? fc.boolean() : fc.integer({ min: 0, max: 600 })
const someFacts = fc
  .subarray([...sessionFacts], { maxLength: 6 })
  .chain((chosen) => fc.tuple(...chosen.map(({ id, kind }) => factValue(kind).map((value) => [id, value] as const))))
  .map((entries) => Object.fromEntries(entries))
const session = fc.record({
  tool: fc.constantFrom(...toolIds),
  on: fc.nat(28).map(daysAgo),
  endedAtMinute: fc.nat(1439),
  minutes: fc.nat(60),
  level: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
})
const around = fc.record(
  {
    localHour: fc.nat(23),
    metrics: fc.constantFrom<Readonly<Record<string, Answer>>>({}, { 'm-quiet-days': 3 }, { 'm-pain-7d': 4 }),
    facts: someFacts,
    sessions: fc.array(session, { maxLength: 6 }),
    notForMe: fc.array(
      fc.record({
        item: fc.constantFrom(...itemNames),
        reason: fc.constantFrom('hurts' as const, 'no-time' as const, 'do-not-like' as const, 'not-possible' as const),
        on: fc.nat(5).map(daysAgo),
      }),
      { maxLength: 4 },
    ),
    pinned: fc.array(
      fc.record({
        tool: fc.constantFrom(...toolIds),
        horizon: fc.constantFrom(...horizons),
        by: fc.constant({ role: 'physiotherapist', name: 'A. Example', on }),
      }),
      { maxLength: 2 },
    ),
    effects: fc.array(
      fc.record({
        tool: fc.constantFrom(...toolIds),
        verdict: fc.constantFrom('helps' as const, 'worse' as const),
        on: fc.nat(20).map(daysAgo),
      }),
      { maxLength: 2 },
    ),
    review: fc.record({
      disposition: fc.constantFrom(...dispositions),
      fired: fc.subarray(
        reviewRules.map(({ id }) => id),
        { maxLength: 3 },
      ),
      blocks: fc.array(
        fc.record({ token: fc.constantFrom(...tokens), because: fc.constantFrom(...reviewRules.map(({ id }) => id)) }),
        { maxLength: 3 },
      ),
    }),
    level: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
    firstCheckOn: fc.nat(200).map(daysAgo),
  },
  { requiredKeys: ['localHour'] },
)
const anyInput: fc.Arbitrary<PlanInput> = fc
  .tuple(person, around)
  .map(([answers, more]) => ({ answers, assessment: assess(answers, on), on, ...more }))

/** The same people, on the floor or in bed. */
const anyInputDown: typeof anyInput = fc
  .tuple(person, around, fc.constantFrom('on-floor', 'in-bed'))
  .map(([answers, more, place]) => {
    const all = { ...answers, 'mobility-now': place }
    return { answers: all, assessment: assess(all, on), on, ...more }
  })

const itemsOf = (plan: Plan) => horizons.flatMap((horizon) => plan[horizon])
const keyOf = ({ tool, variant }: { tool: string; variant?: string }) => (variant ? `${tool}:${variant}` : tool)
const runs = { numRuns: 400 }

describe('a plan of anybody', () => {
  it('holds no item whose tool is closed', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const statuses = openTools(input)
        const closed = itemsOf(makePlan(input)).filter((item) => statuses.get(keyOf(item))!.state === 'closed')
        expect(closed.map(({ id }) => id)).toEqual([])
      }),
      runs,
    )
  })

  it('names everything that is closed, with a reason, and nothing that is open', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const plan = makePlan(input)
        if (plan.phase === 'stop') return
        const statuses = openTools(input)
        const named = plan.hidden.filter(({ item }) => item === undefined).map(keyOf)
        const ways = allTools.flatMap(({ id, variants }) => variants?.map((way) => `${id}:${way.id}`) ?? [id])
        const silent = ways.filter(
          (way) => statuses.get(way)!.state === 'closed' && !named.includes(way) && !named.includes(way.split(':')[0]!),
        )
        expect(silent).toEqual([])
        expect(named.filter((key) => statuses.get(key) && statuses.get(key)!.state !== 'closed')).toEqual([])
        expect(plan.hidden.filter(({ ruleId, because }) => because[0] !== ruleId || because.length === 0)).toEqual([])
      }),
      runs,
    )
  })

  it('keeps the maxima and the fifteen minutes, required and pinned items aside', () => {
    const maxima = {
      now: parameters.maxNow.value,
      today: parameters.maxToday.value,
      week: parameters.maxWeek.value,
      after: parameters.maxAfter.value,
    }
    fc.assert(
      fc.property(anyInput, (input) => {
        const plan = makePlan(input)
        for (const horizon of horizons) {
          const counted = plan[horizon].filter(({ required, pinnedBy }) => !required && !pinnedBy)
          expect(counted.length).toBeLessThanOrEqual(maxima[horizon])
        }
        const isPinned = plan.now.some(({ pinnedBy }) => pinnedBy)
        const minutes = plan.now
          .filter(({ required }) => !required)
          .reduce((sum, { countedMinutes }) => sum + countedMinutes, 0)
        if (!isPinned) expect(minutes).toBeLessThanOrEqual(parameters.nowMinutes.value)
      }),
      runs,
    )
  })

  it('is empty in an emergency, without a list of what is closed', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        fc.pre(isEmergency(input.review?.disposition ?? input.assessment.disposition))
        expect(makePlan(input)).toMatchObject({
          phase: 'stop',
          now: [],
          today: [],
          week: [],
          after: [],
          hidden: [],
          notes: [],
          nextReview: null,
        })
      }),
      { numRuns: 100 },
    )
  })

  it('is the same for the same input, whatever came before, and changes nothing of it', () => {
    fc.assert(
      fc.property(anyInput, anyInput, (input, other) => {
        const before = JSON.stringify(input)
        const first = makePlan(input)
        makePlan(other)
        expect(makePlan(input)).toEqual(first)
        expect(createPlanner().makePlan(input)).toEqual(first)
        expect(JSON.stringify(input)).toBe(before)
      }),
      { numRuns: 60 },
    )
  })

  it('names each item once, required items first in their part', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const plan = makePlan(input)
        const ids = itemsOf(plan).map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const horizon of horizons) {
          const required = plan[horizon].map((item) => item.required)
          expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)))
        }
      }),
      runs,
    )
  })

  it('offers nothing that needs standing right now to somebody who is down', () => {
    const standing = new Set(
      allTools.flatMap(({ id, needsStanding, variants }) => [
        ...(needsStanding ? [id] : []),
        ...(variants ?? []).filter((way) => way.needsStanding).map((way) => `${id}:${way.id}`),
      ]),
    )
    fc.assert(
      fc.property(anyInputDown, (input) => {
        expect(
          makePlan(input)
            .now.map(keyOf)
            .filter((key) => standing.has(key)),
        ).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('gives no exercise, massage, drinking goal or supplement that triage has closed', () => {
    const tokensOf = (tool: string, variant: string | undefined) => {
      const whole = allTools.find(({ id }) => id === tool)!
      return whole.variants?.find(({ id }) => id === variant)?.tokens ?? whole.tokens
    }
    const closedBy = ({ review, assessment }: PlanInput): readonly Token[] =>
      review?.blocks.map(({ token }) => token) ?? assessment.blocked
    fc.assert(
      fc.property(anyInput, (input) => {
        const loose = itemsOf(makePlan(input)).filter(({ tool, variant }) =>
          tokensOf(tool, variant).some((token) => closedBy(input).includes(token)),
        )
        expect(loose.map(({ id }) => id)).toEqual([])
      }),
      runs,
    )
  })

  it('never throws on answers that no screen gives', () => {
    const wild = fc.dictionary(
      fc.oneof(fc.constantFrom(...guideline.findings.map(({ id }) => id)), fc.string()),
      junk,
      { maxKeys: 30 },
    )
    fc.assert(
      fc.property(wild, fc.oneof(fc.constant(on), fc.string()), wild, (answers, day, facts) => {
        const given = answers as Answers
        const plan = makePlan({
          answers: given,
          assessment: assess(given, day),
          on: day,
          localHour: 3,
          facts: facts as Answers,
          metrics: facts as Answers,
        })
        expect(plan.phase).toBeTypeOf('string')
      }),
      { numRuns: 500 },
    )
  })
})

describe('the gates of anybody', () => {
  it('open nothing when a row is added, whatever the row', () => {
    fc.assert(
      fc.property(anyInput, fc.subarray([...toolGates], { minLength: 20 }), (input, some) => {
        const fewer = createPlanner({ ...planGuideline, gates: some }).openTools(input)
        const rank = { closed: 2, ask: 1, open: 0 }
        for (const [key, status] of openTools(input)) {
          expect(rank[status.state]).toBeGreaterThanOrEqual(rank[fewer.get(key)!.state])
        }
      }),
      { numRuns: 60 },
    )
  })

  it('say the same in any order of the rows', () => {
    const shuffled = fc.shuffledSubarray([...toolGates], { minLength: toolGates.length })
    fc.assert(
      fc.property(anyInput, shuffled, (input, gates) => {
        const other = createPlanner({ ...planGuideline, gates }).openTools(input)
        for (const [key, { state, limits }] of openTools(input)) {
          const { notes = [], ...numbers } = limits
          const { notes: otherNotes = [], ...otherNumbers } = other.get(key)!.limits
          expect({ state, numbers, notes: notes.toSorted() }).toEqual({
            state: other.get(key)!.state,
            numbers: otherNumbers,
            notes: otherNotes.toSorted(),
          })
        }
      }),
      { numRuns: 40 },
    )
  })

  it('never open what was closed when an answer becomes "not sure" or is taken away', () => {
    const gateFindings = guideline.findings.filter(
      ({ category, kind }) => category === 'remedy-gate' && kind === 'boolean',
    )
    const rank = { closed: 2, ask: 1, open: 0 }
    fc.assert(
      fc.property(
        fc.constantFrom(...gateFindings.filter(({ unknown }) => unknown === 'gate')),
        fc.boolean(),
        (finding, isTaken) => {
          const no = personWith({ 'mobility-now': 'can-walk' })
          const { [finding.id]: _, ...rest } = no
          const unsure: Answers = isTaken ? rest : { ...rest, [finding.id]: '?' }
          const statusesOf = (answers: Answers) =>
            openTools({ answers, assessment: assess(answers, on), on, localHour: 10 })
          const [known, unknown] = [statusesOf(no), statusesOf(unsure)]
          for (const [key, status] of known)
            expect(rank[unknown.get(key)!.state]).toBeGreaterThanOrEqual(rank[status.state])
        },
      ),
      { numRuns: 200 },
    )
  })
})
