import type { TestedRemedyId } from '@unspasm/guideline/effect/tested-remedies'
import type { Entry } from '../src/diary.ts'
import { dayArmOf } from '../src/effect/draw.ts'
import type { OwnTest } from '../src/effect/own-test.ts'
import { daysLater } from '../src/review/moment.ts'

export const startedOn = '2026-10-01'

/** A running test, with what the test adds. */
export function ownTest(remedy: TestedRemedyId, more: Partial<OwnTest> = {}): OwnTest {
  return {
    id: 'seven',
    remedy,
    measure: 'pain-now',
    episodeId: 'bout',
    started: { on: startedOn, time: '20:00' },
    disposition: 'self-care',
    told: {},
    requests: [],
    end: null,
    ...more,
  }
}

/** A day of the test; 1 is the first one that the coin decides. */
export const dayOf = (day: number) => daysLater(startedOn, day)

/** Check-ins of some days of a test, and what the person told: a day without hurts `base`, a day with `base + effect`. */
export function keptDays(test: OwnTest, days: number, effect: number, base = 5) {
  const arm = (day: number) => dayArmOf(test.id, Math.floor((day - 1) / 2), ((day - 1) % 2) as 0 | 1)
  const list = Array.from({ length: days }, (_, place) => place + 1)
  const checkIns: readonly Entry[] = list.map((day) => ({
    on: dayOf(day),
    time: '19:00',
    answers: { 'pain-now': base + (arm(day) === 'with' ? effect : 0), 'limit-24h': 4 },
  }))
  const told = Object.fromEntries(list.map((day) => [dayOf(day), arm(day) === 'with']))
  return { checkIns, test: { ...test, told } }
}
