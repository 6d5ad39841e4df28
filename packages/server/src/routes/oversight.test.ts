import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { onBothDatabases } from '../../test/databases.ts'
import { aFailedJob } from '../../test/failed-job.ts'
import { signedInAs, testNow } from '../../test/practices.ts'
import { ownerOf } from '../../test/professionals.ts'
import { aTownWithPia, hoursAfter } from '../../test/town.ts'
import type { AuditPage, OversightApi } from '../contract/oversight.ts'
import { recordEvent } from '../people/audit.ts'

type Jobs = OversightApi['GET /api/practices/:practice/jobs']['answer']

describe('what the owner looks after', () => {
  onBothDatabases((database) => {
    const aTown = async () => {
      const town = await aTownWithPia(database().db)
      const owner = await signedInAs(town.db, 'north', await ownerOf(town.db, 'north'))
      const jobs = async () => (await town.ask<Jobs>('GET', '/jobs', owner)).body.jobs
      const audit = async (query = '') => (await town.ask<AuditPage>('GET', `/audit${query}`, owner)).body
      return { ...town, owner, jobs, audit }
    }

    it('shows work that failed without what it said, and has it tried again', async () => {
      const { db, at, ask, owner, jobs, audit } = await aTown()
      at(hoursAfter(testNow, 1))
      const id = await aFailedJob(db, 'north')
      const [failed] = await jobs()
      expect(failed).toMatchObject({ id, kind: 'hold/expire', state: 'failed', failure: 'TypeError' })
      expect(JSON.stringify(failed)).not.toContain('secret')

      expect((await ask('POST', `/jobs/${id}/retry`, owner)).status).toBe(204)
      expect((await ask('POST', `/jobs/${id}/retry`, owner)).status).toBe(404)
      expect((await ask('POST', '/jobs/not-an-id/retry', owner)).status).toBe(404)
      expect(await jobs()).toMatchObject([{ id, state: 'waiting' }])
      expect((await audit()).events[0]).toMatchObject({ what: 'job/retried', recordId: id, personName: 'olga' })
    })

    it('shows what happened, newest first, a page at a time, each thing once whatever happens meanwhile', async () => {
      const { db, audit } = await aTown()
      await sql`alter table audit_event disable trigger all`.execute(db)
      await db.deleteFrom('auditEvent').where('practiceId', '=', 'north').execute()
      await sql`alter table audit_event enable trigger all`.execute(db)
      const event = (at: Date, what: string) => ({
        practiceId: 'north',
        at,
        personId: null,
        what,
        record: 'booking',
        recordId: null,
      })
      for (let count = 0; count < 120; count += 1) {
        // NOTE: three at each instant, so that a page ends between two of one instant.
        await recordEvent(db, event(hoursAfter(testNow, Math.floor(count / 3)), `test/${count}`))
      }
      const first = await audit()
      await recordEvent(db, event(hoursAfter(testNow, 100), 'test/later'))
      const second = await audit(`?before=${first.next}`)
      const third = await audit(`?before=${second.next}`)

      const all = [first, second, third].flatMap(({ events }) => events)
      expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).toSorted((a, b) => (a < b ? 1 : -1)))
      expect(new Set(all.map(({ id }) => id)).size).toBe(120)
      expect([first.events.length, second.events.length, third.events.length, third.next]).toEqual([50, 50, 20, null])
    })

    it('refuses a place in the pages that is none', async () => {
      const { ask, owner } = await aTown()
      expect((await ask('GET', '/audit?before=yesterday', owner)).body.code).toBe('request/wrong-query')
    })

    it('says nothing of the body and no address, whatever was booked, moved and taken back', async () => {
      const { ask, as, book, owner, jobs } = await aTown()
      const { id } = await book()
      await ask('POST', `/bookings/${id}/cancel`, as)
      const told = JSON.stringify([await jobs(), (await ask('GET', '/audit', owner)).body])
      expect(told).toContain('booking/confirmed')
      expect(told).toContain('booking/cancelled')
      expect(told).not.toMatch(/Secret|Street|pain|cancer|massage-response|label/i)
    })

    it('is never changed or removed: the database refuses', async () => {
      const { db, book } = await aTown()
      await book()
      const refused = /never changed or removed/
      const here = db.updateTable('auditEvent').set({ what: 'x' }).where('practiceId', '=', 'north')
      await expect(here.execute()).rejects.toThrow(refused)
      await expect(db.deleteFrom('auditEvent').where('practiceId', '=', 'north').execute()).rejects.toThrow(refused)
      await expect(sql`truncate audit_event`.execute(db)).rejects.toThrow(refused)
    })
  })
})
