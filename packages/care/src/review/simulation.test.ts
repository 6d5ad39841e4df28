import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dispositions, urgencyRank } from '@unspasm/guideline/disposition'
import { guideline } from '@unspasm/guideline/guideline'
import { reviewRules } from '@unspasm/guideline/review-rules'
import { arbitraryEpisode } from '../../test/arbitrary-episode.ts'
import { dayBefore, inOrder, naiveMetrics } from '../../test/naive-metrics.ts'
import { naiveAnswers, naiveClearance, naiveReview } from '../../test/naive-review.ts'
import { now, standingAt, today } from '../../test/review-state.ts'
import { assess } from '../assess.ts'
import type { Episode, Moment } from '../diary.ts'
import { review, standingOf } from '../review.ts'

const seed = 20_261_124
const present = fc.constantFrom(...dispositions)

describe('ten thousand generated episodes', () => {
  const timesFired = new Map<string, number>(reviewRules.map(({ id }) => [id, 0]))

  it(
    'have the metrics of their meaning, fire the rows of section 4, and miss nothing that raises',
    { timeout: 300_000 },
    () => {
      const cases = fc.tuple(
        fc.oneof({ weight: 4, arbitrary: arbitraryEpisode(false) }, { weight: 1, arbitrary: arbitraryEpisode(true) }),
        present,
      )
      fc.assert(
        fc.property(cases, ([episode, before]) => {
          const metrics = naiveMetrics(episode, today, now.at)
          const answers = naiveAnswers(episode)
          const assessment = assess(answers, today)
          const made = review({ episode, now, standing: standingAt(before, episode.opened) })
          expect(made.metrics).toEqual(metrics)

          const isCleared = naiveClearance(episode) !== undefined
          const shown = [before, ...(isCleared ? [] : [assessment.disposition])]
          const result = dispositions.find((name) => shown.includes(name))!
          const expected = naiveReview(episode, today, metrics, answers, assessment, result)
          const dispositionRules = ['RV-19', 'RV-20', 'RV-21', 'RV-32', 'RV-33']
          const compared = (ids: readonly string[]) => ids.filter((id) => !isCleared || !dispositionRules.includes(id))
          expect(compared(made.fired)).toEqual(compared([...expected.keys()]))
          for (const id of made.fired) timesFired.set(id, timesFired.get(id)! + 1)

          const raises = [...expected.values()].filter((raise) => raise !== null)
          for (const raise of raises) expect(urgencyRank(made.disposition)).toBeLessThanOrEqual(urgencyRank(raise))
          if (isCleared) return
          const urgent = dispositions.find((name) => [result, ...raises].includes(name))!
          const checkIn = inOrder(episode.checkIns).at(-1)?.on ?? today
          const thatDay = assess(answers, checkIn).fired
          const newer = guideline.professionalRules
            .filter(({ id }) => assessment.fired.includes(id) && !thatDay.includes(id))
            .some((row) => row.disposition !== 'self-care')
          const isLowered =
            expected.has('RV-24') &&
            raises.length === 0 &&
            !newer &&
            (urgent === 'physiotherapist' || urgent === 'hands-on-ok')
          expect(made.disposition).toBe(isLowered ? 'self-care' : urgent)
        }),
        { numRuns: 10_000, seed, endOnFailure: true },
      )
    },
  )

  it('fired every rule often', () => {
    expect([...timesFired].filter(([, times]) => times < 15)).toEqual([])
  })
})

/** The episode as it was known at the end of a day. */
function until(episode: Episode, day: string): Episode {
  const isKnown = ({ on }: Moment) => on <= day
  return {
    ...episode,
    checkIns: episode.checkIns.filter(isKnown),
    sittings: episode.sittings
      .filter(isKnown)
      .map(({ answered, response, newSign, ...rest }) =>
        isKnown(answered ?? rest) ? { ...rest, ...(response && { response }), ...(newSign && { newSign }) } : rest,
      ),
    skinMarks: episode.skinMarks.filter(isKnown),
    outcomes: episode.outcomes.filter(isKnown),
    referrals: episode.referrals.filter(isKnown),
  }
}

const daily = ['RV-06', 'RV-07', 'RV-08', 'RV-09', 'RV-10', 'RV-14', 'RV-16', 'RV-22']
const atCheckIns = ['RV-04', 'RV-12']

describe('episodes followed from day to day', () => {
  it('end at least as urgent as the rows of section 4 ask on any day, unless a person got better', () => {
    fc.assert(
      fc.property(arbitraryEpisode(false, 45), (episode) => {
        const standing = standingOf(episode, { ...now, on: dayBefore(today, -1) })
        if ('RV-24' in standing.lastFired || standing.closed !== null) return
        for (let day = episode.opened.on; day <= today; day = dayBefore(day, -1)) {
          const known = until(episode, day)
          const answers = naiveAnswers(known)
          const fired = naiveReview(known, day, naiveMetrics(known, day, now.at), answers, assess(answers, day), '')
          const hasCheckIn = known.checkIns.some(({ on }) => on === day)
          for (const id of [...daily, ...(hasCheckIn ? atCheckIns : [])]) {
            const raise = fired.get(id)
            if (raise) expect(urgencyRank(standing.disposition)).toBeLessThanOrEqual(urgencyRank(raise))
          }
        }
      }),
      { numRuns: 120, seed },
    )
  })
})
