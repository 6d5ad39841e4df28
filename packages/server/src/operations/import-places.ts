import type { Fault } from '@unspasm/care/case'
import { recordEvent } from '../people/audit.ts'
import type { Viewer } from '../people/viewer.ts'
import { folded, foldedPostcode } from '../professionals/folded.ts'
import { parsePlaces } from '../professionals/parse-places.ts'
import type { PracticeDeps } from '../professionals/practice-deps.ts'

/** Rows in one insert: seven values each, below the greatest number of parameters, 65 535. */
const rowsAtOnce = 5000

type Imported =
  | { readonly ok: true; readonly count: number }
  | { readonly ok: false; readonly code: 'place/refused'; readonly faults: readonly Fault[] }

/** Puts a list of places in the place of the one before; while any line is wrong, nothing changes. */
export async function importPlaces(
  { db, clock }: PracticeDeps,
  { practiceId, personId }: Viewer,
  csv: string,
): Promise<Imported> {
  const parsed = parsePlaces(csv)
  if (!parsed.ok) return { ok: false, code: 'place/refused', faults: parsed.faults }
  const rows = parsed.places.map((place) => ({
    practiceId,
    ...place,
    foldedName: folded(place.name),
    foldedPostcode: foldedPostcode(place.postcode),
  }))
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom('gazetteer').where('practiceId', '=', practiceId).execute()
    for (let first = 0; first < rows.length; first += rowsAtOnce) {
      const part = rows.slice(first, first + rowsAtOnce)
      await trx.insertInto('gazetteer').values(part).execute()
    }
    await recordEvent(trx, {
      practiceId,
      at: clock(),
      personId,
      what: 'place/imported',
      record: 'gazetteer',
      recordId: null,
      details: { count: rows.length },
    })
  })
  return { ok: true, count: rows.length }
}
