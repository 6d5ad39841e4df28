import { assess, type Assessment } from '@unspasm/care/assess'
import { hasDeskCheck } from '@unspasm/care/desk/desk-check'
import type { Episode as CareEpisode, Moment } from '@unspasm/care/diary'
import { effectsOf } from '@unspasm/care/effect/effects-of'
import { readOwnTests } from '@unspasm/care/effect/read-own-tests'
import { exerciseHistoryOf } from '@unspasm/care/exercise/history'
import { exerciseFactsOf } from '@unspasm/care/exercise/level-facts'
import { levelToday } from '@unspasm/care/exercise/level-today'
import type { LevelNow } from '@unspasm/care/exercise/level'
import { readSteps } from '@unspasm/care/exercise/steps'
import { wishesOf } from '@unspasm/care/exercise/wishes'
import type { LocalDate } from '@unspasm/care/local-date'
import type { PlanInput } from '@unspasm/care/plan/types'
import { review } from '@unspasm/care/review'
import { standpointOf } from '@unspasm/care/review/answers'
import { historyOf } from '@unspasm/care/review/history'
import type { Review } from '@unspasm/care/review/types'
import { planSessionOf } from '@unspasm/care/session'
import type { Answers } from '@unspasm/care/answers'
import { sessionFacts } from '@unspasm/guideline/session-facts'
import type { Episode, ToolStates } from '../device/records.ts'

/** The day, the time of day and the instant at which a bout is looked at. */
export type BoutNow = Moment & { readonly time: string; readonly at: Date }

/** Everything that is known of a bout at one moment: the newest answers, what the days say, and the plan's input. */
export type Bout = {
  readonly answers: Answers
  /** What the answers of now say by themselves. */
  readonly assessed: Assessment
  /** What the days say; `null` before the first result was shown. */
  readonly review: Review | null
  /** Both together: the more urgent disposition, every block. */
  readonly assessment: Assessment
  readonly planInput: PlanInput
  /** The exercise level of this moment; the plan goes by it. */
  readonly level: LevelNow
}

/** The bout as the review reads it; `null` before its first result was shown. */
export function careEpisodeOf({ first, diary }: Episode): CareEpisode | null {
  return first && { ...first, ...diary }
}

/**
 * Reads a bout. Pure; made anew whenever it is needed, and kept nowhere.
 *
 * @param past  earlier bouts of the same person.
 * @param tools what tools keep for this person; missing means nothing.
 */
export function boutOf(
  episode: Episode,
  past: readonly Episode[],
  { at, ...moment }: BoutNow,
  tools: ToolStates = {},
): Bout {
  const { on, time } = moment
  const kept = careEpisodeOf(episode)
  const earlier = past.flatMap(({ first }) => (first ? [first.opened.on] : []))
  const whole = kept && { ...kept, earlierBouts: [...kept.earlierBouts, ...earlier] }
  const reviewed = whole && review({ episode: whole, now: { ...moment, at: at.toISOString() } })
  const answers = whole ? standpointOf(historyOf(whole)).answers : episode.check.answers
  const assessed = assess(answers, on)
  const steps = readSteps(tools['exercise'], episode.id)
  const history = exerciseHistoryOf(whole, episode.sessions)
  const level = levelToday(steps.moves, history, whole, { ...moment, at: at.toISOString() })
  const assessment = reviewed ? together(assessed, reviewed) : assessed
  return {
    answers,
    assessed,
    review: reviewed,
    assessment,
    level,
    planInput: {
      answers,
      assessment,
      on,
      localHour: Number(time.slice(0, 2)),
      localMinute: Number(time.slice(3)),
      at: at.toISOString(),
      notForMe: episode.notForMe,
      sessions: episode.sessions.map(planSessionOf),
      facts: {
        ...exerciseFactsOf(history, episode.sessions, steps, on),
        ...factsOf(episode, past, reviewed, on, at),
      },
      effects: effectsOf(readOwnTests(tools['own-test'])),
      level: level.level,
      wishes: wishesOf(
        episode.sessions,
        past.flatMap(({ sessions }) => sessions),
        on,
      ),
      ...(reviewed && { metrics: reviewed.metrics, review: reviewed }),
      ...(episode.first && { firstCheckOn: episode.first.opened.on }),
    },
  }
}

/** The assessment as the days leave it: what the review says is in force, the causes are those of the newest answers. */
function together(assessed: Assessment, { disposition, decidedBy, fired, blocked }: Review): Assessment {
  const byAnswers = disposition === assessed.disposition ? assessed.decidedBy : []
  return {
    ...assessed,
    disposition,
    decidedBy: decidedBy.length > 0 ? decidedBy : byAnswers,
    fired: [...assessed.fired, ...fired],
    blocked,
    cautions: assessed.cautions.filter(({ token }) => !blocked.includes(token)),
  }
}

/** Facts that a session leaves behind: parameters of its record that are named as a fact which is not asked at every start. */
const lasting = new Set<string>(sessionFacts.filter(({ missing }) => missing === 'no').map(({ id }) => id))
const isLasting = ([id]: readonly [string, unknown]) => lasting.has(id)

const millisecondsPerHour = 3_600_000

/** Facts of the gates that the bout itself knows. Source: remedies 0.2, G-9, G-10. */
function factsOf(
  { answeredAt, sessions, live }: Episode,
  past: readonly Episode[],
  reviewed: Review | null,
  on: LocalDate,
  at: Date,
): NonNullable<PlanInput['facts']> {
  const hours = Math.abs(at.getTime() - Date.parse(answeredAt)) / millisecondsPerHour
  return {
    // NOTE: a clock that was set back counts as time that passed: the question comes too early rather than too late.
    't-hours-since-safety': Number.isFinite(hours) ? hours : Number.MAX_SAFE_INTEGER,
    't-desk-check-180d': hasDeskCheck([...past.flatMap((each) => each.sessions), ...sessions], on),
    't-recheck-done': (reviewed?.open ?? []).length === 0,
    ...Object.fromEntries([...sessions, ...live].flatMap(({ params }) => Object.entries(params).filter(isLasting))),
  }
}
