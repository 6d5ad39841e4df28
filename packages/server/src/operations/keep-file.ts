import { createHash } from 'node:crypto'
import type { FileKept } from '../contract/staff.ts'
import type { Db } from '../db/open.ts'
import type { Viewer } from '../people/viewer.ts'
import { fileLimitBytes, fileName, findMediaType, type MediaType } from '../professionals/file-type.ts'

export type FileRefusal = { readonly ok: false; readonly code: 'file/too-large' | 'file/wrong-type' }

type Upload = {
  readonly purpose: 'proof' | 'photo'
  /** What the sender calls it. */
  readonly name: string
  readonly content: Uint8Array
  readonly now: Date
}

/** Keeps an uploaded file, in the caller's transaction. What it is decides its content, not its name. */
export async function keepFile(
  trx: Db,
  { practiceId, personId }: Pick<Viewer, 'practiceId' | 'personId'>,
  { purpose, name, content, now }: Upload,
): Promise<{ readonly ok: true; readonly file: FileKept } | FileRefusal> {
  if (content.length > fileLimitBytes) return { ok: false, code: 'file/too-large' }
  const mediaType = findMediaType(content)
  if (mediaType === null || (purpose === 'photo' && mediaType === 'application/pdf')) {
    return { ok: false, code: 'file/wrong-type' }
  }
  const file = await trx
    .insertInto('file')
    .values({
      practiceId,
      purpose,
      mediaType,
      name: fileName(name, mediaType),
      sizeBytes: content.length,
      sha256: createHash('sha256').update(content).digest(),
      content,
      uploadedBy: personId,
      uploadedAt: now,
    })
    .returning(['id', 'name'])
    .executeTakeFirstOrThrow()
  return { ok: true, file }
}

export type StoredFile = { readonly mediaType: MediaType; readonly name: string; readonly content: Uint8Array }

/** The proof of a credential with the person whose credential it is; `null`: there is none. */
export async function findProof(
  db: Db,
  practiceId: string,
  fileId: string,
): Promise<(StoredFile & { readonly personId: string }) | null> {
  const file = await db
    .selectFrom('file')
    .innerJoin('credential', (join) =>
      join.onRef('credential.practiceId', '=', 'file.practiceId').onRef('credential.fileId', '=', 'file.id'),
    )
    .innerJoin('professional', (join) =>
      join
        .onRef('professional.practiceId', '=', 'credential.practiceId')
        .onRef('professional.id', '=', 'credential.professionalId'),
    )
    .select(['file.mediaType', 'file.name', 'file.content', 'professional.personId'])
    .where('file.practiceId', '=', practiceId)
    .where('file.id', '=', fileId)
    .where('file.purpose', '=', 'proof')
    .executeTakeFirst()
  return file ?? null
}
