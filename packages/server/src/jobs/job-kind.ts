import type { z } from 'zod'

/** A kind of background work: its name, what it is told, and how patiently it is tried. */
export type JobKind<Payload extends object> = {
  /** `room/what`; permanent. */
  readonly name: string
  readonly payload: z.ZodType<Payload>
  /** How often it is tried again after it has failed. */
  readonly retries: number
  /** Before the first further try; it doubles each time. */
  readonly retryAfterSeconds: number
  /** A try that takes longer counts as failed, and one of a server that was killed is taken up again after this. */
  readonly expireSeconds: number
  /** When it comes by itself, as five fields of cron in UTC; left out: only when somebody asks for it. */
  readonly cron?: string
}

/** What the queue must know of a kind. */
export type JobPolicy = Omit<JobKind<object>, 'payload'>

/** Keeps the type of the payload. */
export const jobKind = <Payload extends object>(kind: JobKind<Payload>): JobKind<Payload> => kind
