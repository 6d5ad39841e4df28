import type { ServiceKind } from '@unspasm/guideline/practice/professional-role'
import type { Service, ServiceChange } from '../contract/services.ts'
import type { Db } from '../db/open.ts'
import { recordEvent } from '../people/audit.ts'
import type { Viewer } from '../people/viewer.ts'
import type { PracticeDeps } from '../professionals/practice-deps.ts'

type Changed =
  | { readonly ok: true; readonly service: Service }
  | { readonly ok: false; readonly code: 'service/name-taken' | 'service/not-remote' | 'record/not-found' }

const columns = ['id', 'kind', 'role', 'name', 'firstMinutes', 'laterMinutes', 'isRemote', 'isActive'] as const

/** The role that does a kind of service; the table of services checks the same. */
const roleFor = {
  massage: 'massage-therapist',
  physiotherapy: 'physiotherapist',
  'exercise-training': 'exercise-trainer',
  'medical-consultation': 'physician',
} as const satisfies Readonly<Record<ServiceKind, string>>

/** Services of a practice, by name; those that cannot be booked only when they are asked for. */
export async function listServices(db: Db, practiceId: string, withInactive: boolean): Promise<Service[]> {
  return db
    .selectFrom('service')
    .select(columns)
    .where('practiceId', '=', practiceId)
    .$if(!withInactive, (query) => query.where('isActive', '=', true))
    .orderBy('name')
    .execute()
}

/** Adds a service. Its role follows from its kind; hands-on treatment is never by phone. */
export async function addService(
  { db, clock }: PracticeDeps,
  { practiceId, personId }: Viewer,
  change: ServiceChange,
): Promise<Changed> {
  if (isHandsOnByPhone(change)) return { ok: false, code: 'service/not-remote' }
  return db.transaction().execute(async (trx) => {
    const service = await trx
      .insertInto('service')
      .values({ practiceId, ...change, role: roleFor[change.kind] })
      .onConflict((conflict) => conflict.columns(['practiceId', 'name']).doNothing())
      .returning(columns)
      .executeTakeFirst()
    if (!service) return { ok: false, code: 'service/name-taken' } as const
    await recordEvent(trx, {
      practiceId,
      at: clock(),
      personId,
      what: 'service/added',
      record: 'service',
      recordId: service.id,
    })
    return { ok: true, service } as const
  })
}

/** Changes a service, but never its kind; what is booked already stays as it was. */
export async function changeService(
  { db, clock }: PracticeDeps,
  { practiceId, personId }: Viewer,
  id: string,
  change: ServiceChange,
): Promise<Changed> {
  if (isHandsOnByPhone(change)) return { ok: false, code: 'service/not-remote' }
  const { kind, ...values } = change
  return db.transaction().execute(async (trx) => {
    const namesake = await trx
      .selectFrom('service')
      .select('id')
      .where('practiceId', '=', practiceId)
      .where('name', '=', change.name)
      .where('id', '!=', id)
      .executeTakeFirst()
    if (namesake) return { ok: false, code: 'service/name-taken' } as const
    const service = await trx
      .updateTable('service')
      .set(values)
      .where('practiceId', '=', practiceId)
      .where('id', '=', id)
      .where('kind', '=', kind)
      .returning(columns)
      .executeTakeFirst()
    if (!service) return { ok: false, code: 'record/not-found' } as const
    await recordEvent(trx, {
      practiceId,
      at: clock(),
      personId,
      what: 'service/changed',
      record: 'service',
      recordId: id,
    })
    return { ok: true, service } as const
  })
}

const isHandsOnByPhone = ({ kind, isRemote }: ServiceChange) => kind === 'massage' && isRemote
