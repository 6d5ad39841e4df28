import type { Db } from '../db/open.ts'

/** What operations on professionals take from the world. */
export type PracticeDeps = {
  readonly db: Db
  readonly clock: () => Date
}
