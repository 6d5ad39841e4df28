import { Hono } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { longestPlaceFile, placeCount, placeFile, placeList, placeQuery, type PlacesApi } from '../contract/places.ts'
import { forStaff, operationOf } from '../openapi/operation.ts'
import { findPractice } from '../operations/find-practice.ts'
import { countPlaces, findPlaces, listPlacesAround } from '../operations/find-places.ts'
import { importPlaces } from '../operations/import-places.ts'
import { asks, noSuchRecord } from '../people/with-viewer.ts'
import { readValid } from '../valid-body.ts'
import { readQuery } from '../valid-query.ts'
import { refuse } from './refuse.ts'

export const placesPaths = {
  '/api/practices/{practice}/places': {
    get: operationOf({
      id: 'places',
      summary: 'Places by the beginning of a name or postcode, or those around a place. No map company is asked.',
      query: placeQuery,
      answer: placeList,
      refusals: ['record/not-found', 'request/wrong-query'],
    }),
    put: operationOf({
      id: 'importPlaces',
      summary: 'Puts a list of places in the place of the one before; a wrong line changes nothing. For the owner.',
      body: placeFile,
      answer: placeCount,
      refusals: [...forStaff, 'place/refused', 'request/too-large'],
    }),
  },
  '/api/practices/{practice}/places/count': {
    get: operationOf({
      id: 'placeCount',
      summary: 'How many places are listed.',
      answer: placeCount,
      refusals: ['record/not-found'],
    }),
  },
} as const

/** Places that a practice can place by itself. */
export const placesRoutes = () =>
  new Hono<AppEnv>()
    .get('/api/practices/:practice/places', async (c) => {
      const query = readQuery(c, placeQuery)
      if (!query.ok) return query.refusal
      const world = c.get('world')
      const practice = await findPractice(world, c.req.param('practice'))
      if (practice === null) return noSuchRecord(c)
      const { q, latitude, longitude } = query.value
      const around = latitude === undefined || longitude === undefined ? null : { latitude, longitude }
      const answer: PlacesApi['GET /api/practices/:practice/places']['answer'] = {
        places:
          q === undefined
            ? await listPlacesAround(world.db, practice.id, around)
            : await findPlaces(world.db, practice.id, q),
      }
      return c.json(answer)
    })
    .get('/api/practices/:practice/places/count', async (c) => {
      const world = c.get('world')
      const practice = await findPractice(world, c.req.param('practice'))
      if (practice === null) return noSuchRecord(c)
      const answer: PlacesApi['GET /api/practices/:practice/places/count']['answer'] = {
        count: await countPlaces(world.db, practice.id),
      }
      return c.json(answer)
    })
    .put('/api/practices/:practice/places', asks('place/import'), async (c) => {
      const body = await readValid(c, placeFile, longestPlaceFile)
      if (!body.ok) return body.refusal
      const imported = await importPlaces(c.get('world'), c.get('asker'), body.value.csv)
      if (!imported.ok) return refuse(c, imported)
      const answer: PlacesApi['PUT /api/practices/:practice/places']['answer'] = { count: imported.count }
      return c.json(answer)
    })
