import type { PlanItem } from '@unspasm/care/plan-types'
import { expect, it } from 'vitest'
import { limitsOf } from './item-words.ts'

const within = (gapMinutes: number) => limitsOf({ limits: { gapMinutes }, askAtStart: [] } as unknown as PlanItem)

it('tells a gap of whole hours in hours, and a shorter one in minutes', () => {
  expect(within(2880)).toEqual(['At least 48 hours before the next time.'])
  expect(within(60)).toEqual(['At least 60 minutes before the next time.'])
  expect(within(90)).toEqual(['At least 90 minutes before the next time.'])
})
