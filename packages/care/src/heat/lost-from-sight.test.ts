import { expect, test } from 'vitest'
import { alarmAt, heatAt, lostFromSight } from './heat-clock.ts'
import { startHeat, type HeatTerms } from './heat-run.ts'

const minute = 60_000
const terms: HeatTerms = {
  variant: 'electric-pad',
  minutes: 20,
  checkEveryMinutes: null,
  comfortMost: 2,
  longerMinutes: null,
  isEndLouder: true,
  offersContact: false,
  deviceOffAt: 120 * minute,
}
const run = startHeat(terms, 0, 0)

test('heat of which nobody knows how long it has been on is to be taken off at once, loudly', () => {
  const lost = heatAt(lostFromSight(run, minute), minute)
  expect(lost).toMatchObject({ stage: 'interrupted', since: minute, skinMs: minute, endReason: 'interrupted' })
  expect(lost.asked.at(-1)).toMatchObject({ answer: null })
  expect(alarmAt(lost, minute).kind).toBe('loud')
})

test('a pad that rests is done with, and a rest without a device goes on', () => {
  const resting = { ...run, stage: 'resting' as const }
  const bottle = { ...resting, terms: { ...terms, deviceOffAt: null } }
  expect(lostFromSight(resting, minute).stage).toBe('over')
  expect(lostFromSight(bottle, minute)).toBe(bottle)
  expect(lostFromSight({ ...run, stage: 'ending' }, minute).stage).toBe('ending')
})
