import type { Context } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { findStaffMember, type StaffMember } from '../operations/list-staff.ts'
import type { Action } from '../people/permissions.ts'
import { isRecordId } from '../people/record-id.ts'
import { reachable } from '../people/with-viewer.ts'

/** The professional of the address, `:id`, if the viewer may do this to them; else `null`. */
export async function reachableStaff(c: Context<AppEnv>, action: Action): Promise<StaffMember | null> {
  const asker = c.get('asker')
  const id = c.req.param('id') ?? ''
  const { practiceId } = asker
  const member = isRecordId(id) ? await findStaffMember(c.get('world').db, practiceId, { id }) : null
  return reachable(asker, action, member, ({ personId }) => ({ practiceId, personId }))
}
