import { daysAfter } from '@unspasm/scheduling/local-time'
import { expect, it } from 'vitest'
import { onBothDatabases } from '../../test/databases.ts'
import { aPractice, testNow } from '../../test/practices.ts'
import { standingOn } from '../professionals/dossier.ts'
import { loadDossiers } from '../professionals/load-dossiers.ts'
import type { Db } from '../db/open.ts'
import { inventedStaff } from '../demonstration/staff.ts'
import { seedDemonstration } from './seed-demonstration.ts'

const noPortraits = () => Promise.resolve(new Map<string, Uint8Array>())

const practiceId = 'demonstration'
const today = testNow.toISOString().slice(0, 10)
const worldAt = (db: Db, at: Date) => ({ db, clock: () => at })
const later = (days: number) => new Date(testNow.getTime() + days * 86_400_000)

/** First names by how somebody stands on a day. */
async function standings(db: Db, on: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const names = await db
    .selectFrom('professional')
    .innerJoin('person', (join) =>
      join.onRef('person.practiceId', '=', 'professional.practiceId').onRef('person.id', '=', 'professional.personId'),
    )
    .select(['professional.id', 'person.firstName'])
    .where('professional.practiceId', '=', practiceId)
    .orderBy('person.firstName')
    .execute()
  const dossiers = await loadDossiers(db, practiceId)
  const states = names.map(({ id, firstName }) => [standingOn(dossiers.get(id)!, on).state, firstName!] as const)
  return Object.fromEntries(
    ['green', 'amber', 'red'].map((state) => [state, states.filter(([s]) => s === state).map(([, name]) => name)]),
  )
}

onBothDatabases((database) => {
  it('gives a new installation a dozen people: one whose records end soon, two whom nobody can book', async () => {
    const { db } = database()

    expect(await seedDemonstration(worldAt(db, testNow), noPortraits)).toBe(true)

    const { green, amber, red } = await standings(db, today)
    expect(green).toHaveLength(inventedStaff.length - 3)
    expect(amber).toEqual(['Tomasz'])
    expect(red).toEqual(['Lewis', 'Sofia'])
  })

  it('stays as it is when the installation starts again, and is as plausible a year later', async () => {
    const { db } = database()
    await seedDemonstration(worldAt(db, testNow), noPortraits)
    const first = await standings(db, today)

    await seedDemonstration(worldAt(db, testNow), noPortraits)
    await seedDemonstration(worldAt(db, later(400)), noPortraits)

    expect(await standings(db, daysAfter(today, 400))).toEqual(first)
  })

  it('keeps out of an installation that has a practice of its own', async () => {
    const { db } = database()
    await aPractice(db, 'north')

    expect(await seedDemonstration(worldAt(db, testNow), noPortraits)).toBe(false)
    expect(await db.selectFrom('practice').select('id').execute()).toEqual([{ id: 'north' }])
  })
})
