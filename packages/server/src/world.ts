import type { Db } from './db/open.ts'
import type { Jobs } from './jobs/jobs.ts'
import type { RandomBytes } from './people/token.ts'

/** What operations take from the world: nobody else asks the clock, or for chance. */
export type World = {
  readonly db: Db
  readonly clock: () => Date
  readonly randomBytes: RandomBytes
  /** Asks for background work. */
  readonly jobs: Jobs
}

/** Where this site is, and what stands around it. */
export type Site = {
  /** `https://practice.example`; `null`: what each request says, which is right only while developing. */
  readonly publicUrl: string | null
  /** How many proxies of ours stand in front. */
  readonly proxies: number
  /** Whether mails are sent, or wait in the outbox, which only this machine sees. */
  readonly mail: 'sent' | 'outbox'
}
