import type { Answer } from './answers.ts'
import type { Session } from './plan/types.ts'

/** Where a session of a tool is. `stop` can be reached from each; `settle` waits for the pain 20 to 30 minutes later. */
export const sessionPhases = ['setup', 'before', 'run', 'after', 'stop', 'settle'] as const

export type SessionPhase = (typeof sessionPhases)[number]

export type EndReason = 'completed' | 'user-stop' | 'safety-stop' | 'interrupted'

/** How a session came about: freely, or drawn by a fair test. Source: remedies 0.4. */
export type Assignment = 'free' | 'test-now' | 'test-wait' | 'test-day-with' | 'test-day-without'

/** One thing that was asked while a session ran. */
export type SessionCheck = {
  readonly id: string
  /** Instant in milliseconds at which it was asked. */
  readonly at: number
  /** `null`: nobody answered in time, which never counts as "fine". */
  readonly answer: string | number | boolean | null
}

/**
 * A session that is not over. Plain JSON, kept on the device, so that a reload goes on at the right second.
 *
 * Instants are milliseconds since 1970 of the steady clock of the page; `State` belongs to the tool.
 */
export type LiveSession<State = unknown> = {
  readonly id: string
  /** Id of the tool. */
  readonly remedy: string
  readonly variant?: string
  readonly phase: SessionPhase
  /** When it was opened. */
  readonly startedAt: number
  /** When `phase` began. */
  readonly phaseSince: number
  /** 0 to 10; missing means not answered. */
  readonly painBefore?: number
  readonly painAfter?: number
  readonly tightnessBefore?: number
  readonly tightnessAfter?: number
  readonly params: Readonly<Record<string, Answer>>
  readonly checks: readonly SessionCheck[]
  /** Facts answered at this start, such as alcohol; ids of `session-facts.ts`. */
  readonly facts: Readonly<Record<string, Answer>>
  readonly assignment: Assignment
  /** Set in `stop`, and in `settle`. */
  readonly endReason?: EndReason
  /** When the part that counts as use ended. */
  readonly endedAt?: number
  readonly state: State
}

/** What is kept of a session when it is over. Source: remedies 0.4. */
export type RemedySession = {
  readonly id: string
  readonly episodeId: string
  readonly remedy: string
  readonly variant?: string
  /** Day of the person on which it ended. */
  readonly on: string
  /** Minute of that local day, 0 to 1439. */
  readonly endedAtMinute: number
  /** ISO 8601. */
  readonly startedAt: string
  readonly endedAt: string
  readonly endReason: EndReason
  /** Minutes of use: on the skin, of movement, of walking. 0 when it never ran. */
  readonly minutes: number
  /** Exercise level; missing means none. */
  readonly level?: 0 | 1 | 2 | 3
  readonly painBefore?: number
  readonly painAfter?: number
  readonly pain20to30?: number
  readonly tightnessBefore?: number
  readonly tightnessAfter?: number
  readonly params: Readonly<Record<string, Answer>>
  readonly checks: readonly SessionCheck[]
  readonly firedGateIds: readonly string[]
  readonly assignment: Assignment
  /** Version of the guideline. */
  readonly guideline: string
}

/** Where the person's own clock stands. */
export type LocalMoment = { readonly on: string; readonly minute: number }

/** Minutes after the end at which the settled pain is asked, and until which the answer counts. Source: remedies 0.3. */
export const settleMinutes = { from: 20, until: 30 } as const

/**
 * Makes the record of a session that ended.
 *
 * @param ended   the local moment and the instant at which use ended.
 * @param minutes of use, 0 or more.
 */
export function recordOf(
  session: LiveSession,
  ended: LocalMoment & { readonly at: number },
  about: {
    readonly episodeId: string
    readonly endReason: EndReason
    readonly minutes: number
    readonly level?: 0 | 1 | 2 | 3
    readonly firedGateIds: readonly string[]
    readonly guideline: string
  },
): RemedySession {
  const { id, remedy, variant, painBefore, painAfter, tightnessBefore, tightnessAfter } = session
  return {
    id,
    remedy,
    ...(variant !== undefined && { variant }),
    ...about,
    on: ended.on,
    endedAtMinute: ended.minute,
    startedAt: new Date(session.startedAt).toISOString(),
    endedAt: new Date(ended.at).toISOString(),
    ...(painBefore !== undefined && { painBefore }),
    ...(painAfter !== undefined && { painAfter }),
    ...(tightnessBefore !== undefined && { tightnessBefore }),
    ...(tightnessAfter !== undefined && { tightnessAfter }),
    params: session.params,
    checks: session.checks,
    assignment: session.assignment,
  }
}

/**
 * Minutes of use of a session whose use is over, at the most, where its tool cannot be asked: those it wrote down, else all
 * from its opening to the end of use, so that no limit of a day is passed. 0 to 1440.
 */
export function minutesAtMost({ params, startedAt, phaseSince, endedAt }: LiveSession): number {
  const { minutes } = params
  const whole = typeof minutes === 'number' ? minutes : Math.ceil(((endedAt ?? phaseSince) - startedAt) / 60_000)
  return Math.min(1440, Math.max(0, whole))
}

/** The part of a record that the plan reads. */
export function planSessionOf({ remedy, variant, on, endedAtMinute, endedAt, minutes, level }: RemedySession): Session {
  return {
    tool: remedy,
    ...(variant !== undefined && { variant }),
    on,
    endedAtMinute,
    endedAt,
    minutes,
    ...(level !== undefined && { level }),
  }
}
