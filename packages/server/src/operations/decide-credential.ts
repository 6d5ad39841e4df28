import { getCredentialKind, type VerificationMethod } from '@unspasm/guideline/practice/credential-kind'
import { credentialRefusedMail } from '@unspasm/guideline/words/en/practice-mail'
import { credentialNames } from '@unspasm/guideline/words/en/professions'
import { daysAfter, type LocalDate } from '@unspasm/scheduling/local-time'
import type { Db } from '../db/open.ts'
import { recordEvent } from '../people/audit.ts'
import type { Viewer } from '../people/viewer.ts'
import type { CredentialEntry } from '../professionals/credential-entry.ts'
import { isNotClear, lacksOf } from '../professionals/credential-lacks.ts'
import { loadDossiers } from '../professionals/load-dossiers.ts'
import type { PracticeDeps } from '../professionals/practice-deps.ts'
import { getToday } from '../professionals/practice-zone.ts'
import { countOwners, mayDecide } from './list-credentials.ts'
import { queueMail } from './queue-mail.ts'

type Refusal<Code extends string> = { readonly ok: false; readonly code: Code }
type Decided<Code extends string> = { readonly ok: true } | Refusal<Code | 'record/not-found' | 'credential/decided'>

/**
 * Verifies a record: from that moment on it counts. Four eyes: whoever entered it or whom it is about does not verify it,
 * unless there is no other owner. A licence of a role that has a public register is verified only by looking there.
 */
export function verifyCredential(
  deps: PracticeDeps,
  viewer: Viewer,
  id: string,
  { method, note }: { readonly method: VerificationMethod; readonly note: string },
): Promise<Decided<'credential/four-eyes' | 'credential/lacks' | 'credential/needs-register'>> {
  return decide(deps, viewer, id, ['entered'], async (trx, record, today, now) => {
    const owners = await countOwners(trx, viewer.practiceId)
    const leave = mayDecide(viewer, { enteredBy: record.enteredBy, subject: record.subject }, owners)
    if (leave === 'no') return { ok: false, code: 'credential/four-eyes' }
    const holder = (await loadDossiers(trx, viewer.practiceId, [record.professionalId])).get(record.professionalId)!
    if (lacksOf(record, holder, today).length > 0) return { ok: false, code: 'credential/lacks' }
    const hasRegister = record.role !== null && holder.settings.get(record.role)?.hasRegister === true
    if (record.kind === 'licence' && hasRegister && method !== 'register-lookup') {
      return { ok: false, code: 'credential/needs-register' }
    }
    await trx
      .updateTable('credential')
      .set({
        state: 'verified',
        method,
        verifiedBy: viewer.personId,
        verifiedAt: now,
        verifiedOn: today,
        isSelfVerified: leave === 'self',
        decisionNote: note === '' ? null : note,
        nextCheckOn: nextCheckOf(record, today),
      })
      .where('practiceId', '=', viewer.practiceId)
      .where('id', '=', id)
      .execute()
    if (method === 'register-lookup') await insertCheck(trx, viewer, id, 'found', now)
    return { ok: true, what: 'credential/verified' }
  })
}

/** The day by which a register is looked up again; `null`: it never is. */
function nextCheckOf({ kind, expiresOn }: Pick<CredentialEntry, 'kind' | 'expiresOn'>, today: LocalDate) {
  const { recheckDays } = getCredentialKind(kind)
  if (recheckDays === undefined) return null
  const due = daysAfter(today, recheckDays)
  return expiresOn !== null && expiresOn < due ? expiresOn : due
}

/**
 * Refuses a record and tells the professional why. When it says that a background check is not clear, earlier ones are
 * suspended with it.
 */
export function refuseCredential(
  deps: PracticeDeps,
  viewer: Viewer,
  id: string,
  note: string,
): Promise<Decided<never>> {
  return decide(deps, viewer, id, ['entered'], async (trx, record, today, now) => {
    await trx
      .updateTable('credential')
      .set({
        state: 'refused',
        verifiedBy: viewer.personId,
        verifiedAt: now,
        verifiedOn: today,
        isSelfVerified: record.enteredBy === viewer.personId,
        decisionNote: note,
      })
      .where('practiceId', '=', viewer.practiceId)
      .where('id', '=', id)
      .execute()
    if (isNotClear(record)) {
      await trx
        .updateTable('credential')
        .set({ state: 'suspended', suspendedBy: viewer.personId, suspendedAt: now })
        .where('practiceId', '=', viewer.practiceId)
        .where('professionalId', '=', record.professionalId)
        .where('kind', '=', record.kind)
        .where('state', '=', 'verified')
        .execute()
    }
    await queueMail(trx, {
      practiceId: viewer.practiceId,
      to: record.email,
      subject: credentialRefusedMail.subject(credentialNames[record.kind]),
      text: credentialRefusedMail.text({ what: credentialNames[record.kind], note }),
      now,
    })
    return { ok: true, what: 'credential/refused' }
  })
}

