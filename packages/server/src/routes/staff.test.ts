import { beforeEach, describe, expect, it } from 'vitest'
import { onBothDatabases } from '../../test/databases.ts'
import { aPerson, aPractice, practiceApp, signedInAs } from '../../test/practices.ts'
import { aDraft, aProfessional, aService, bristol, settingsOf } from '../../test/professionals.ts'
import type { Decisions } from '../contract/decisions.ts'
import type { Staff } from '../contract/staff.ts'
import type { Problem } from '../problem.ts'

const base = '/api/practices/north'

describe('who works for a practice', () => {
  onBothDatabases((database) => {
    let app: ReturnType<typeof practiceApp>
    let owner: string

    beforeEach(async () => {
      await aPractice(database().db, 'north')
      app = practiceApp(database().db)
      owner = await signedInAs(database().db, 'north', await aPerson(database().db, 'north', 'olga', 'owner'))
    })

    const send = (method: string, path: string, body?: unknown, as = owner) =>
      app.send(method, `${base}${path}`, { as, body })
    const code = async (response: Response) => ((await response.json()) as Problem).code
    const nia = { firstName: 'Nia', name: 'Nia New', email: 'Nia@North.example', roles: ['physiotherapist'] }

    it('is added by the owner, invited by mail, and begins as a draft that is red', async () => {
      const response = await send('POST', '/staff', nia)

      expect(response.status).toBe(201)
      const added = (await response.json()) as Staff
      expect(added).toMatchObject({
        firstName: 'Nia',
        name: 'Nia New',
        email: 'nia@north.example',
        state: 'draft',
        roles: ['physiotherapist'],
        traffic: 'red',
        reasons: [{ what: 'role-off', role: 'physiotherapist' }],
      })
      const mails = await database()
        .db.selectFrom('mail')
        .select('toAddress')
        .where('practiceId', '=', 'north')
        .execute()
      expect(mails).toEqual([{ toAddress: 'nia@north.example' }])
      expect(await code(await send('POST', '/staff', nia))).toBe('professional/already-here')
    })

    it('is not shown before the records are valid', async () => {
      const pia = await aDraft(database().db, 'north', { name: 'pia' })

      expect(await code(await send('PUT', `/staff/${pia.id}/state`, { state: 'published' }))).toBe(
        'professional/not-ready',
      )
      const karl = await aProfessional(database().db, 'north', { name: 'karl', state: 'draft' })
      expect((await send('PUT', `/staff/${karl.id}/state`, { state: 'published' })).status).toBe(200)
    })

    it('has services of the own roles only', async () => {
      const { db } = database()
      const karl = await aProfessional(db, 'north', { name: 'karl' })
      const physiotherapy = await aService(db, 'north', 'physiotherapy')
      const massage = await aService(db, 'north', 'massage')

      expect(await code(await send('PUT', `/staff/${karl.id}/services`, { serviceIds: [physiotherapy] }))).toBe(
        'service/not-of-role',
      )
      await send('PUT', `/staff/${karl.id}/roles`, { roles: ['massage-therapist', 'physiotherapist'] })
      await send('PUT', `/staff/${karl.id}/services`, { serviceIds: [physiotherapy, massage] })
      const changed = await send('PUT', `/staff/${karl.id}/roles`, { roles: ['surgeon', 'physiotherapist'] })
      expect(((await changed.json()) as Staff).serviceIds).toEqual([physiotherapy])
      const surgeon = await send('PUT', `/staff/${karl.id}/roles`, { roles: ['surgeon'] })
      expect(((await surgeon.json()) as Staff).serviceIds).toEqual([])
    })

    it('is never bookable as a surgeon (B-6)', async () => {
      const karl = await aProfessional(database().db, 'north', { name: 'karl' })
      await send('PUT', `/staff/${karl.id}/roles`, { roles: ['surgeon'] })
      await send('PUT', '/role-settings', { role: 'surgeon', isOn: true, settings: settingsOf('surgeon') })

      expect(await (await app.send('GET', `${base}/professionals`)).json()).toEqual({ therapists: [] })
    })

    it.each([
      [
        'area/crosses-itself',
        [
          [-2.6, 51.4],
          [-2.5, 51.5],
          [-2.5, 51.4],
          [-2.6, 51.5],
        ],
      ],
      [
        'area/too-few-corners',
        [
          [-2.6, 51.4],
          [-2.5, 51.5],
        ],
      ],
      [
        'area/too-large',
        [
          [-2.6, 51.4],
          [-2.5, 58.5],
          [-2.5, 51.4],
        ],
      ],
    ])('has no area that is refused as %s', async (expected, points) => {
      const pia = await aDraft(database().db, 'north', { name: 'pia' })
      const corners = points.map(([longitude, latitude]) => ({ latitude, longitude }))
      const body = { homeBase: bristol, area: { kind: 'polygon', corners }, travelMode: 'car', bufferMinutes: 15 }

      expect(await code(await send('PUT', `/staff/${pia.id}/area`, body))).toBe(expected)
    })

    it('has an area whose place is told to customers without the house', async () => {
      const pia = await aDraft(database().db, 'north', { name: 'pia' })
      await send('PUT', '/places', { csv: 'name,postcode,latitude,longitude\nOld City,BS1,51.4545,-2.5944' })
      const body = {
        homeBase: bristol,
        area: { kind: 'circle', radiusMetres: 5000 },
        travelMode: 'bicycle',
        bufferMinutes: 20,
      }
      const changed = (await (await send('PUT', `/staff/${pia.id}/area`, body)).json()) as Staff

      expect(changed).toMatchObject(body)
      const { near } = await database()
        .db.selectFrom('professional')
        .select('near')
        .where('practiceId', '=', 'north')
        .where('id', '=', pia.id)
        .executeTakeFirstOrThrow()
      expect(near).toBe('Old City')
      expect((await send('PUT', `/staff/${pia.id}/area`, { ...body, bufferMinutes: 10 })).status).toBe(422)
    })

    it('has a photograph by its content, that anybody sees once the person is shown', async () => {
      const karl = await aProfessional(database().db, 'north', { name: 'karl' })
      const sendPhoto = (bytes: readonly number[]) =>
        app.app.request(`${base}/staff/${karl.id}/photo?name=me.png`, {
          method: 'POST',
          headers: {
            Host: 'localhost',
            'Sec-Fetch-Site': 'same-origin',
            Cookie: owner,
            'Content-Type': 'application/octet-stream',
          },
          body: new Uint8Array(bytes),
        })
      const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]

      expect((await sendPhoto([0x25, 0x50, 0x44, 0x46, 0x2d])).status).toBe(415)
      expect((await sendPhoto(png)).status).toBe(201)
      expect((await sendPhoto([...png, 4])).status).toBe(201)
      const shown = await app.send('GET', `${base}/professionals/${karl.id}/photo`)
      expect(shown.headers.get('Content-Type')).toBe('image/png')
      expect([...new Uint8Array(await shown.arrayBuffer())]).toEqual([...png, 4])
      const files = await database().db.selectFrom('file').select('id').where('practiceId', '=', 'north').execute()
      expect(files).toHaveLength(1)
      await send('PUT', `/staff/${karl.id}/state`, { state: 'draft' })
      expect((await app.send('GET', `${base}/professionals/${karl.id}/photo`)).status).toBe(404)
    })

    it('waits in a role until the owner has filled in what the law says', async () => {
      const { minimumTrainingHours: _, ...half } = settingsOf('massage-therapist')
      const put = (isOn: boolean, settings: unknown) =>
        send('PUT', '/role-settings', { role: 'massage-therapist', isOn, settings })

      const refused = (await (await put(true, half)).json()) as Problem
      expect(refused.faults).toEqual([{ field: 'settings.minimumTrainingHours', found: '', expected: 'an answer' }])
      expect((await put(false, half)).status).toBe(200)
      expect((await put(true, { ...settingsOf('massage-therapist'), directAccess: true })).status).toBe(422)
      expect((await put(true, { ...settingsOf('massage-therapist'), closedTasks: ['diagnosis-text'] })).status).toBe(
        422,
      )
      expect((await put(true, settingsOf('massage-therapist'))).status).toBe(200)
    })

    it('comes up for a decision when something is wrong', async () => {
      const { db } = database()
      await aProfessional(db, 'north', { name: 'karl' })
      const pia = await aDraft(db, 'north', { name: 'pia' })
      await send('PUT', `/staff/${pia.id}/roles`, { roles: ['dietitian'] })
      await send('POST', `/staff/${pia.id}/credentials`, { kind: 'right-to-work', details: { allowed: true } })

      const decisions = (await (await send('GET', '/decisions')).json()) as Decisions

      expect(decisions.toVerify.map(({ kind, professionalName }) => [kind, professionalName])).toEqual([
        ['right-to-work', 'pia'],
      ])
      expect(decisions.inTrouble.map(({ name, traffic }) => [name, traffic])).toEqual([['pia', 'red']])
      expect(decisions.rolesOff).toEqual(['dietitian'])
    })

    it('does services that have a name of their own, and never ultrasound', async () => {
      const massage = {
        kind: 'massage',
        name: 'Back massage',
        firstMinutes: 45,
        laterMinutes: 60,
        isRemote: false,
        isActive: true,
      }
      const added = await send('POST', '/services', massage)
      expect(added.status).toBe(201)
      const { id } = (await added.json()) as { id: string }

      expect(await code(await send('POST', '/services', massage))).toBe('service/name-taken')
      expect(await code(await send('POST', '/services', { ...massage, isRemote: true }))).toBe('service/not-remote')
      expect((await send('POST', '/services', { ...massage, kind: 'ultrasound' })).status).toBe(422)
      expect((await send('PUT', `/services/${id}`, { ...massage, kind: 'physiotherapy' })).status).toBe(404)
      expect((await send('PUT', `/services/${id}`, { ...massage, isActive: false })).status).toBe(200)
      expect(await (await app.send('GET', `${base}/services`)).json()).toEqual({ services: [] })
      expect(await (await send('GET', '/services')).json()).toMatchObject({ services: [{ isActive: false }] })
    })
  })
})
