import { diaryMode } from '@unspasm/guideline/effect/effect-rules'
import type { Entry } from '../diary.ts'
import { meanOf } from './posterior.ts'
import { testDaysOf } from './test-day.ts'

/** Days with a remedy and days without it, as the diary has them. It shows what was, and not what caused it. */
export type DiaryGroups = {
  /** Option of `remedies-done`. */
  readonly remedy: string
  readonly withDays: number
  readonly withPain: number
  readonly withoutDays: number
  readonly withoutPain: number
}

/**
 * Every remedy with enough days of both kinds, in the order in which the diary first names them.
 *
 * A day counts when its check-in at the usual time says what was done; a day that says nothing is in neither group.
 * Source: plan 6.1, 6.6.
 */
export function diaryGroupsOf(checkIns: readonly Entry[]): readonly DiaryGroups[] {
  const days = [...testDaysOf(checkIns).values()].flatMap(({ answers }) => {
    const done = answers['remedies-done']
    return Array.isArray(done) && done.length > 0
      ? [{ done: done as readonly string[], pain: Number(answers['pain-now']) }]
      : []
  })
  const remedies = [...new Set(days.flatMap(({ done }) => done))].filter((remedy) => remedy !== 'none')
  return remedies.flatMap((remedy) => {
    const pains = (isWith: boolean) =>
      days.filter(({ done }) => done.includes(remedy) === isWith).map(({ pain }) => pain)
    const [withIt, without] = [pains(true), pains(false)]
    if (Math.min(withIt.length, without.length) < diaryMode.leastDays) return []
    return [
      {
        remedy,
        withDays: withIt.length,
        withPain: meanOf(withIt),
        withoutDays: without.length,
        withoutPain: meanOf(without),
      },
    ]
  })
}
