import { daysAfter } from '@unspasm/scheduling/local-time'
import { expect, it } from 'vitest'
import { judgeShared } from '../bookings/judge-shared.ts'
import { testNow } from '../../test/practices.ts'
import { inventedAnswers, inventedClients } from './clients.ts'
import { inventedDay } from './invented-day.ts'
import { inventedServices } from './practice.ts'
import { inventedStaff } from './staff.ts'

const on = testNow.toISOString().slice(0, 10)
const visited = inventedStaff.flatMap(({ firstName, role }) =>
  (inventedClients[firstName] ?? []).map((client) => ({ client, role })),
)

it('gives whoever can be booked clients whom nothing keeps from their visits', () => {
  const newSign = { answer: false, askedAt: testNow.toISOString(), safetyAnsweredAgainAt: null } as const
  const kept = visited.filter(({ client, role }) => {
    const { isRemote } = inventedServices.find((service) => service.role === role)!
    const shared = { answers: inventedAnswers(client, role, on), newSign, hasGuardian: false }
    const judged = judgeShared(shared, { role, isRemote }, testNow, 'Europe/London')
    return !judged.ok || judged.verdict.reasons.length + judged.verdict.ask.length > 0
  })

  expect(visited).toHaveLength(40)
  expect(kept).toEqual([])
})

it('spends the same day the same, and one day not like the next', () => {
  const days = Array.from({ length: 60 }, (_, count) => inventedDay('Nadia', daysAfter(on, count), 4))

  expect(inventedDay('Nadia', on, 4)).toEqual(days[0])
  expect(new Set(days.map((day) => day.kind))).toEqual(new Set(['away', 'visits']))
  const counts = days.flatMap((day) => (day.kind === 'visits' ? [day.visits.length] : []))
  expect(new Set(counts)).toEqual(new Set([1, 2]))
})
