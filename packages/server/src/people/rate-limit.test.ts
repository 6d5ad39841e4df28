import { describe, expect, it } from 'vitest'
import { onBothDatabases } from '../../test/databases.ts'
import { aPractice } from '../../test/practices.ts'
import { limits } from './limits.ts'
import { takeFromLimit } from './rate-limit.ts'

const start = new Date('2026-11-28T09:00:00Z')
const { most, withinMinutes } = limits['sign-in/address']
const minutesLater = (minutes: number) => new Date(start.getTime() + minutes * 60_000)

describe('an allowance', () => {
  onBothDatabases((database) => {
    const take = (key = 'anna', now = start, count = 1) =>
      takeFromLimit(database().db, { practiceId: 'north', limit: 'sign-in/address', key, now, count })

    it('lets the greatest number through at once and then tells when to come back', async () => {
      await aPractice(database().db, 'north')
      for (let count = 0; count < most; count += 1) expect(await take()).toEqual({ ok: true })

      expect(await take()).toEqual({
        ok: false,
        code: 'request/too-often',
        retryAfterSeconds: (withinMinutes / most) * 60,
      })
    })

    it('is there again after the time that was told, once', async () => {
      await aPractice(database().db, 'north')
      for (let count = 0; count < most; count += 1) await take()

      expect(await take('anna', minutesLater(withinMinutes / most))).toEqual({ ok: true })
      expect(await take('anna', minutesLater(withinMinutes / most))).toMatchObject({ ok: false })
    })

    it('gives several at once only while there are as many, and takes none when there are not', async () => {
      await aPractice(database().db, 'north')
      expect(await take('anna', start, most - 1)).toEqual({ ok: true })

      expect(await take('anna', start, 2)).toEqual({
        ok: false,
        code: 'request/too-often',
        retryAfterSeconds: (withinMinutes / most) * 60,
      })
      expect(await take('anna', start, 1)).toEqual({ ok: true })
    })

    it('belongs to one key', async () => {
      await aPractice(database().db, 'north')
      for (let count = 0; count < most; count += 1) await take('anna')

      expect(await take('ben')).toEqual({ ok: true })
    })

    it('counts many at once as many', async () => {
      await aPractice(database().db, 'north')
      const all = await Promise.all(Array.from({ length: most * 3 }, () => take()))

      expect(all.filter(({ ok }) => ok)).toHaveLength(most)
    })
  })
})
