import { prepared, type Value } from '../db/prepared.ts'
import type { Db } from '../db/open.ts'
import { overdueHold } from './held-time.ts'

/** Professionals who have visited somebody, or will: whoever comes again is known. */
export async function listKnownTo(db: Db, practiceId: string, personId: string | null): Promise<ReadonlySet<string>> {
  if (personId === null) return new Set()
  const rows = await db
    .selectFrom('booking')
    .select('professionalId')
    .distinct()
    .where('practiceId', '=', practiceId)
    .where('clientId', '=', personId)
    .where('state', 'in', ['confirmed', 'completed'])
    .execute()
  return new Set(rows.map(({ professionalId }) => professionalId))
}

/** Professionals whom somebody does not meet, whichever of the two said so: B-11. */
export async function listBlocked(db: Db, practiceId: string, personId: string | null): Promise<ReadonlySet<string>> {
  if (personId === null) return new Set()
  const rows = await db
    .selectFrom('block')
    .select('professionalId')
    .where('practiceId', '=', practiceId)
    .where('personId', '=', personId)
    .execute()
  return new Set(rows.map(({ professionalId }) => professionalId))
}

/** The block between a person and a professional, as part of a larger query: B-11. */
export const blockBetween = (db: Db, practiceId: string, personId: string | null, professionalId: string) =>
  db
    .selectFrom('block')
    .select('block.practiceId')
    .where('block.practiceId', '=', practiceId)
    .where('block.personId', '=', personId)
    .where('block.professionalId', '=', professionalId)

type Two = {
  readonly practiceId: string
  /** `null`: nobody who is signed in; they know nobody. */
  readonly personId: string | null
  readonly professionalId: string
  readonly now: Date
}

const meetingOf = prepared((db, value: Value<Two>) =>
  db
    .selectNoFrom(({ exists, selectFrom }) => [
      exists(blockBetween(db, value('practiceId'), value('personId'), value('professionalId')))
        .$castTo<boolean>()
        .as('isBlocked'),
      exists(
        selectFrom('booking as before')
          .select('before.id')
          .where('before.practiceId', '=', value('practiceId'))
          .where('before.clientId', '=', value('personId'))
          .where('before.professionalId', '=', value('professionalId'))
          .where('before.state', 'in', ['confirmed', 'completed']),
      )
        .$castTo<boolean>()
        .as('isKnown'),
      exists(overdueHold(db, value('practiceId'), value('professionalId'), value('now')))
        .$castTo<boolean>()
        .as('hasOverdue'),
    ])
    .compile(),
)

/**
 * What stands between a person and a professional: whether one does not want to meet the other (B-11), whether they have
 * met or will, and whether time is still held of the professional that should have been let go.
 */
export async function loadMeeting(db: Db, two: Two) {
  const [row] = await meetingOf(db, two)
  return row!
}
