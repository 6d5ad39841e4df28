import { describe, expect, it } from 'vitest'
import examples from '../test/examples/plan.json' with { type: 'json' }
import { personWith } from '../test/people.ts'
import { within, type InputOfExample } from '../test/days-say.ts'
import type { Answers } from './answers.ts'
import { assess } from './assess.ts'
import { answerTheRestNo } from './complete.ts'
import { engineInForce } from './engine.ts'
import { createPlanner, makePlan, planGuideline, toPlanJson } from './plan.ts'
import { horizons, type Plan, type PlanInput, type PlanItem } from './plan/types.ts'

type Example = {
  readonly id: string
  readonly title: string
  readonly on: string
  readonly answers: Answers
  readonly input: InputOfExample
  readonly expect: {
    readonly disposition: string
    readonly phase: string
    readonly now: readonly string[]
    readonly today: readonly string[]
    readonly week: readonly string[]
    readonly after: readonly string[]
    readonly required: readonly string[]
    readonly topCause?: string
    readonly nowMinutes?: number
    readonly hidden?: Readonly<Record<string, string>>
    readonly hiddenAll?: readonly string[]
    readonly because?: Readonly<Record<string, readonly string[]>>
    readonly limits?: Readonly<Record<string, object>>
    readonly parts?: Readonly<Record<string, readonly string[]>>
    readonly offers?: Readonly<Record<string, readonly string[]>>
    readonly why?: Readonly<Record<string, string>>
    readonly evidence?: Readonly<Record<string, string>>
    readonly by?: Readonly<Record<string, string>>
    readonly onceUp?: readonly string[]
    readonly remindersPerDay?: number
    readonly nextReview?: string | null
  }
}

const on = '2026-11-24'
const idsOf = (items: readonly PlanItem[]) => items.map(({ id }) => id)
const itemsOf = (plan: Plan) => horizons.flatMap((horizon) => plan[horizon])
const itemOf = (plan: Plan, id: string) => itemsOf(plan).find((item) => item.id === id)!
const keyOf = ({ tool, variant }: { tool: string; variant?: string }) => (variant ? `${tool}:${variant}` : tool)

function planOf(answers: Answers, input: Partial<PlanInput> = {}): Plan {
  return makePlan({ answers, assessment: assess(answers, on), on, localHour: 10, ...input })
}

describe('the worked examples of the plan', () => {
  it.each(examples as unknown as readonly Example[])(
    '$id: $title',
    ({ answers, input, expect: expected, ...example }) => {
      const complete = answerTheRestNo(engineInForce, answers, example.on)
      const assessment = assess(complete, example.on)

      const plan = makePlan({
        answers: complete,
        assessment,
        on: example.on,
        localHour: 10,
        ...within(assessment, input),
      })

      expect({
        disposition: plan.disposition,
        phase: plan.phase,
        now: idsOf(plan.now),
        today: idsOf(plan.today),
        week: idsOf(plan.week),
        after: idsOf(plan.after),
        required: idsOf(itemsOf(plan).filter(({ required }) => required)),
      }).toEqual({
        disposition: expected.disposition,
        phase: expected.phase,
        now: expected.now,
        today: expected.today,
        week: expected.week,
        after: expected.after,
        required: expected.required,
      })
      if (expected.topCause) expect(assessment.topCause).toBe(expected.topCause)
      if (expected.nowMinutes) {
        expect(plan.now.reduce((sum, { countedMinutes }) => sum + countedMinutes, 0)).toBe(expected.nowMinutes)
      }
      const hidden = Object.fromEntries(plan.hidden.map((entry) => [keyOf(entry), entry.ruleId]))
      expect(hidden).toMatchObject(expected.hidden ?? {})
      if (expected.hiddenAll) expect(Object.keys(hidden)).toEqual(expected.hiddenAll)
      for (const [key, rules] of Object.entries(expected.because ?? {})) {
        expect(plan.hidden.find((entry) => keyOf(entry) === key)?.because).toEqual(rules)
      }
      for (const [id, limits] of Object.entries(expected.limits ?? {}))
        expect(itemOf(plan, id).limits).toMatchObject(limits)
      for (const [id, parts] of Object.entries(expected.parts ?? {})) expect(itemOf(plan, id).parts).toEqual(parts)
      for (const [id, offers] of Object.entries(expected.offers ?? {})) expect(itemOf(plan, id).offers).toEqual(offers)
      for (const [id, rule] of Object.entries(expected.why ?? {})) expect(itemOf(plan, id).why[0]).toBe(rule)
      for (const [id, grade] of Object.entries(expected.evidence ?? {})) expect(itemOf(plan, id).evidence).toBe(grade)
      for (const [id, by] of Object.entries(expected.by ?? {})) expect(itemOf(plan, id).by).toBe(by)
      for (const id of expected.onceUp ?? []) expect(itemOf(plan, id).onceUp).toBe(true)
      if (expected.remindersPerDay) expect(plan.remindersPerDay).toBe(expected.remindersPerDay)
      if (expected.nextReview !== undefined) expect(plan.nextReview).toBe(expected.nextReview)
    },
  )

  it('has no supplement item anywhere for water tablets with cramps, though the person asks for one', () => {
    const { answers, input } = (examples as unknown as readonly Example[]).find(({ id }) => id === 'plan-3')!

    const plan = planOf(answerTheRestNo(engineInForce, answers, on), input)

    expect(itemsOf(plan).some(({ tool }) => tool === 'supplement-gate' || tool === 'drink-plan')).toBe(false)
  })

  it('offers a massage in pregnancy only with a therapist trained for it', () => {
    const answers = personWith({
      sex: 'female',
      pregnancy: 'yes',
      'pregnancy-weeks': 20,
      'pregnancy-warning': ['none'],
      duration: '3-to-6-days',
      mechanism: 'awkward-posture',
      'spasm-character': ['tight-hard-band'],
      'wants-visit': true,
      'medicine-groups': ['none'],
    })

    const plan = planOf(answers)

    expect(itemOf(plan, 'massage-visit').limits.notes).toContain('skill-pregnancy-massage')
  })
})