/** Lets a verified record count no longer. Only a new verified record makes up for it. */
export function suspendCredential(
  deps: PracticeDeps,
  viewer: Viewer,
  id: string,
  note: string,
): Promise<Decided<never>> {
  return decide(deps, viewer, id, ['verified'], async (trx, _record, _today, now) => {
    await trx
      .updateTable('credential')
      .set({ state: 'suspended', suspendedBy: viewer.personId, suspendedAt: now, decisionNote: note })
      .where('practiceId', '=', viewer.practiceId)
      .where('id', '=', id)
      .execute()
    return { ok: true, what: 'credential/suspended' }
  })
}

/** Keeps that a person looked into the public register. Found: it is looked up again after 90 days. */
export function noteRegisterCheck(
  deps: PracticeDeps,
  viewer: Viewer,
  id: string,
  outcome: 'found' | 'not-found',
): Promise<Decided<'credential/no-register'>> {
  return decide(deps, viewer, id, ['entered', 'verified'], async (trx, record, today, now) => {
    if (record.kind !== 'licence') return { ok: false, code: 'credential/no-register' }
    await insertCheck(trx, viewer, id, outcome, now)
    if (outcome === 'found' && record.state === 'verified') {
      await trx
        .updateTable('credential')
        .set({ nextCheckOn: nextCheckOf(record, today) })
        .where('practiceId', '=', viewer.practiceId)
        .where('id', '=', id)
        .execute()
    }
    return { ok: true, what: `credential/register-${outcome}` }
  })
}

async function insertCheck(
  trx: Db,
  { practiceId, personId }: Viewer,
  credentialId: string,
  outcome: 'found' | 'not-found',
  now: Date,
): Promise<void> {
  await trx
    .insertInto('registerCheck')
    .values({ practiceId, credentialId, outcome, checkedBy: personId, checkedAt: now })
    .execute()
}

type Subject = CredentialEntry & {
  readonly professionalId: string
  readonly state: 'entered' | 'verified' | 'refused' | 'suspended'
  readonly enteredBy: string
  /** Person whom it is about. */
  readonly subject: string
  readonly email: string
}

type Change<Code extends string> = (
  trx: Db,
  record: Subject,
  today: LocalDate,
  now: Date,
) => Promise<{ readonly ok: true; readonly what: string } | Refusal<Code>>

/** Loads a record, so that nobody else decides on it meanwhile, changes it, and writes down that it was changed. */
function decide<Code extends string>(
  { db, clock }: PracticeDeps,
  { practiceId, personId }: Viewer,
  id: string,
  from: readonly Subject['state'][],
  change: Change<Code>,
): Promise<Decided<Code>> {
  const now = clock()
  return db.transaction().execute(async (trx): Promise<Decided<Code>> => {
    const record = await lockRecord(trx, practiceId, id)
    if (!record) return { ok: false, code: 'record/not-found' }
    if (!from.includes(record.state)) return { ok: false, code: 'credential/decided' }
    const changed = await change(trx, record, await getToday(trx, practiceId, now), now)
    if (!changed.ok) return changed
    await recordEvent(trx, {
      practiceId,
      at: now,
      personId,
      what: changed.what,
      record: 'credential',
      recordId: id,
      details: { kind: record.kind },
    })
    return { ok: true }
  })
}

async function lockRecord(trx: Db, practiceId: string, id: string): Promise<Subject | null> {
  const row = await trx
    .selectFrom('credential')
    .selectAll()
    .where('practiceId', '=', practiceId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return null
  const holder = await trx
    .selectFrom('professional')
    .innerJoin('person', (join) =>
      join.onRef('person.practiceId', '=', 'professional.practiceId').onRef('person.id', '=', 'professional.personId'),
    )
    .select(['person.id', 'person.email'])
    .where('professional.practiceId', '=', practiceId)
    .where('professional.id', '=', row.professionalId)
    .executeTakeFirstOrThrow()
  return { ...row, details: row.details as CredentialEntry['details'], subject: holder.id, email: holder.email }
}
