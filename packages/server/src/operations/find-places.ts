import { sql } from 'kysely'
import type { PlaceFound } from '../contract/places.ts'
import type { Db } from '../db/open.ts'
import { folded, foldedPostcode } from '../professionals/folded.ts'

/** Most places that a search by name gives. */
const foundLimit = 10

/** Most places that are drawn on a map. */
const mapLimit = 120

const columns = ['id', 'name', 'postcode', 'latitude', 'longitude'] as const

/** A text as part of a pattern of `like`. */
const literal = (text: string) => text.replaceAll(/[\\%_]/g, (mark) => `\\${mark}`)

/**
 * Places whose name, a word of it, or postcode begins with a text, whatever its case and marks. Whole names first, then
 * names that begin with it, then short ones.
 *
 * @returns at most 10; empty when the practice does not know the place.
 */
export async function findPlaces(db: Db, practiceId: string, text: string): Promise<PlaceFound[]> {
  const [name, postcode] = [folded(text), foldedPostcode(text)]
  if (name === '') return []
  const begins = `${literal(name)}%`
  return db
    .selectFrom('gazetteer')
    .select(columns)
    .where('practiceId', '=', practiceId)
    .where((eb) =>
      eb.or([
        eb('foldedName', 'like', begins),
        eb('foldedName', 'like', `% ${begins}`),
        eb('foldedPostcode', 'like', `${literal(postcode)}%`),
      ]),
    )
    .orderBy((eb) => eb.or([eb('foldedName', '=', name), eb('foldedPostcode', '=', postcode)]), 'desc')
    .orderBy((eb) => eb('foldedName', 'like', begins), 'desc')
    .orderBy(sql`char_length(name)`)
    .orderBy('name')
    .orderBy('postcode')
    .limit(foundLimit)
    .execute()
}

/**
 * Places around a place, nearest first, or a spread of all of them: what a drawn map shows.
 *
 * @param around `null`: no place is known yet.
 * @returns      at most 120.
 */
export async function listPlacesAround(
  db: Db,
  practiceId: string,
  around: { readonly latitude: number; readonly longitude: number } | null,
): Promise<PlaceFound[]> {
  const query = db.selectFrom('gazetteer').select(columns).where('practiceId', '=', practiceId).limit(mapLimit)
  if (!around) return query.orderBy(sql`md5(folded_name)`).execute()
  const { latitude, longitude } = around
  const narrowing = Math.cos((latitude * Math.PI) / 180)
  const north = sql`latitude - ${latitude}::float8`
  const east = sql`${narrowing}::float8 * (longitude - ${longitude}::float8)`
  return query.orderBy(sql`(${north}) * (${north}) + (${east}) * (${east})`).execute()
}

/** How many places the practice knows. */
export async function countPlaces(db: Db, practiceId: string): Promise<number> {
  const { count } = await db
    .selectFrom('gazetteer')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('practiceId', '=', practiceId)
    .executeTakeFirstOrThrow()
  return Number(count)
}
