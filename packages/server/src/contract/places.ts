import { z } from 'zod'
import { places } from './bounds.ts'
import { line } from './text.ts'

/** A place that the practice can place by itself. */
export const placeFound = z.object({
  id: z.uuid(),
  name: z.string(),
  postcode: z.string(),
  ...places.shape,
})

export const placeList = z.object({ places: z.array(placeFound) })

/** What to look for: the beginning of a name or postcode, or places around one. */
export const placeQuery = z.strictObject({
  q: line(80).optional(),
  latitude: z.coerce.number().min(-90).max(90).optional(),
  longitude: z.coerce.number().min(-180).max(180).optional(),
})

/** Characters of a list of places: room for every postcode sector of a large country. */
export const longestPlaceFile = 4_000_000

export const placeFile = z.strictObject({
  csv: z
    .string()
    .max(longestPlaceFile)
    .meta({ description: 'The first line names the columns: name, postcode, latitude, longitude, in any order.' }),
})

export const placeCount = z.object({ count: z.int() })

export type PlaceFound = z.infer<typeof placeFound>

export type PlacesApi = {
  'GET /api/practices/:practice/places': { answer: z.infer<typeof placeList> }
  'GET /api/practices/:practice/places/count': { answer: z.infer<typeof placeCount> }
  'PUT /api/practices/:practice/places': { body: z.input<typeof placeFile>; answer: z.infer<typeof placeCount> }
}
