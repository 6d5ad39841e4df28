import type { ScriptPlace } from '@unspasm/care/script'

type Fields = Readonly<Record<string, unknown>>

/** The fields of a stored object; `null` when it is none. */
export const fieldsOf = (stored: unknown): Fields | null =>
  typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? (stored as Fields) : null

export const isFinite = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

export const isText = (value: unknown): value is string => typeof value === 'string'

/** A list of which every member fits; `null` when one does not. */
export function listOf<Member>(
  stored: unknown,
  isMember: (value: unknown) => value is Member,
): readonly Member[] | null {
  return Array.isArray(stored) && stored.every(isMember) ? stored : null
}

/** Whether a text is one of a list. */
export const isOneOf =
  <Name extends string>(names: readonly Name[]) =>
  (value: unknown): value is Name =>
    names.some((name) => name === value)

/** Where a script stood; `null` when it is damaged. */
export function readScriptPlace(stored: unknown): ScriptPlace | null {
  const fields = fieldsOf(stored)
  if (!fields) return null
  const { step, since, extraSeconds, pausedAt } = fields
  const isWhole = isFinite(step) && Number.isInteger(step) && step >= 0
  if (!isWhole || !isFinite(since) || !isFinite(extraSeconds)) return null
  return { step, since, extraSeconds, pausedAt: isFinite(pausedAt) ? pausedAt : null }
}
