import type { MassageRun } from '@unspasm/care/massage/massage-run'
import type { MarkedReason } from '@unspasm/care/massage/zones'
import { massageScripts, type MassagePlace } from '@unspasm/guideline/massage/massage-scripts'
import { localReasons, massageZones } from '@unspasm/guideline/massage/massage-zones'
import { fieldsOf, isFinite, isOneOf, isText, listOf, readScriptPlace } from '../positions/read-json.ts'

/** A massage while it is live. */
export type MassageState = {
  readonly place: MassagePlace['id'] | null
  readonly marked: readonly MarkedReason[]
  /** Pressure feel that is never passed. */
  readonly cap: number
  /** `null` before it runs. */
  readonly run: MassageRun | null
}

export const isVariant = isOneOf(massageScripts.map(({ variant }) => variant))
const isPlace = isOneOf<MassagePlace['id']>(['low-back', 'upper-back', 'buttock'])
const isReason = isOneOf(localReasons.map(({ id }) => id))
const isZone = isOneOf(massageZones)

/** Reads reasons that were marked; `null` when they are damaged. */
export function readMarked(stored: unknown): readonly MarkedReason[] | null {
  if (!Array.isArray(stored)) return null
  const marked = stored.map((each): MarkedReason | null => {
    const fields = fieldsOf(each)
    const zones = fields && listOf(fields['zones'], isZone)
    return fields && zones && isReason(fields['reason']) ? { reason: fields['reason'], zones } : null
  })
  return marked.every((each) => each !== null) ? marked : null
}

function readRun(stored: unknown): MassageRun | null {
  const fields = fieldsOf(stored)
  const place = fields && readScriptPlace(fields['place'])
  const asked = fields && listOf(fields['asked'], isText)
  if (!fields || !place || !asked) return null
  const { addedSeconds, skippedSeconds, cap } = fields
  if (!isFinite(addedSeconds) || !isFinite(skippedSeconds) || !isFinite(cap)) return null
  return { place, asked, addedSeconds, skippedSeconds, cap }
}

/** Reads a stored massage; `null` when it is damaged. */
export function readMassageState(stored: unknown): MassageState | null {
  const fields = fieldsOf(stored)
  const marked = fields && readMarked(fields['marked'])
  if (!fields || !marked || !isFinite(fields['cap'])) return null
  const run = fields['run'] === null ? null : readRun(fields['run'])
  if (run === null && fields['run'] !== null) return null
  return { place: isPlace(fields['place']) ? fields['place'] : null, marked, cap: fields['cap'], run }
}
