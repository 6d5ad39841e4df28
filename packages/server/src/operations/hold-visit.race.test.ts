import { describe, expect, it } from 'vitest'
import { confirmBody, holdBody } from '../../test/bookings.ts'
import { onBothDatabases } from '../../test/databases.ts'
import { aPerson, aPractice, practiceApp, signedInAs } from '../../test/practices.ts'
import { aProfessional, aService } from '../../test/professionals.ts'
import type { Hold } from '../contract/bookings.ts'

const racers = 200

describe('many people who want one start', () => {
  onBothDatabases((database) => {
    it('gives it to exactly one of 200, who can confirm it, and nobody sees a server error', async () => {
      const { db } = database()
      await aPractice(db, 'north')
      const { id: professionalId } = await aProfessional(db, 'north', { name: 'pia' })
      const serviceId = await aService(db, 'north', 'massage')
      const { send, bugs } = practiceApp(db)
      const bodies = Array.from({ length: racers }, () => holdBody({ professionalId, serviceId }))

      const answers = await Promise.all(
        bodies.map(async (body, at) => {
          const answer = await send('POST', '/api/practices/north/holds', { body, peer: `10.0.0.${at}` })
          return { status: answer.status, key: body.key, hold: (await answer.json()) as Hold }
        }),
      )

      const won = answers.filter(({ status }) => status === 201)
      expect(won).toHaveLength(1)
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 409]))
      expect(bugs).toEqual([])

      const as = await signedInAs(db, 'north', await aPerson(db, 'north', 'anna'))
      const confirmed = await send('POST', `/api/practices/north/holds/${won[0]!.hold.id}/confirm`, {
        as,
        body: confirmBody(won[0]!.key),
      })
      expect(confirmed.status).toBe(200)
      const rows = await db.selectFrom('booking').select('state').where('practiceId', '=', 'north').execute()
      expect(rows).toEqual([{ state: 'confirmed' }])
    }, 180_000)
  })
})
