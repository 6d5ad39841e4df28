import { recordEvent } from '../people/audit.ts'
import type { Viewer } from '../people/viewer.ts'
import type { CredentialEntry } from '../professionals/credential-entry.ts'
import type { PracticeDeps } from '../professionals/practice-deps.ts'

type Entered =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly code: 'file/not-found' | 'credential/role-not-held' }

/**
 * Keeps a record about a professional. It counts only once the owner has verified it. A file is taken only from whoever
 * sent it, and for one record.
 */
export async function enterCredential(
  { db, clock }: PracticeDeps,
  { practiceId, personId }: Viewer,
  professionalId: string,
  { details, ...entry }: CredentialEntry,
): Promise<Entered> {
  const now = clock()
  return db.transaction().execute(async (trx) => {
    if (entry.role !== null) {
      const held = await trx
        .selectFrom('professionalRole')
        .select('role')
        .where('practiceId', '=', practiceId)
        .where('professionalId', '=', professionalId)
        .where('role', '=', entry.role)
        .executeTakeFirst()
      if (!held) return { ok: false, code: 'credential/role-not-held' } as const
    }
    if (entry.fileId !== null) {
      const file = await trx
        .selectFrom('file')
        .select('id')
        .where('practiceId', '=', practiceId)
        .where('id', '=', entry.fileId)
        .where('purpose', '=', 'proof')
        .where('uploadedBy', '=', personId)
        .forUpdate()
        .executeTakeFirst()
      const used = await trx
        .selectFrom('credential')
        .select('id')
        .where('practiceId', '=', practiceId)
        .where('fileId', '=', entry.fileId)
        .executeTakeFirst()
      if (!file || used) return { ok: false, code: 'file/not-found' } as const
    }
    const { id } = await trx
      .insertInto('credential')
      .values({
        practiceId,
        professionalId,
        ...entry,
        details: JSON.stringify(details),
        enteredBy: personId,
        enteredAt: now,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await recordEvent(trx, {
      practiceId,
      at: now,
      personId,
      what: 'credential/entered',
      record: 'credential',
      recordId: id,
      details: { kind: entry.kind },
    })
    return { ok: true, id } as const
  })
}
