import { describe, expect, it } from 'vitest'
import { onBothDatabases } from '../../test/databases.ts'
import { aPractice, testNow } from '../../test/practices.ts'
import { aProfessional, aRecord, ownerOf } from '../../test/professionals.ts'
import { refreshAllStandings, refreshStandings } from './refresh-standings.ts'

const at = (text: string) => new Date(`${text}T03:00:00Z`)

describe('a night', () => {
  onBothDatabases((database) => {
    const night = (now: Date) => refreshStandings({ db: database().db, clock: () => now }, 'north')
    const mails = async () => {
      const rows = await database()
        .db.selectFrom('mail')
        .select(['toAddress', 'subject', 'text'])
        .where('practiceId', '=', 'north')
        .orderBy('createdAt')
        .orderBy('subject')
        .orderBy('toAddress')
        .execute()
      return rows
    }
    const endInsurance = (id: string, expiresOn: string) =>
      database()
        .db.updateTable('credential')
        .set({ expiresOn })
        .where('practiceId', '=', 'north')
        .where('professionalId', '=', id)
        .where('kind', '=', 'insurance')
        .execute()

    it('reminds 30, 14 and 3 days before a record ends, each once, the professional and the owner', async () => {
      await aPractice(database().db, 'north')
      const { id } = await aProfessional(database().db, 'north', { name: 'pia' })
      await endInsurance(id, '2026-12-31')

      for (const day of [
        '2026-11-30',
        '2026-12-01',
        '2026-12-01',
        '2026-12-10',
        '2026-12-17',
        '2026-12-18',
        '2026-12-28',
        '2026-12-29',
      ]) {
        await night(at(day))
      }

      const sent = await mails()
      expect(sent.map(({ toAddress }) => toAddress)).toEqual(
        [1, 2, 3].flatMap(() => ['olga@north.example', 'pia@north.example']),
      )
      expect(sent[0]!.subject).toBe('Insurance of pia ends on 2026-12-31')
      expect(sent.map(({ text }) => /in (\d+) days/.exec(text!)?.[1])).toEqual(['30', '30', '14', '14', '3', '3'])
    })

    it('writes down who has changed, and tells whom it concerns who has turned red, once', async () => {
      await aPractice(database().db, 'north')
      const { id } = await aProfessional(database().db, 'north', { name: 'pia' })
      expect(await night(testNow)).toEqual([{ professionalId: id, from: null, to: 'green' }])
      await endInsurance(id, '2026-11-29')

      expect(await night(at('2026-11-29'))).toEqual([{ professionalId: id, from: 'green', to: 'red' }])
      expect(await night(at('2026-11-29'))).toEqual([])

      const sent = await mails()
      expect(sent.map(({ subject }) => subject)).toEqual(['pia cannot be booked', 'pia cannot be booked'])
      expect(sent[0]!.text).toContain('Insurance: expired, 2026-11-29')
    })

    it('does not remind of a record that a newer one outlasts', async () => {
      await aPractice(database().db, 'north')
      const pia = await aProfessional(database().db, 'north', { name: 'pia' })
      await endInsurance(pia.id, '2026-12-05')
      await aRecord(database().db, 'north', pia, 'insurance')

      await night(testNow)

      expect(await mails()).toEqual([])
    })

    it('removes files that prove nothing after a day, and keeps those of a record', async () => {
      const { db } = database()
      await aPractice(db, 'north')
      const pia = await aProfessional(db, 'north', { name: 'pia' })
      const file = async (uploadedAt: Date) => {
        const row = await db
          .insertInto('file')
          .values({
            practiceId: 'north',
            purpose: 'proof',
            mediaType: 'application/pdf',
            name: 'a.pdf',
            sizeBytes: 5,
            sha256: Buffer.alloc(32),
            content: Buffer.from('%PDF-'),
            uploadedBy: pia.personId,
            uploadedAt,
          })
          .returning('id')
          .executeTakeFirstOrThrow()
        return row.id
      }
      await file(at('2026-11-20'))
      const fresh = await file(testNow)
      const proof = await file(at('2026-11-20'))
      await db
        .updateTable('credential')
        .set({ fileId: proof })
        .where('practiceId', '=', 'north')
        .where('professionalId', '=', pia.id)
        .where('kind', '=', 'first-aid')
        .execute()

      await night(testNow)

      const left = await db.selectFrom('file').select('id').where('practiceId', '=', 'north').execute()
      expect(left.map(({ id }) => id).toSorted()).toEqual([fresh, proof].toSorted())
    })

    it('comes to every practice', async () => {
      const { db } = database()
      for (const id of ['north', 'south']) {
        await aPractice(db, id)
        await ownerOf(db, id)
        await aProfessional(db, id, { name: 'pia' })
      }
      await refreshAllStandings({ db, clock: () => testNow })

      for (const id of ['north', 'south']) {
        const row = await db.selectFrom('professional').select('lastState').where('practiceId', '=', id).execute()
        expect(row).toEqual([{ lastState: 'green' }])
      }
    })
  })
})
