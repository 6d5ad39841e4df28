import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { onBothDatabases } from '../../test/databases.ts'
import { packedVisits, unpackVisits } from './packed-visits.ts'

describe('packed visits', () => {
  onBothDatabases((database) => {
    it('are unpacked as they stand in the database, in the order of their starts', async () => {
      const { rows } = await sql<{ visits: Uint8Array }>`
        select ${packedVisits} as visits from (values
          ('00000000-0000-4000-8000-00000000000b'::uuid, '2026-11-30T11:00:00.001Z'::timestamptz, '2026-11-30T12:00Z'::timestamptz,
            '[2026-11-30T10:45Z,2026-11-30T12:15Z)'::tstzrange, null::float8, null::float8),
          ('f0e1d2c3-b4a5-4687-9788-99aabbccddee', '1999-12-31T23:30Z', '2000-01-01T00:30Z',
            '[1999-12-31T23:15Z,2000-01-01T00:45Z)', -33.8568, 151.2153)
        ) as booking (id, starts_at, ends_at, occupied, latitude, longitude)`.execute(database().db)

      const { count, visit, startsAt, leavesAt, freeAt } = unpackVisits(rows[0]!.visits)
      const visits = Array.from({ length: count }, (_, index) => visit(index))

      expect(visits.map((_, index) => [startsAt(index), leavesAt(index), freeAt(index)])).toEqual(
        visits.map(({ onSite, occupied }) => [onSite.start, occupied.start, occupied.end]),
      )
      expect(visits).toEqual([
        {
          id: 'f0e1d2c3-b4a5-4687-9788-99aabbccddee',
          onSite: { start: Date.parse('1999-12-31T23:30Z'), end: Date.parse('2000-01-01T00:30Z') },
          occupied: { start: Date.parse('1999-12-31T23:15Z'), end: Date.parse('2000-01-01T00:45Z') },
          place: { latitude: -33.8568, longitude: 151.2153 },
        },
        {
          id: '00000000-0000-4000-8000-00000000000b',
          onSite: { start: Date.parse('2026-11-30T11:00:00.001Z'), end: Date.parse('2026-11-30T12:00Z') },
          occupied: { start: Date.parse('2026-11-30T10:45Z'), end: Date.parse('2026-11-30T12:15Z') },
          place: null,
        },
      ])
    })
  })
})
