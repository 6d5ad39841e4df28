import type { Db } from './db/open.ts'
import type { RoadRouter } from './outside/road-router.ts'
import type { RandomBytes } from './people/token.ts'

/** What operations take from the world: nobody else asks the clock, or for chance. */
export type World = {
  readonly db: Db
  readonly clock: () => Date
  readonly randomBytes: RandomBytes
  /** Who knows how long ways take; left out: nobody, and the straight line counts. */
  readonly roadRouter?: RoadRouter
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
