import type { Db } from '../db/open.ts'
import type { RandomBytes } from './token.ts'

/** What operations on people take from the world. */
export type PeopleDeps = {
  readonly db: Db
  readonly clock: () => Date
  readonly randomBytes: RandomBytes
}
