import type { Db } from '../db/open.ts'
import { recordEvent } from '../people/audit.ts'

/** Whose calendar, and who does something to it. */
export type Whose = { readonly practiceId: string; readonly professionalId: string; readonly personId: string }

/** Writes down what happened to a feed of either kind. */
export const recordFeedEvent = (trx: Db, { practiceId, professionalId, personId }: Whose, what: string, at: Date) =>
  recordEvent(trx, { practiceId, at, personId, what, record: 'professional', recordId: professionalId })
