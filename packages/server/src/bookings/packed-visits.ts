import type { VisitLine } from '@unspasm/scheduling/visit-line'
import { sql } from 'kysely'
import { placeOf } from './place-of.ts'

/**
 * Visits of somebody in the order of their starts, as one value; `null`: none.
 *
 * 64 bytes each, in the form in which PostgreSQL sends single values: id (16 bytes), start, end, start and end of what is
 * occupied (microseconds since 2000, 64 bits each, big-endian), latitude and longitude (64-bit floats; not a number: no
 * place). Written out as text, the fifty thousand visits of a large practice take longer than all else that is asked.
 */
export const packedVisits = sql<Uint8Array | null>`string_agg(
  uuid_send(id) || timestamptz_send(starts_at) || timestamptz_send(ends_at) ||
  timestamptz_send(lower(occupied)) || timestamptz_send(upper(occupied)) ||
  float8send(coalesce(latitude, 'NaN')) || float8send(coalesce(longitude, 'NaN')), ''::bytea order by starts_at)`

const visitBytes = 64
const wordSize = 2 ** 32

/** 2000-01-01T00:00Z. */
const epochMs = 946_684_800_000

/** The visits of `packedVisits`; each is unpacked when it is asked for. */
export function unpackVisits(bytes: Uint8Array): VisitLine {
  const packed = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const instant = (index: number, offset: number) => {
    const at = index * visitBytes + offset
    return (packed.readInt32BE(at) * wordSize + packed.readUInt32BE(at + 4)) / 1000 + epochMs
  }
  const degrees = (index: number, offset: number) => {
    const read = packed.readDoubleBE(index * visitBytes + offset)
    return Number.isNaN(read) ? null : read
  }
  const idOf = (index: number) => toUuid(packed.toString('hex', index * visitBytes, index * visitBytes + 16))
  return {
    count: packed.length / visitBytes,
    startsAt: (index) => instant(index, 16),
    leavesAt: (index) => instant(index, 32),
    freeAt: (index) => instant(index, 40),
    visit: (index) => ({
      id: idOf(index),
      onSite: { start: instant(index, 16), end: instant(index, 24) },
      occupied: { start: instant(index, 32), end: instant(index, 40) },
      place: placeOf({ latitude: degrees(index, 48), longitude: degrees(index, 56) }),
    }),
  }
}

const toUuid = (hex: string) =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
