import { credentialEndingMail, turnedRedMail } from '@unspasm/guideline/words/en/practice-mail'
import { credentialNames, roleNames } from '@unspasm/guideline/words/en/professions'
import { dueReminder } from '@unspasm/scheduling/credential-state'
import { dateAt, daysBetween, type LocalDate } from '@unspasm/scheduling/local-time'
import type { StateReason } from '../contract/staff.ts'
import type { Db } from '../db/open.ts'
import { recordEvent } from '../people/audit.ts'
import { listOwnerAddresses } from '../people/owner-addresses.ts'
import { backgroundCheckYearsOf } from '../professionals/credential-lacks.ts'
import { endOf, standingOn, type Dossier, type RecordOnFile } from '../professionals/dossier.ts'
import { loadDossiers } from '../professionals/load-dossiers.ts'
import type { PracticeDeps } from '../professionals/practice-deps.ts'
import { nameOf } from './list-staff.ts'
import { offerAnother } from './offer-another.ts'
import { queueMail } from './queue-mail.ts'

/** How long a file may wait for a record that it proves. */
const looseFileMs = 24 * 60 * 60 * 1000

/** A professional whose traffic state has changed since the last look. */
export type ChangedStanding = {
  readonly professionalId: string
  readonly from: 'green' | 'amber' | 'red' | null
  readonly to: 'green' | 'amber' | 'red'
}

/**
 * Looks at the records of everybody who works for a practice: what a night does. Writes down who has changed, tells whom
 * it concerns who has turned red, reminds 30, 14 and 3 days before a record ends, has visits of the next day moved to
 * others whose professional cannot come, and removes files that prove nothing.
 *
 * Nothing waits for it: whether somebody can be booked is computed anew whenever it is asked. Run twice, it sends nothing
 * twice.
 *
 * @returns who has changed.
 */
export async function refreshStandings(
  { db, clock }: PracticeDeps,
  practiceId: string,
): Promise<readonly ChangedStanding[]> {
  const now = clock()
  return db.transaction().execute(async (trx) => {
    const { name, zone } = await trx
      .selectFrom('practice')
      .select(['name', 'zone'])
      .where('id', '=', practiceId)
      .executeTakeFirstOrThrow()
    const on = dateAt(now.getTime(), zone)
    const people = await loadPeople(trx, practiceId)
    const owners = await listOwnerAddresses(trx, practiceId)
    const dossiers = await loadDossiers(trx, practiceId)
    const sent = await loadSentReminders(trx, practiceId)
    const changed: ChangedStanding[] = []
    for (const person of people) {
      const dossier = dossiers.get(person.id)!
      const { state, reasons } = standingOn(dossier, on)
      const everybody = [...new Set([person.email, ...owners])]
      const tell = (mail: { readonly subject: string; readonly text: string }) =>
        Promise.all(everybody.map((to) => queueMail(trx, { practiceId, to, ...mail, now })))
      if (state !== person.lastState) {
        changed.push({ professionalId: person.id, from: person.lastState, to: state })
        await noteChange(trx, { practiceId, id: person.id, from: person.lastState, to: state, on, now })
        if (state === 'red' && person.state === 'published') {
          const told = { name: person.name, reasons: reasons.map(reasonText) }
          await tell({ subject: turnedRedMail.subject(told), text: turnedRedMail.text(told) })
        }
      }
      for (const { record, days, end } of remindersOf(dossier, on, sent)) {
        await trx
          .insertInto('credentialReminder')
          .values({ practiceId, credentialId: record.id, daysBefore: days, sentAt: now })
          .execute()
        const what = credentialNames[record.kind]
        const told = { name: person.name, what, on: end, days: daysBetween(on, end) }
        await tell({ subject: credentialEndingMail.subject(told), text: credentialEndingMail.text(told) })
      }
    }
    const published = new Set(people.flatMap(({ id, state }) => (state === 'published' ? [id] : [])))
    await offerAnother(trx, { practice: { id: practiceId, name, zone }, dossiers, published, owners, now })
    await removeLooseFiles(trx, practiceId, new Date(now.getTime() - looseFileMs))
    return changed
  })
}

