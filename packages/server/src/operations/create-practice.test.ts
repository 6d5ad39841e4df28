import { describe, expect, it } from 'vitest'
import { onBothDatabases } from '../../test/databases.ts'
import { aPerson, aPractice, practiceApp, signedInAs, testNow } from '../../test/practices.ts'
import { newPractice } from '../contract/new-practice.ts'
import { createPractice } from './create-practice.ts'
import { exportPractice } from './export-practice.ts'

const wanted = newPractice.parse({
  id: 'hands-in-leeds',
  name: 'Hands in Leeds',
  zone: 'Europe/London',
  country: 'GB',
  city: 'Leeds',
  owner: 'Olga@Hands.example',
})

const textOf = async (lines: AsyncIterable<string>) => {
  let text = ''
  for await (const line of lines) text += line
  return text
}

onBothDatabases((database) => {
  const world = () => ({ db: database().db, clock: () => testNow })

  it('begins a practice whose owner may sign in and see its people', async () => {
    expect(await createPractice(world(), wanted)).toEqual({ ok: true })

    const { db } = database()
    const owner = await db
      .selectFrom('person')
      .select('id')
      .where('practiceId', '=', wanted.id)
      .where('email', '=', 'olga@hands.example')
      .executeTakeFirstOrThrow()
    const { send } = practiceApp(db)
    const as = await signedInAs(db, wanted.id, owner.id)
    expect((await send('GET', `/api/practices/${wanted.id}/people`, { as })).status).toBe(200)
  })

  it('refuses a name that is taken, and leaves that practice alone', async () => {
    await createPractice(world(), wanted)

    expect(await createPractice(world(), { ...wanted, name: 'Another', owner: 'eve@hands.example' })).toEqual({
      ok: false,
      code: 'practice/already-here',
    })
    const { db } = database()
    const people = await db.selectFrom('person').select('email').where('practiceId', '=', wanted.id).execute()
    expect(people).toEqual([{ email: 'olga@hands.example' }])
  })

  it('gives out everything of one practice, nothing of another, and no sign-in secret', async () => {
    const { db } = database()
    await aPractice(db, 'north')
    await aPractice(db, 'south')
    const anna = await aPerson(db, 'north', 'anna', 'owner')
    await aPerson(db, 'south', 'sven', 'owner')
    await signedInAs(db, 'north', anna)

    const text = await textOf((await exportPractice(world(), 'north'))!)

    expect(text).toContain('anna@north.example')
    expect(text).not.toContain('south')
    expect(text).not.toContain('"table":"session"')
    expect(await exportPractice(world(), 'nowhere')).toBeNull()
  })
})

describe('a practice that is asked for', () => {
  it('is refused field by field', () => {
    const wrong = { id: '1', name: '', zone: 'Mars/Olympus', country: 'gb', city: '', owner: 'nobody' }
    const parsed = newPractice.safeParse(wrong)

    expect(parsed.error?.issues.map(({ path }) => path[0]).toSorted()).toEqual(
      ['city', 'country', 'id', 'name', 'owner', 'zone'].toSorted(),
    )
  })
})
