import { beforeEach, describe, expect, it } from 'vitest'
import { onBothDatabases } from '../../test/databases.ts'
import { aPerson, aPractice, practiceApp, signedInAs } from '../../test/practices.ts'
import type { PlaceFound } from '../contract/places.ts'
import type { Problem } from '../problem.ts'

const base = '/api/practices/north/places'
const csv = [
  'name,postcode,latitude,longitude',
  'Clifton,BS8,51.4637,-2.6220',
  'Clifton Wood,BS8 4,51.4521,-2.6135',
  'St Werburghs,BS2 9,51.4703,-2.5738',
  'Łódź Street,BS1 100%,51.4500,-2.5800',
].join('\n')

describe('the places of a practice', () => {
  onBothDatabases((database) => {
    let app: ReturnType<typeof practiceApp>
    let owner: string

    beforeEach(async () => {
      await aPractice(database().db, 'north')
      app = practiceApp(database().db)
      owner = await signedInAs(database().db, 'north', await aPerson(database().db, 'north', 'olga', 'owner'))
    })

    const read = (text: string) => app.send('PUT', base, { as: owner, body: { csv: text } })
    const names = async (query: string) => {
      const response = await app.send('GET', `${base}?${query}`)
      return ((await response.json()) as { places: PlaceFound[] }).places.map(({ name }) => name)
    }

    it('are found by the beginning of a name, a word of it, or a postcode, whatever the case and marks', async () => {
      expect(await (await read(csv)).json()).toEqual({ count: 4 })

      expect(await names('q=clif')).toEqual(['Clifton', 'Clifton Wood'])
      expect(await names('q=CLIFTON WOOD')).toEqual(['Clifton Wood'])
      expect(await names('q=wood')).toEqual(['Clifton Wood'])
      expect(await names('q=lodz')).toEqual(['Łódź Street'])
      expect(await names('q=bs84')).toEqual(['Clifton Wood'])
      expect(await names('q=bs8')).toEqual(['Clifton', 'Clifton Wood'])
      expect(await names('q=Hogwarts')).toEqual([])
    })

    it('are not found by a sign that means anything to the database', async () => {
      await read(csv)

      expect(await names('q=%25')).toEqual([])
      expect(await names('q=_lifton')).toEqual([])
      expect(await names(`q=${encodeURIComponent("x' or '1'='1")}`)).toEqual([])
    })

    it('around a place are told nearest first', async () => {
      await read(csv)

      expect((await names('latitude=51.4521&longitude=-2.6135')).slice(0, 2)).toEqual(['Clifton Wood', 'Clifton'])
    })

    it('stay as they are when one line is wrong, and the line is told by its number', async () => {
      await read(csv)
      const response = await read('name,postcode,latitude,longitude\nHotwells,BS8,51.45,-2.61\nNowhere,XX1,151,-2\n')

      expect(response.status).toBe(422)
      expect(((await response.json()) as Problem).faults).toEqual([
        { field: 'line 3', found: '151', expected: 'a latitude from -90 to 90' },
      ])
      expect(await names('q=clifton')).toHaveLength(2)
      expect(await names('q=hotwells')).toEqual([])
    })

    it('are those of the newest list', async () => {
      await read(csv)
      await read('name,postcode,latitude,longitude\nHotwells,BS8,51.45,-2.61')

      const count = await app.send('GET', `${base}/count`)
      expect(await count.json()).toEqual({ count: 1 })
    })

    it('may be many', async () => {
      const lines = Array.from({ length: 12_000 }, (_, index) => `Place ${index},P${index},51.4,-2.6`)

      expect((await read(['name,postcode,latitude,longitude', ...lines].join('\n'))).status).toBe(200)
      expect(await names('q=place 11999')).toEqual(['Place 11999'])
    })

    it('belong to one practice', async () => {
      await aPractice(database().db, 'south')
      await read(csv)

      const response = await app.send('GET', '/api/practices/south/places?q=clifton')
      expect(await response.json()).toEqual({ places: [] })
    })
  })
})