/** The same for every practice of this installation. */
export async function refreshAllStandings(deps: PracticeDeps): Promise<void> {
  const practices = await deps.db.selectFrom('practice').select('id').orderBy('id').execute()
  for (const { id } of practices) await refreshStandings(deps, id)
}

const reasonText = ({ kind, role, what, on }: StateReason): string => {
  const name = kind === null ? 'The role' : credentialNames[kind]
  const ofRole = role === null ? '' : ` (${roleNames[role]})`
  return `${name}${ofRole}: ${what.replaceAll('-', ' ')}${on === null ? '' : `, ${on}`}`
}

/** Reminders that are due for records that no other record outlasts. */
function remindersOf(dossier: Dossier, on: LocalDate, sent: ReadonlyMap<string, readonly number[]>) {
  const years = backgroundCheckYearsOf(dossier.roles, dossier.settings)
  const verified = dossier.records.filter(({ state }) => state === 'verified')
  const outlasts = (other: RecordOnFile, record: RecordOnFile, end: LocalDate) =>
    other.kind === record.kind &&
    other.role === record.role &&
    other.skill === record.skill &&
    (endOf(other, years) ?? '9999-12-31') > end
  return verified.flatMap((record) => {
    const end = endOf(record, years)
    if (end === null || verified.some((other) => outlasts(other, record, end))) return []
    const days = dueReminder(end, on, sent.get(record.id) ?? [])
    return days === null ? [] : [{ record, days, end }]
  })
}

type Change = {
  readonly practiceId: string
  readonly id: string
  readonly from: ChangedStanding['from']
  readonly to: ChangedStanding['to']
  readonly on: LocalDate
  readonly now: Date
}

async function noteChange(trx: Db, { practiceId, id, from, to, on, now }: Change): Promise<void> {
  await trx
    .updateTable('professional')
    .set({ lastState: to, lastStateOn: on })
    .where('practiceId', '=', practiceId)
    .where('id', '=', id)
    .execute()
  await recordEvent(trx, {
    practiceId,
    at: now,
    personId: null,
    what: 'professional/state-changed',
    record: 'professional',
    recordId: id,
    details: { from, to },
  })
}

async function loadPeople(db: Db, practiceId: string) {
  const rows = await db
    .selectFrom('professional')
    .innerJoin('person', (join) =>
      join.onRef('person.practiceId', '=', 'professional.practiceId').onRef('person.id', '=', 'professional.personId'),
    )
    .select([
      'professional.id',
      'professional.state',
      'professional.lastState',
      'person.email',
      'person.name',
      'person.firstName',
    ])
    .where('professional.practiceId', '=', practiceId)
    .orderBy('professional.id')
    .execute()
  return rows.map((row) => ({ ...row, name: nameOf(row) }))
}

async function loadSentReminders(db: Db, practiceId: string): Promise<ReadonlyMap<string, readonly number[]>> {
  const rows = await db
    .selectFrom('credentialReminder')
    .select(['credentialId', 'daysBefore'])
    .where('practiceId', '=', practiceId)
    .execute()
  const sent = new Map<string, number[]>()
  for (const { credentialId, daysBefore } of rows)
    sent.set(credentialId, [...(sent.get(credentialId) ?? []), daysBefore])
  return sent
}

/** Files that were sent for a record which was never entered. */
async function removeLooseFiles(trx: Db, practiceId: string, before: Date): Promise<void> {
  await trx
    .deleteFrom('file')
    .where('practiceId', '=', practiceId)
    .where('purpose', '=', 'proof')
    .where('uploadedAt', '<', before)
    .where('id', 'not in', (eb) =>
      eb
        .selectFrom('credential')
        .select('fileId')
        .where('practiceId', '=', practiceId)
        .where('fileId', 'is not', null)
        .$castTo<{ fileId: string }>(),
    )
    .execute()
}
