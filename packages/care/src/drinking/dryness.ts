import { dryFindings, dryScore, dryTaps, type DryTap } from '@unspasm/guideline/drinking/dryness'
import type { LimitNote } from '@unspasm/guideline/tool'
import { notSure } from '../answers.ts'

/** What was tapped; a missing tap is not answered. */
export type DryAnswers = Readonly<Partial<Record<DryTap, string>>>

/**
 * What the four taps say.
 *
 * `danger`: brown or red pee, whatever the others say. `open`: a tap is missing. `dry`: drink and look again. `unclear`: what
 * was not sure could make it dry. `fine`: everything was answered.
 */
export type Dryness = {
  readonly kind: 'danger' | 'open' | 'dry' | 'unclear' | 'fine'
  /** Points of what was answered, 0 to 6. */
  readonly score: number
  /** `true`: a clinic wants to hear of it. */
  readonly tellsClinic: boolean
  /** A row of the check that is asked at once; `null`: none. */
  readonly asks: string | null
}

const taps = Object.keys(dryTaps) as readonly DryTap[]
const pointsOf = (tap: DryTap, answer: string | undefined): number =>
  (dryScore.points[tap] as Readonly<Record<string, number>>)[answer ?? ''] ?? 0
const mostOf = (tap: DryTap) => Math.max(...Object.values(dryScore.points[tap]))

/** Scores the four taps. Source: remedies 4.5. */
export function drynessOf(answers: DryAnswers, notes: readonly LimitNote[] = []): Dryness {
  const score = taps.reduce((sum, tap) => sum + pointsOf(tap, answers[tap]), 0)
  const unsure = taps.filter((tap) => answers[tap] === notSure)
  const most = unsure.reduce((sum, tap) => sum + mostOf(tap), score)
  const { fewPees, dangerColour } = dryFindings
  const asksPee = answers[fewPees.tap] === fewPees.option || answers[fewPees.tap] === notSure
  const isDanger = answers.colour === dangerColour
  const isOpen = taps.some((tap) => answers[tap] === undefined)
  const settled = score >= dryScore.dryFrom ? 'dry' : most >= dryScore.dryFrom ? 'unclear' : 'fine'
  return {
    kind: isDanger ? 'danger' : isOpen ? 'open' : settled,
    score,
    tellsClinic: most > 0 && notes.includes(dryScore.anySignNote),
    asks: asksPee ? fewPees.asks : null,
  }
}
