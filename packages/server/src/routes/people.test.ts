import { describe, expect, it } from 'vitest'
import { onBothDatabases } from '../../test/databases.ts'
import { aPerson, aPractice, practiceApp, signedInAs } from '../../test/practices.ts'

const path = '/api/practices/north/people'

describe('people who work for a practice', () => {
  onBothDatabases((database) => {
    const olga = async () => {
      const { db } = database()
      await aPractice(db, 'north')
      const id = await aPerson(db, 'north', 'olga', 'owner')
      const as = await signedInAs(db, 'north', id)
      const app = practiceApp(db)
      const roles = (person: string, wanted: string[], cookie = as) =>
        app.send('PUT', `${path}/${person}/roles`, { as: cookie, body: { roles: wanted } })
      return { db, id, as, roles, ...app }
    }

    it('are invited by the owner, learn it by a mail that opens nothing by itself, and have the role at once', async () => {
      const { db, as, send } = await olga()
      const body = { email: 'Pia@Mail.example', role: 'professional', firstName: 'Pia' }

      const answer = await send('POST', path, { as, body })

      expect(answer.status).toBe(201)
      expect(await answer.json()).toMatchObject({ email: 'pia@mail.example', roles: ['professional', 'client'] })
      const mail = await db.selectFrom('mail').selectAll().where('practiceId', '=', 'north').executeTakeFirstOrThrow()
      expect(mail.toAddress).toBe('pia@mail.example')
      expect(mail.text).toContain('/sign-in?practice=north')
      expect(mail.text).not.toContain('#')
    })

    it('lose a role from their very next request on', async () => {
      const { db, roles, send } = await olga()
      const second = await aPerson(db, 'north', 'otto', 'owner')
      const cookie = await signedInAs(db, 'north', second)
      expect((await send('GET', path, { as: cookie })).status).toBe(200)

      expect((await roles(second, [])).status).toBe(200)

      expect((await send('GET', path, { as: cookie })).status).toBe(403)
    })

    it('always have an owner, also when two remove each other at once', async () => {
      const { db, id, as, roles } = await olga()
      expect((await roles(id, ['professional'])).status).toBe(409)
      const second = await aPerson(db, 'north', 'otto', 'owner')
      const cookie = await signedInAs(db, 'north', second)

      const answers = await Promise.all([roles(second, [], as), roles(id, [], cookie)])

      expect(answers.map(({ status }) => status)).toContain(200)
      const owners = await db
        .selectFrom('personRole')
        .select('personId')
        .where('practiceId', '=', 'north')
        .where('role', '=', 'owner')
        .execute()
      expect(owners).toHaveLength(1)
    })

    it('are signed out everywhere by the owner, and what was done is written down', async () => {
      const { db, id, as, send, roles } = await olga()
      const pia = await aPerson(db, 'north', 'pia', 'professional')
      const cookie = await signedInAs(db, 'north', pia)
      await roles(pia, ['professional', 'owner'])

      expect((await send('DELETE', `${path}/${pia}/sessions`, { as })).status).toBe(204)

      expect(await (await send('GET', '/api/me', { as: cookie })).json()).toEqual({ me: null })
      const events = await db
        .selectFrom('auditEvent')
        .select(['what', 'personId', 'recordId', 'details'])
        .where('practiceId', '=', 'north')
        .where('what', 'in', ['person/roles-changed', 'session/revoked'])
        .orderBy('what')
        .execute()
      expect(events).toMatchObject([
        { what: 'person/roles-changed', personId: id, recordId: pia, details: { given: ['owner'], taken: [] } },
        { what: 'session/revoked', personId: id },
      ])
    })
  })
})
