import { beforeEach, describe, expect, it } from 'vitest'
import { onBothDatabases } from '../../test/databases.ts'
import { aPerson, aPractice, practiceApp, signedInAs } from '../../test/practices.ts'
import { aDraft, type Professional } from '../../test/professionals.ts'
import type { Absence, Hours } from '../contract/hours.ts'
import type { Problem } from '../problem.ts'

const base = '/api/practices/north'
const span = (weekday: number, startMinute: number, endMinute: number) => ({ weekday, startMinute, endMinute })

describe('the hours of a professional', () => {
  onBothDatabases((database) => {
    let app: ReturnType<typeof practiceApp>
    let pia: Professional
    let cookie: string

    beforeEach(async () => {
      const { db } = database()
      await aPractice(db, 'north')
      app = practiceApp(db)
      pia = await aDraft(db, 'north', { name: 'pia' })
      cookie = await signedInAs(db, 'north', pia.personId)
    })

    const put = (path: string, body: unknown, as = cookie) =>
      app.send('PUT', `${base}/staff/${pia.id}${path}`, { as, body })
    const hours = async () =>
      (await (await app.send('GET', `${base}/staff/${pia.id}/hours`, { as: cookie })).json()) as Hours

    it('are a week that takes the place of the one before', async () => {
      await put('/hours', { weekly: [span(1, 540, 720), span(1, 780, 1020)] })
      await put('/hours', { weekly: [span(2, 1320, 1560)] })

      expect(await hours()).toEqual({ weekly: [span(2, 1320, 1560)], exceptions: [] })
    })

    it('that overlap are refused, and it is told which two; the week before stays', async () => {
      await put('/hours', { weekly: [span(1, 540, 720)] })
      const response = await put('/hours', { weekly: [span(1, 540, 720), span(3, 540, 720), span(1, 660, 780)] })

      expect(response.status).toBe(422)
      expect(((await response.json()) as Problem).faults).toEqual([
        {
          field: 'weekly.2',
          found: 'Monday 09:00–12:00 and Monday 11:00–13:00',
          expected: 'hours that do not overlap',
        },
      ])
      expect((await hours()).weekly).toEqual([span(1, 540, 720)])
    })

    it('that cross midnight are told from the next day that they run into', async () => {
      const response = await put('/hours', { weekly: [span(7, 1320, 1560), span(1, 60, 300)] })

      expect(((await response.json()) as Problem).faults?.[0]?.found).toBe('Sunday 22:00–02:00 and Monday 01:00–05:00')
    })

    it.each([
      [[span(1, 600, 600)], 422],
      [[span(1, 600, 540)], 422],
      [[span(1, 600, 2100)], 422],
      [[span(8, 540, 600)], 422],
      [[span(1, 540.5, 600)], 422],
      [[span(1, 0, 1440)], 200],
      [[span(1, 540, 720), span(1, 720, 900)], 200],
    ])('%j are answered with %i', async (weekly, status) => {
      expect((await put('/hours', { weekly })).status).toBe(status)
    })

    it('saved many times at once are one of the weeks, never a mix', async () => {
      const weeks = Array.from({ length: 8 }, (_, index) => [
        span(1, 60 * index, 60 * index + 30),
        span(2, 60 * index, 60 * index + 30),
      ])
      await Promise.all(weeks.map((weekly) => put('/hours', { weekly })))

      expect(weeks).toContainEqual((await hours()).weekly)
    })

    it('may be others on one day, or none', async () => {
      await put('/hours/2026-12-24', { spans: [{ startMinute: 540, endMinute: 720 }] })
      await put('/hours/2026-12-24', { spans: [] })
      await put('/hours/2026-12-31', { spans: [{ startMinute: 600, endMinute: 660 }] })
      await put('/hours/2026-11-27', { spans: [] })

      expect((await hours()).exceptions).toEqual([
        { on: '2026-12-24', spans: [] },
        { on: '2026-12-31', spans: [{ startMinute: 600, endMinute: 660 }] },
      ])
      await app.send('DELETE', `${base}/staff/${pia.id}/hours/2026-12-24`, { as: cookie })
      expect((await hours()).exceptions).toHaveLength(1)
      expect((await put('/hours/2026-02-30', { spans: [] })).status).toBe(404)
      const overlap = { spans: [540, 600].map((startMinute) => ({ startMinute, endMinute: 720 })) }
      expect((await put('/hours/2026-12-24', overlap)).status).toBe(422)
    })

    const away = (body: unknown) => app.send('POST', `${base}/staff/${pia.id}/absences`, { as: cookie, body })

    it.each([
      [
        'whole days on the clock of the practice',
        { from: '2026-12-24', to: '2026-12-26' },
        ['2026-12-24T00:00', '2026-12-27T00:00'],
      ],
      ['a day of 23 hours', { from: '2027-03-28', to: '2027-03-28' }, ['2027-03-28T00:00', '2027-03-28T23:00']],
      [
        'times in summer',
        { from: '2027-06-01', to: '2027-06-01', fromTime: '09:00', toTime: '12:30' },
        ['2027-06-01T08:00', '2027-06-01T11:30'],
      ],
      [
        'an hour that does not exist',
        { from: '2027-03-28', to: '2027-03-28', fromTime: '01:30', toTime: '05:00' },
        ['2027-03-28T01:30', '2027-03-28T04:00'],
      ],
      [
        'an hour that exists twice',
        { from: '2027-10-31', to: '2027-10-31', fromTime: '01:30', toTime: '05:00' },
        ['2027-10-31T00:30', '2027-10-31T05:00'],
      ],
    ])('give way to an absence of %s', async (_, body, [startsAt, endsAt]) => {
      const absence = (await (await away(body)).json()) as Absence

      expect([absence.startsAt.slice(0, 16), absence.endsAt.slice(0, 16)]).toEqual([startsAt, endsAt])
    })

    it('give way to no absence that ends before it begins, or lasts for years', async () => {
      expect((await away({ from: '2026-12-24', to: '2026-12-23' })).status).toBe(422)
      expect((await away({ from: '2026-12-24', to: '2026-12-24', fromTime: '10:00', toTime: '10:00' })).status).toBe(
        422,
      )
      expect((await away({ from: '2026-12-24', to: '2029-12-24' })).status).toBe(422)
    })

    it('come back when an absence is taken back; what an outside calendar says stays', async () => {
      const own = (await (await away({ from: '2026-12-24', to: '2026-12-24', note: 'Holiday' })).json()) as Absence
      const { id: fed } = await database()
        .db.insertInto('absence')
        .values({
          practiceId: 'north',
          professionalId: pia.id,
          during: '[2026-12-01T00:00:00Z,2026-12-02T00:00:00Z)',
          source: 'feed',
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      const remove = async (id: string) =>
        (await app.send('DELETE', `${base}/staff/${pia.id}/absences/${id}`, { as: cookie })).status

      expect(await remove(own.id)).toBe(204)
      expect(await remove(own.id)).toBe(404)
      expect(await remove(fed)).toBe(404)
      const { absences } = (await (
        await app.send('GET', `${base}/staff/${pia.id}/absences`, { as: cookie })
      ).json()) as { absences: Absence[] }
      expect(absences.map(({ source }) => source)).toEqual(['feed'])
    })

    it('have holidays of the practice, each day once', async () => {
      const owner = await signedInAs(database().db, 'north', await aPerson(database().db, 'north', 'olga', 'owner'))
      const set = (holidays: unknown) => app.send('PUT', `${base}/holidays`, { as: owner, body: { holidays } })
      const christmas = { on: '2026-12-25', name: 'Christmas' }

      expect((await set([christmas])).status).toBe(200)
      expect((await set([christmas, christmas])).status).toBe(422)
      const listed = await app.send('GET', `${base}/holidays`, { as: cookie })
      expect(await listed.json()).toEqual({ holidays: [christmas] })
    })
  })
})
