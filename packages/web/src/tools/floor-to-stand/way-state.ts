import type { GettingUp } from '@unspasm/care/positions/way-up'
import { ways, type Way } from '@unspasm/guideline/positions/way-up'
import { fieldsOf, isFinite, isOneOf, listOf } from '../positions/read-json.ts'

export const isWay = isOneOf<Way['id']>(ways.map(({ id }) => id))

/** Reads a way that was begun; `null` when it is damaged. */
export function readGettingUp(stored: unknown): GettingUp | null {
  const fields = fieldsOf(stored)
  const failedAt = fields && listOf(fields['failedAt'], isFinite)
  if (!fields || !failedAt) return null
  const { way, line, since, advised, askedAt } = fields
  if (!isWay(way) || !isFinite(line) || !Number.isInteger(line) || line < 0 || !isFinite(since)) return null
  return {
    way,
    line,
    since,
    failedAt,
    advised: isFinite(advised) ? advised : 0,
    askedAt: isFinite(askedAt) ? askedAt : null,
  }
}
