import type { z } from 'zod'

/** A kind of background work: its name, what it is told, and how patiently it is tried. */
export type JobKind<Payload extends object> = {
  /** `room/what`; permanent. */
  readonly name: string
  /** A payload with `practiceId` is work of that practice; without, of the whole installation. */
  readonly payload: z.ZodType<Payload>
  /** How often it is tried again after it has failed; then it stays, as failed, for the owner to see. */
  readonly retries: number
  /** Before the first further try; it doubles each time. */
  readonly retryAfterSeconds: number
  /** A try that takes longer counts as failed, and one of a server that was killed is taken up again after this. */
  readonly expireSeconds: number
  /** When it comes by itself, as five fields of cron in UTC, with an empty payload; left out: only when it is caused. */
  readonly cron?: string
}

/** What the queue must know of a kind. */
export type JobPolicy = Omit<JobKind<object>, 'payload'>

/** Keeps the type of the payload. */
export const jobKind = <Payload extends object>(kind: JobKind<Payload>): JobKind<Payload> => kind

/**
 * A kind with what is done for it. Throwing means: failed, try again.
 *
 * It may run twice (a server that was killed does not know how far it came), and much may have changed since it was
 * caused: it looks again, and does nothing where nothing is left to do.
 */
export type Work = {
  readonly name: string
  readonly run: (payload: unknown) => Promise<void>
}

/** Ties a kind to what is done for it. */
export const work = <Payload extends object>(
  { name, payload }: JobKind<Payload>,
  run: (payload: Payload) => Promise<void>,
): Work => ({ name, run: async (given) => run(payload.parse(given)) })
