import { expect, it } from 'vitest'
import { onBothDatabases } from '../../test/databases.ts'
import { aPerson, aPractice, practiceApp, testNow } from '../../test/practices.ts'
import type { Db } from '../db/open.ts'
import { loadPortraits } from '../demonstration/portraits.ts'
import { inventedToTry } from '../demonstration/practice.ts'
import { seedDemonstration } from '../operations/seed-demonstration.ts'

const signIn = (practice: string) => `/api/practices/${practice}/demonstration/sign-in`
const portraits = () => loadPortraits(new URL('../../portraits', import.meta.url).pathname)
const seeded = (db: Db) => seedDemonstration({ db, clock: () => testNow }, portraits)

onBothDatabases((database) => {
  it.each(['owner', 'professional', 'client'] as const)(
    'lets anybody look around in a demonstration as %s',
    async (as) => {
      const { db } = database()
      await seeded(db)
      const { send } = practiceApp(db)

      const answer = await send('POST', signIn('demonstration'), { body: { as } })

      expect(answer.status).toBe(200)
      expect(await answer.json()).toEqual({ returnPath: inventedToTry[as].page })
      const cookie = answer.headers.get('Set-Cookie')!.split(';')[0]!
      const { me } = (await (await send('GET', '/api/me', { as: cookie })).json()) as { me: { roles: string[] } }
      expect(me.roles).toContain(as)
    },
  )

  it('lets nobody into a real practice, even if its people have the same addresses', async () => {
    const { db } = database()
    await aPractice(db, 'north')
    const owner = await aPerson(db, 'north', 'Olga', 'owner')
    await db
      .updateTable('person')
      .set({ email: inventedToTry.owner.email })
      .where('practiceId', '=', 'north')
      .where('id', '=', owner)
      .execute()
    const { send } = practiceApp(db)

    const answer = await send('POST', signIn('north'), { body: { as: 'owner' } })

    expect(answer.status).toBe(404)
    expect(answer.headers.get('Set-Cookie')).toBeNull()
    expect(await db.selectFrom('session').select('id').where('practiceId', '=', 'north').execute()).toEqual([])
  })

  it('lets nobody in where mails are sent, since an invented owner can invite strangers', async () => {
    const { db } = database()
    await seeded(db)
    const { send } = practiceApp(db, { mail: 'sent' })

    expect((await send('POST', signIn('demonstration'), { body: { as: 'owner' } })).status).toBe(404)
  })

  it('shows everybody of the directory with a portrait', async () => {
    const { db } = database()
    await seeded(db)
    const { send } = practiceApp(db)
    const { therapists } = (await (await send('GET', '/api/practices/demonstration/professionals')).json()) as {
      therapists: { id: string; hasPhoto: boolean; near: string | null }[]
    }

    expect(therapists.length).toBeGreaterThanOrEqual(10)
    for (const { id, hasPhoto, near } of therapists) {
      expect([hasPhoto, near !== null]).toEqual([true, true])
      const photo = await send('GET', `/api/practices/demonstration/professionals/${id}/photo`)
      expect(photo.headers.get('Content-Type')).toBe('image/png')
    }
  })
})
