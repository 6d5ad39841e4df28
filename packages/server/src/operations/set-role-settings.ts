import type { Fault } from '@unspasm/care/case'
import { professionalRoleIds, type ProfessionalRoleId } from '@unspasm/guideline/practice/professional-role'
import type { RoleSetting } from '../contract/decisions.ts'
import type { Db } from '../db/open.ts'
import { recordEvent } from '../people/audit.ts'
import type { Viewer } from '../people/viewer.ts'
import type { PracticeDeps } from '../professionals/practice-deps.ts'
import { parseRoleSettings } from '../professionals/role-settings.ts'

/** The settings of every role, in the order of the roles; a role that nobody has filled in is off. */
export async function listRoleSettings(db: Db, practiceId: string): Promise<RoleSetting[]> {
  const rows = await db
    .selectFrom('roleSetting')
    .select(['role', 'isOn', 'settings', 'filledAt'])
    .where('practiceId', '=', practiceId)
    .execute()
  return professionalRoleIds.map((role) => {
    const row = rows.find((one) => one.role === role)
    return {
      role,
      isOn: row?.isOn ?? false,
      settings: (row?.settings as RoleSetting['settings']) ?? null,
      filledAt: row?.filledAt.toISOString() ?? null,
    }
  })
}

type Kept =
  | { readonly ok: true; readonly setting: RoleSetting }
  | { readonly ok: false; readonly code: 'role-setting/refused'; readonly faults: readonly Fault[] }

/** Keeps what the law where the practice is says of a role. It is switched on only with every setting filled. */
export async function setRoleSettings(
  { db, clock }: PracticeDeps,
  { practiceId, personId }: Viewer,
  role: ProfessionalRoleId,
  { isOn, settings }: { readonly isOn: boolean; readonly settings: unknown },
): Promise<Kept> {
  const parsed = parseRoleSettings(role, settings, isOn)
  if (!parsed.ok) return { ok: false, code: 'role-setting/refused', faults: parsed.faults }
  const filledAt = clock()
  const values = { settings: JSON.stringify(parsed.settings), isOn, filledBy: personId, filledAt }
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto('roleSetting')
      .values({ practiceId, role, ...values })
      .onConflict((conflict) => conflict.columns(['practiceId', 'role']).doUpdateSet(values))
      .execute()
    await recordEvent(trx, {
      practiceId,
      at: filledAt,
      personId,
      what: 'role-setting/changed',
      record: 'role-setting',
      recordId: null,
      details: { role, isOn },
    })
  })
  return {
    ok: true,
    setting: {
      role,
      isOn,
      settings: { ...parsed.settings, closedTasks: [...(parsed.settings.closedTasks ?? [])] },
      filledAt: filledAt.toISOString(),
    },
  }
}
