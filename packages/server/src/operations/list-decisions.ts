import { professionalRoleIds } from '@unspasm/guideline/practice/professional-role'
import type { Decisions } from '../contract/decisions.ts'
import type { Viewer } from '../people/viewer.ts'
import { loadRoleSettings } from '../professionals/load-dossiers.ts'
import type { PracticeDeps } from '../professionals/practice-deps.ts'
import { getToday } from '../professionals/practice-zone.ts'
import { listCredentials } from './list-credentials.ts'
import { listStaff } from './list-staff.ts'

/** What waits for the owner: records to verify, whoever is not green, and roles of somebody here that are off. */
export async function listDecisions({ db, clock }: PracticeDeps, viewer: Viewer): Promise<Decisions> {
  const { practiceId } = viewer
  const today = await getToday(db, practiceId, clock())
  const toVerify = await listCredentials(db, viewer, { state: 'entered' }, today)
  const staff = await listStaff(db, practiceId, today)
  const settings = await loadRoleSettings(db, practiceId)
  const held = new Set(staff.flatMap(({ roles }) => roles))
  return {
    toVerify,
    inTrouble: staff
      .filter(({ traffic, state }) => traffic !== 'green' && state !== 'suspended')
      .map(({ id, name, traffic, reasons }) => ({ professionalId: id, name, traffic, reasons })),
    rolesOff: professionalRoleIds.filter((role) => held.has(role) && !settings.has(role)),
  }
}
