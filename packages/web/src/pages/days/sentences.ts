import { arrowOf, type Arrow } from '@unspasm/care/days/arrow'
import { limitFromTo, type CourseDay, type FromTo } from '@unspasm/care/days/course'
import type { Metrics } from '@unspasm/care/metrics'
import { courseSentences as words } from '@unspasm/guideline/words/en/days'

/** A sentence about a measure; the arrow is missing when nothing can be said yet. */
export type Said = { readonly measure: 'pain' | 'limit'; readonly arrow: Arrow | null; readonly text: string }

/** Points as people write them: whole, or with a half or a fifth. */
export const pointsText = (points: number): string => String(Math.round(points * 10) / 10)

/** Start and present of pain, from the metrics. */
export function painFromTo(metrics: Metrics): FromTo {
  const { 'm-pain-base': start, 'm-pain-7d': now } = metrics
  return { start: typeof start === 'number' ? start : null, now: typeof now === 'number' ? now : null }
}

/**
 * What the picture shows: pain first, then the limitation where enough is known.
 *
 * Source: plan 7, arrow rule.
 */
export function sentencesOf(days: readonly CourseDay[], metrics: Metrics): readonly Said[] {
  const pain = painFromTo(metrics)
  const limit = limitFromTo(days)
  const painArrow = arrowOf('pain-now', pain.start, pain.now)
  const limitArrow = arrowOf('limit-24h', limit.start, limit.now)
  const first: Said =
    painArrow === null
      ? { measure: 'pain', arrow: null, text: pain.start === null ? words.nothing : fill(words.early, pain) }
      : { measure: 'pain', arrow: painArrow, text: fill(words.pain[painArrow], pain) }
  if (limitArrow === null) return [first]
  return [first, { measure: 'limit', arrow: limitArrow, text: fill(words.limit[limitArrow], limit) }]
}

const fill = (text: string, { start, now }: FromTo) =>
  text.replace('{start}', pointsText(start ?? 0)).replace('{now}', pointsText(now ?? 0))

/** How many days are gaps, in a sentence; empty when none is. Today is none before it is over. */
export function missedText(days: readonly CourseDay[], today: string): string {
  const missed = days.filter(({ isMissed, on }) => isMissed && on !== today).length
  if (missed === 0) return ''
  return missed === 1 ? words.missed.one : words.missed.many.replace('{n}', String(missed))
}
