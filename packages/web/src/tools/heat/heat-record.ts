import { skinMarkOf } from '@unspasm/care/heat/after-flow'
import { newBurn, type BurnFlow } from '@unspasm/care/heat/burn-flow'
import { skinMsAt, type HeatRun, type SkinLook } from '@unspasm/care/heat/heat-run'
import type { HeatSession, LookAgain } from '@unspasm/care/heat/heat-state'
import { heatUseOf, normalRunFact } from '@unspasm/care/heat/heat-use'
import type { Moment, SkinMark } from '@unspasm/care/diary'
import type { LiveSession, RemedySession } from '@unspasm/care/session'
import type { Answer } from '@unspasm/care/answers'
import type { HeatVariant } from '@unspasm/guideline/heat/heat-variant'
import { heatDoses } from '@unspasm/guideline/tools'
import type { Episode } from '../../device/records.ts'

/** A fact that the skin leaves behind for the gates. */
export const netPatternFact = 't-net-pattern'

const millisecondsPerMinute = 60_000

/** A session after its run went on: the phase, the checks and the end follow from the run. */
export function withRun(session: LiveSession<HeatSession>, run: HeatRun): LiveSession<HeatSession> {
  const { state } = session
  const isOver = run.stage === 'over'
  const seen = worstLook(run)
  const isHurt = run.isBurn || (isOver && seen === 'blister')
  return {
    ...session,
    phase: isHurt ? 'stop' : isOver ? 'after' : 'run',
    checks: run.asked,
    ...(isOver && { endedAt: run.since, endReason: run.endReason ?? 'completed' }),
    state: {
      ...state,
      run,
      burn: isHurt ? burnOf(state.variant, seen === 'blister') : state.burn,
      after: isOver && seen === 'marked' ? { ...state.after, look: seen } : state.after,
    },
  }
}

/** What was seen on the skin while it ran, if it calls for something. */
export function worstLook({ asked }: HeatRun): 'blister' | 'marked' | null {
  const saw = (look: SkinLook) => asked.some(({ id, answer }) => id.startsWith('skin') && answer === look)
  return saw('blister') ? 'blister' : saw('marked') ? 'marked' : null
}

/** The flow after a burn from its beginning. After cold nothing is cooled. */
export const burnOf = (variant: HeatVariant, hasBlister: boolean): BurnFlow => ({
  ...newBurn,
  ...(variant === 'cold-pack' && { isRemoved: true, isCooled: true }),
  hasBlister: hasBlister ? true : null,
})

/** A session that goes on with the flow after a burn: from the setup, the run or the look at the skin. */
export function withBurn(session: LiveSession<HeatSession>, hasBlister: boolean, at: number): LiveSession<HeatSession> {
  const { state } = session
  return {
    ...session,
    variant: state.variant,
    phase: 'stop',
    endedAt: session.endedAt ?? at,
    endReason: 'safety-stop',
    state: { ...state, burn: burnOf(state.variant, hasBlister) },
  }
}

/** Minutes on the skin, whole ones; never more than the kind allows in a day, however late somebody said it is off. */
export function minutesOnSkin({ run, variant }: HeatSession): number {
  if (!run) return 0
  const minutes = Math.ceil(skinMsAt(run, run.since) / millisecondsPerMinute)
  return Math.min(minutes, heatDoses[variant].skinMinutesPerDay)
}

/** Parameters of the record, with the run of normal skin that the gates read. */
export function paramsOf({ state, params }: LiveSession<HeatSession>, sessions: readonly RemedySession[], on: string) {
  const { variant, run, extraLayers, after } = state
  const isCold = variant === 'cold-pack'
  const before = heatUseOf(sessions, isCold, on).normalRun
  const made: Readonly<Record<string, Answer>> = {
    ...params,
    ...(run && { 'planned-minutes': run.terms.minutes, 'extra-layers': run.extraLayers }),
    ...(!run && { 'extra-layers': extraLayers }),
    ...(!isCold && { [normalRunFact]: after.look === 'normal' ? before + 1 : 0 }),
    ...(after.look === 'marked' && after.isNet !== false && { [netPatternFact]: true }),
  }
  return made
}

/** An episode with a look at the skin in its diary; unchanged when nobody saw it. */
export function withSkinMark(episode: Episode, look: SkinLook, isCold: boolean, moment: Moment): Episode {
  const skinMark = skinMarkOf(look, isCold)
  return skinMark === null ? episode : withMark(episode, skinMark, moment)
}

/** An episode with a mark of the skin in its diary. */
export function withMark(episode: Episode, skinMark: SkinMark['skinMark'], moment: Moment): Episode {
  const { diary } = episode
  return { ...episode, diary: { ...diary, skinMarks: [...diary.skinMarks, { ...moment, skinMark }] } }
}

/** An episode in which the skin is looked at once more, after a session that was recorded. */
export function withLookAgain(episode: Episode, id: string, state: LookAgain, now: number): Episode {
  const live: LiveSession<LookAgain> = {
    id,
    remedy: 'heat-session',
    phase: 'after',
    startedAt: now,
    phaseSince: now,
    params: {},
    checks: [],
    facts: {},
    assignment: 'free',
    state,
  }
  return { ...episode, live: [...episode.live, live] }
}

/** An episode in which the look an hour later is told: it belongs to the record of its session. */
export function withLookedAgain(episode: Episode, told: LookAgain & { readonly isNet: boolean }, at: number): Episode {
  const isRed = told.isRed !== false
  return {
    ...episode,
    sessions: episode.sessions.map((record) =>
      record.id === told.sessionId
        ? {
            ...record,
            checks: [...record.checks, { id: 'red-after-an-hour', at, answer: told.isRed }],
            params: {
              ...record.params,
              ...(isRed && { [normalRunFact]: 0 }),
              ...(told.isNet && { [netPatternFact]: true }),
            },
          }
        : record,
    ),
  }
}
