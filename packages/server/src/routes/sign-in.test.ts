import { describe, expect, it } from 'vitest'
import { onBothDatabases } from '../../test/databases.ts'
import { aPerson, aPractice, practiceApp, signedInAs, testNow } from '../../test/practices.ts'
import type { Db } from '../db/open.ts'
import { limits } from '../people/limits.ts'

const later = (minutes: number) => new Date(testNow.getTime() + minutes * 60_000)

/** What the newest mail to an address holds. */
async function newestMail(db: Db, to: string) {
  return db
    .selectFrom('mail')
    .selectAll()
    .where('practiceId', '=', 'north')
    .where('toAddress', '=', to)
    .orderBy('createdAt', 'desc')
    .executeTakeFirstOrThrow()
}

const tokenIn = (text: string | null) => /\/sign-in\/open#(\S+)/.exec(text ?? '')![1]!

describe('signing in by mail', () => {
  onBothDatabases((database) => {
    const opened = async () => {
      const { db } = database()
      await aPractice(db, 'north')
      const app = practiceApp(db)
      const ask = (email = 'anna@north.example', more = {}) =>
        app.send('POST', '/api/sign-in/links', { body: { practice: 'north', email, ...more } })
      const open = (token: string) => app.send('POST', `/api/sign-in/links/${token}`)
      return { db, ask, open, ...app }
    }

    it('opens the account of the address, once', async () => {
      const { db, ask, open, send } = await opened()
      expect((await ask(' Anna@North.example ', { returnPath: '/book' })).status).toBe(202)
      const token = tokenIn((await newestMail(db, 'anna@north.example')).text)

      const first = await open(token)
      const second = await open(token)

      expect(await first.json()).toEqual({ returnPath: '/book' })
      expect(second.status).toBe(410)
      expect(second.headers.get('Set-Cookie')).toBeNull()
      const cookie = first.headers.get('Set-Cookie')!
      expect(cookie).toMatch(/^unspasm=north\..{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/)
      const me = await send('GET', '/api/me', { as: cookie.split(';')[0] })
      expect(await me.json()).toMatchObject({
        me: { email: 'anna@north.example', roles: ['client'], practice: 'north' },
      })
    })

    it('lets two who open one link at once in once', async () => {
      const { db, ask, open } = await opened()
      await ask()
      const token = tokenIn((await newestMail(db, 'anna@north.example')).text)

      const answers = await Promise.all([open(token), open(token), open(token)])

      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 410, 410])
    })

    it('does not open after its time', async () => {
      const { db, ask, open, at } = await opened()
      await ask()
      const token = tokenIn((await newestMail(db, 'anna@north.example')).text)
      at(later(15))

      expect((await open(token)).status).toBe(410)
    })

    it('answers alike whether the address is known or not, and writes alike', async () => {
      const { db, ask } = await opened()
      await aPerson(db, 'north', 'anna')
      const rows = async () =>
        (await db.selectFrom('mail').select('subject').where('practiceId', '=', 'north').execute()).length

      const known = await ask('anna@north.example')
      const afterKnown = await rows()
      const unknown = await ask('nobody@north.example')

      expect([unknown.status, await unknown.text()]).toEqual([known.status, await known.text()])
      expect(await rows()).toBe(2 * afterKnown)
      expect(await db.selectFrom('person').select('email').where('practiceId', '=', 'north').execute()).toEqual([
        { email: 'anna@north.example' },
      ])
    })

    it('keeps no token, only what it is known by', async () => {
      const { db, ask } = await opened()
      await ask()
      const token = tokenIn((await newestMail(db, 'anna@north.example')).text).split('.')[1]!
      const kept = await db.selectFrom('signInLink').selectAll().where('practiceId', '=', 'north').execute()

      expect(JSON.stringify(kept)).not.toContain(token)
      expect(kept[0]!.tokenHash).toHaveLength(32)
    })

    it.each(['https://evil.example', '//evil.example', '/\\evil.example', 'book', '/\tx', '/a\\b'])(
      'does not go back to %s',
      async (returnPath) => {
        const { db, ask, open } = await opened()
        await ask('anna@north.example', { returnPath })

        const answer = await open(tokenIn((await newestMail(db, 'anna@north.example')).text))

        expect(await answer.json()).toEqual({ returnPath: null })
      },
    )

    it('tells when to come back once an address, or a peer, has asked too often', async () => {
      const { ask, send } = await opened()
      for (let count = 0; count < limits['sign-in/address'].most; count += 1) expect((await ask()).status).toBe(202)
      const refused = await ask()
      expect(refused.status).toBe(429)
      expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
      expect(await refused.json()).toMatchObject({ code: 'request/too-often' })

      const others = await Promise.all(
        Array.from({ length: limits['sign-in/peer'].most }, (_, at) => ask(`p${at}@north.example`)),
      )
      expect(others.map(({ status }) => status)).toContain(429)
      const elsewhere = await send('POST', '/api/sign-in/links', {
        body: { practice: 'north', email: 'x@north.example' },
        peer: '203.0.113.9',
      })
      expect(elsewhere.status).toBe(202)
    })

    it.each([
      [{ practice: 'north' }, 'email'],
      [{ practice: 'north', email: 'anna' }, 'email'],
      [{ practice: 'north', email: 'a@b.example', admin: true }, '(all)'],
      [['x'], '(all)'],
    ])('refuses %j and names the field', async (body, field) => {
      const { send } = await opened()

      const refused = await send('POST', '/api/sign-in/links', { body })

      expect(refused.status).toBe(422)
      expect(await refused.json()).toMatchObject({ code: 'request/wrong-body', faults: [{ field }] })
    })

    it('is refused when another site sends it', async () => {
      const { send } = await opened()
      const body = { practice: 'north', email: 'anna@north.example' }

      const crossSite = await send('POST', '/api/sign-in/links', { body, headers: { 'Sec-Fetch-Site': 'cross-site' } })

      expect(crossSite.status).toBe(403)
      expect(await crossSite.json()).toMatchObject({ code: 'request/foreign-site' })
    })

    it('signs out: the cookie of before opens nothing', async () => {
      const { db, send } = await opened()
      const as = await signedInAs(db, 'north', await aPerson(db, 'north', 'anna'))

      expect((await send('POST', '/api/sign-out', { as })).status).toBe(204)

      expect(await (await send('GET', '/api/me', { as })).json()).toEqual({ me: null })
    })

    it('writes down that somebody signed in and out', async () => {
      const { db, ask, open, send } = await opened()
      await ask()
      const answer = await open(tokenIn((await newestMail(db, 'anna@north.example')).text))
      await send('POST', '/api/sign-out', { as: answer.headers.get('Set-Cookie')!.split(';')[0] })

      const events = await db.selectFrom('auditEvent').select('what').where('practiceId', '=', 'north').execute()
      expect(events.map(({ what }) => what).toSorted()).toEqual([
        'person/added',
        'session/signed-out',
        'session/started',
      ])
    })
  })
})
