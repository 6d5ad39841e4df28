import * as fc from 'fast-check'
import { it } from 'vitest'
import { arbitraryEpisode } from '../test/arbitrary-episode.ts'
import { naiveMetrics } from '../test/naive-metrics.ts'
import { naiveAnswers, naiveReview } from '../test/naive-review.ts'
import { now, standingAt, today } from '../test/review-state.ts'
import { assess } from './assess.ts'
import { metricsOf } from './metrics.ts'
import { review } from './review.ts'
it('p', () => {
  const t: Record<string, number> = {}
  const timed = <T>(k: string, f: () => T): T => { const s = performance.now(); const r = f(); t[k] = (t[k] ?? 0) + performance.now() - s; return r }
  const es = timed('gen', () => fc.sample(arbitraryEpisode(false), { numRuns: 1000, seed: 5 }))
  for (const e of es) {
    const m = timed('naiveMetrics', () => naiveMetrics(e, today, now.at))
    const a = timed('naiveAnswers', () => naiveAnswers(e))
    const as = timed('assess', () => assess(a, today))
    timed('naive', () => naiveReview(e, today, m, a, as, 'self-care'))
    timed('metrics', () => metricsOf(e, today, now.at))
    timed('review', () => review({ episode: e, now, standing: standingAt('self-care') }))
  }
  console.log(t)
})
