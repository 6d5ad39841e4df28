import { describe, expect, it } from 'vitest'
import { planRules } from '@unspasm/guideline/plan-rules'
import rows from '../../test/examples/plan.rules.json' with { type: 'json' }
import { personWith } from '../../test/people.ts'
import { within, type InputOfExample } from '../../test/days-say.ts'
import type { Answer, Answers } from '../answers.ts'
import { assess } from '../assess.ts'
import { createPlanner, planGuideline } from '../plan.ts'
import { horizons } from './types.ts'

/** A row of the plan at work, alone: what it adds for a person with these answers. `null` takes an answer away. */
type Row = {
  readonly rule: string
  readonly item: string
  readonly answers?: Readonly<Record<string, Answer | null>>
  readonly topCause?: string
  readonly input?: InputOfExample
}

const table = rows as unknown as readonly Row[]
const on = '2026-11-24'

function itemsOf({ rule, answers = {}, topCause, input = {} }: Row) {
  const all = { ...personWith(answers as Answers), ...answers }
  const given = Object.fromEntries(Object.entries(all).filter((entry): entry is [string, Answer] => entry[1] !== null))
  const assessment = assess(given, on)
  const { makePlan } = createPlanner({ ...planGuideline, rules: planRules.filter(({ id }) => id === rule) })
  const plan = makePlan({
    answers: given,
    assessment: topCause === undefined ? assessment : { ...assessment, topCause },
    on,
    localHour: 10,
    ...within(assessment, input),
  })
  return horizons.flatMap((horizon) => plan[horizon])
}

describe('the rows of the plan', () => {
  it('have a written case for every row', () => {
    expect([...new Set(table.map(({ rule }) => rule))].toSorted()).toEqual(planRules.map(({ id }) => id).toSorted())
  })

  it.each(table)('$rule adds $item', (row) => {
    expect(itemsOf(row)).toMatchObject([{ id: row.item, why: [row.rule] }])
  })

  it.each(planRules.filter(({ id }) => id !== 'N-11'))(
    '$id adds nothing for somebody it does not speak to',
    ({ id }) => {
      const answers = {
        duration: '4-to-6-weeks',
        'clinician-seen': 'diagnosed',
        'pain-now': 2,
        'mobility-now': 'can-sit',
      }
      const input = { level: 1, facts: { 't-programme-day': false } } as const

      expect(itemsOf({ rule: id, item: '', answers, topCause: 'serious-pathology', input })).toEqual([])
    },
  )
})
