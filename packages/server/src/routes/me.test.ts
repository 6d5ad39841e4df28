import { describe, expect, it } from 'vitest'
import { onBothDatabases } from '../../test/databases.ts'
import { aPerson, aPractice, practiceApp, signedInAs, testNow } from '../../test/practices.ts'
import { sessionLife } from '../people/sessions.ts'

const days = (count: number) => new Date(testNow.getTime() + count * 24 * 60 * 60_000)

describe('the own account', () => {
  onBothDatabases((database) => {
    const anna = async () => {
      const { db } = database()
      await aPractice(db, 'north')
      const id = await aPerson(db, 'north', 'anna')
      const app = practiceApp(db)
      const as = await signedInAs(db, 'north', id)
      const who = async (cookie = as) =>
        (await (await app.send('GET', '/api/me', { as: cookie })).json()) as { me: unknown }
      return { db, id, as, who, ...app }
    }

    it('is changed in what is said, and only in that', async () => {
      const { send, as } = await anna()

      await send('PATCH', '/api/me', { as, body: { name: 'Anna Bell', phone: '+44 20 7946 0000' } })
      const answer = await send('PATCH', '/api/me', { as, body: { phone: null } })

      expect(await answer.json()).toMatchObject({ me: { firstName: 'anna', name: 'Anna Bell', phone: null } })
    })

    it.each([{ phone: 'call me' }, { name: '' }, { email: 'other@north.example' }, { roles: ['owner'] }])(
      'refuses %j and stays as it is',
      async (body) => {
        const { send, as, who } = await anna()
        const before = await who()

        expect((await send('PATCH', '/api/me', { as, body })).status).toBe(422)

        expect(await who()).toEqual(before)
      },
    )

    it('stays open while somebody comes, closes when nobody came for long, and in the end closes anyhow', async () => {
      const { who, at } = await anna()
      const { idleDays, longestDays } = sessionLife.client
      for (let day = 0; day < longestDays - idleDays; day += idleDays - 1) {
        at(days(day))
        expect((await who()).me).not.toBeNull()
      }
      at(days(longestDays))
      expect((await who()).me).toBeNull()
    })

    it('closes after the days without a visit that the role has', async () => {
      const { db, who, at } = await anna()
      const owner = await signedInAs(db, 'north', await aPerson(db, 'north', 'olga', 'owner'))
      at(days(sessionLife.owner.idleDays))

      expect((await who(owner)).me).toBeNull()
      expect((await who()).me).not.toBeNull()
    })

    it('is closed on one device, or on all, at once', async () => {
      const { db, id, as, send, who } = await anna()
      const [second, third] = [await signedInAs(db, 'north', id), await signedInAs(db, 'north', id)]
      const listed = (await (await send('GET', '/api/me/sessions', { as })).json()) as {
        sessions: { id: string; isThisOne: boolean; device: string }[]
      }
      expect(listed.sessions).toHaveLength(3)
      expect(listed.sessions[0]).toMatchObject({ isThisOne: true, device: 'Firefox on Linux' })

      expect((await send('DELETE', `/api/me/sessions/${listed.sessions[1]!.id}`, { as })).status).toBe(204)
      expect([await who(second), await who(third)].filter(({ me }) => me === null)).toHaveLength(1)

      expect((await send('DELETE', '/api/me/sessions', { as })).status).toBe(204)
      for (const cookie of [as, second, third]) expect((await who(cookie)).me).toBeNull()
    })

    it.each(['', 'north', 'north.', 'north.short', `south.${'x'.repeat(43)}`, `north.${'x'.repeat(43)}`, '../../x'])(
      'does not open for the cookie "%s"',
      async (value) => {
        const { who } = await anna()

        expect((await who(`unspasm=${value}`)).me).toBeNull()
      },
    )

    it('over https it opens for the cookie with the protected name only', async () => {
      const { db, id, as } = await anna()
      const { send } = practiceApp(db, { publicUrl: 'https://practice.example' })
      const value = (await signedInAs(db, 'north', id)).split('=')[1]!

      const plain = await send('GET', '/api/me', { as })
      const secure = await send('GET', '/api/me', { as: `__Host-unspasm=${value}` })
      const out = await send('POST', '/api/sign-out', { as: `__Host-unspasm=${value}` })

      expect(await plain.json()).toEqual({ me: null })
      expect(await secure.json()).toMatchObject({ me: { firstName: 'anna' } })
      expect(out.headers.get('Set-Cookie')).toMatch(/^__Host-unspasm=; .*Path=\/; HttpOnly; Secure; SameSite=Lax/)
    })

    it('leaves nothing of the person in the log', async () => {
      const { send, as, lines } = await anna()
      await send('PATCH', '/api/me', { as, body: { name: 'Anna Bell' } })
      await send('DELETE', '/api/me/passkeys/00000000-0000-4000-8000-000000000000', { as })

      expect(JSON.stringify(lines)).not.toMatch(/anna|bell|north|00000000/i)
    })
  })
})

describe('a passkey', () => {
  onBothDatabases((database) => {
    const made = {
      id: 'AAAA',
      rawId: 'AAAA',
      type: 'public-key',
      clientExtensionResults: {},
      response: { clientDataJSON: 'e30', attestationObject: 'AAAA' },
    }

    it('that answers no question of ours is refused, and nothing is kept', async () => {
      const { db } = database()
      await aPractice(db, 'north')
      const as = await signedInAs(db, 'north', await aPerson(db, 'north', 'anna'))
      const { send, bugs } = practiceApp(db)
      const asked = await send('POST', '/api/me/passkeys/options', { as })
      const { options } = (await asked.json()) as { options: { challenge: string; rp: { id: string } } }
      const clientDataJSON = Buffer.from(
        JSON.stringify({ type: 'webauthn.create', challenge: options.challenge, origin: 'https://evil.example' }),
      ).toString('base64url')

      const statuses = []
      for (const response of [
        made.response,
        { ...made.response, clientDataJSON },
        { ...made.response, clientDataJSON },
      ]) {
        statuses.push((await send('POST', '/api/me/passkeys', { as, body: { made: { ...made, response } } })).status)
      }

      expect(options.rp.id).toBe('localhost')
      expect(statuses).toEqual([422, 422, 422])
      expect(await db.selectFrom('passkey').select('id').where('practiceId', '=', 'north').execute()).toEqual([])
      expect(await db.selectFrom('passkeyChallenge').select('id').where('practiceId', '=', 'north').execute()).toEqual(
        [],
      )
      expect(bugs).toEqual([])
    })

    it('that nobody has opens nothing', async () => {
      const { db } = database()
      await aPractice(db, 'north')
      const { send, bugs } = practiceApp(db)
      const asked = await send('POST', '/api/sign-in/passkeys/options', { body: { practice: 'north' } })
      const { options } = (await asked.json()) as { options: { challenge: string } }
      const clientDataJSON = Buffer.from(
        JSON.stringify({ type: 'webauthn.get', challenge: options.challenge, origin: 'http://localhost' }),
      ).toString('base64url')
      const answer = {
        ...made,
        response: { clientDataJSON, authenticatorData: 'AAAA', signature: 'AAAA' },
      }

      const refused = await send('POST', '/api/sign-in/passkeys', { body: { practice: 'north', answer } })

      expect(refused.status).toBe(403)
      expect(refused.headers.get('Set-Cookie')).toBeNull()
      expect(bugs).toEqual([])
    })
  })
})