describe('what stands before everything', () => {
  it('is only the open safety questions and a rest position while they are open', () => {
    const plan = planOf({ age: 40 })

    expect(idsOf(itemsOf(plan))).toEqual(['finish-safety', 'positions'])
    expect(plan.now[0]!.required).toBe(true)
  })

  it('is only the check after a new sign, and every remedy is closed meanwhile', () => {
    const plan = planOf(personWith({ 'any-new-sign': true }))

    expect(idsOf(itemsOf(plan))).toEqual(['recheck'])
    expect(plan.hidden.some(({ tool, ruleId }) => tool === 'positions' && ruleId === 'G-9')).toBe(true)
  })

  it('is over when the check after a new sign is finished', () => {
    const plan = planOf(personWith({ 'any-new-sign': '?' }), { facts: { 't-recheck-done': true } })

    expect(plan.now.length).toBeGreaterThan(1)
  })

  it('keeps the doctor first when one is needed within 48 hours', () => {
    const plan = planOf(personWith({ 'fever-or-chills': true }))

    expect(plan.phase).toBe('see-first')
    expect(plan.now[0]).toMatchObject({ id: 'phone-doctor', required: true })
    expect(plan.hidden.map(keyOf)).toEqual(expect.arrayContaining(['massage-visit', 'programme']))
  })
})

describe('a plan', () => {
  it('goes by what the days say: the disposition, the blocks and the rules of the review', () => {
    const blocks = [{ token: 'massage', because: 'RV-12' }] as const
    const raised = planOf(personWith({}), { review: { disposition: 'clinician-48h', fired: ['RV-12'], blocks } })
    const cleared = planOf(personWith({ 'fever-or-chills': true }), {
      review: { disposition: 'self-care', fired: [], blocks: [] },
    })

    expect(raised.disposition).toBe('clinician-48h')
    expect(raised.hidden.find(({ tool }) => tool === 'massage-visit')?.because).toContain('RV-12')
    expect(cleared.disposition).toBe('self-care')
    expect(cleared.hidden.some(({ because }) => because.includes('RF-60'))).toBe(false)
  })

  it('names the day by which the doctor is booked, and never a day that is past', () => {
    const answers = personWith({ 'onset-date': '2026-10-25' })

    expect(itemOf(planOf(answers, { firstCheckOn: '2026-11-20' }), 'book-doctor').by).toBe('2026-12-04')
    expect(itemOf(planOf(answers, { firstCheckOn: '2026-10-25' }), 'book-doctor').by).toBe(on)
  })

  it('never gives an item more minutes than its limits', () => {
    const rule = {
      id: 'TEST',
      group: 'now',
      when: 'true',
      tool: 'heat-session',
      variant: 'warm-shower',
      timing: 'now',
      sources: ['EXPERT'],
    } as const
    const answers = personWith({ 'mobility-now': 'can-walk' })
    const { makePlan: make } = createPlanner({ ...planGuideline, rules: [{ ...rule, minutes: 60, countedMinutes: 5 }] })

    const plan = make({ answers, assessment: assess(answers, on), on, localHour: 10 })

    expect(plan.now).toMatchObject([{ id: 'heat-session:warm-shower', minutes: 15, countedMinutes: 5 }])
  })

  it('closes what a review rule blocks and names the rule', () => {
    const plan = planOf(personWith({}), {
      review: { disposition: 'self-care', fired: ['RV-30'], blocks: [{ token: 'heat', because: 'RV-30' }] },
    })

    expect(plan.hidden.find(({ tool }) => tool === 'heat-session')).toMatchObject({ ruleId: 'RV-30' })
    expect(itemsOf(plan).some(({ tool }) => tool === 'heat-session')).toBe(false)
  })

  it('asks for the gate questions of a remedy before its steps, and names them', () => {
    const known = personWith({ equipment: ['hot-water-bottle'] })
    const { 'skin-patch-medicine': _, ...answers } = known

    const heat = itemOf(planOf(answers), 'heat-day')

    expect(heat.ask).toEqual(['skin-patch-medicine'])
    expect(heat.askAtStart).toContain('t-alcohol-6h')
  })

  it('says which answer may open what silence closed', () => {
    const { 'pacemaker-or-icd': _, ...answers } = personWith({})

    expect(planOf(answers).hidden.find(({ variant }) => variant === 'electric-pad')).toMatchObject({
      ruleId: 'H-9',
      ask: ['pacemaker-or-icd'],
    })
  })

  it('does not count a pad that may not switch itself off as ready at hand', () => {
    const answers = personWith({ equipment: ['electric-pad'] })

    expect(planOf(answers).now.some(({ tool }) => tool === 'heat-session')).toBe(false)
    expect(itemOf(planOf(answers), 'heat-day').limits.maxMinutes).toBe(15)
    expect(idsOf(planOf(answers, { facts: { 't-pad-auto-off': true } }).now)).toContain('heat-session:electric-pad')
  })

  it('prints as ids and numbers', () => {
    const printed = toPlanJson(planOf(personWith({})), 'case-1')

    expect(printed).toMatchObject({ id: 'case-1', phase: 'first-hours', disposition: 'self-care', on })
    expect(printed.today[0]).toMatchObject({
      id: 'walk-plan:hourly',
      why: ['T-03'],
      required: false,
      variant: 'hourly',
    })
    expect(JSON.parse(JSON.stringify(printed))).toEqual(printed)
  })
})
