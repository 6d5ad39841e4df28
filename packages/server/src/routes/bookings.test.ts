import { consentVersion } from '@unspasm/guideline/words/en/consent'
import { describe, expect, it } from 'vitest'
import { answersOf, booked, confirmBody, holdBody, home, newKey, sharedBy } from '../../test/bookings.ts'
import { onBothDatabases } from '../../test/databases.ts'
import { aPerson, aPractice, practiceApp, signedInAs, testNow } from '../../test/practices.ts'
import { aProfessional, aRecord, aService } from '../../test/professionals.ts'
import { takenIn } from '../../test/town.ts'
import type { Hold, Offers, OwnBooking, WorkBooking } from '../contract/bookings.ts'
import { listJobs } from '../jobs/list-jobs.ts'
import { expireHold } from '../operations/release-hold.ts'
import type { Problem } from '../problem.ts'

const base = '/api/practices/north'
const hour = 3_600_000
const after = (instant: Date | string, hours: number) => new Date(new Date(instant).getTime() + hours * hour)

describe('bookings', () => {
  onBothDatabases((database) => {
    const aTown = async () => {
      const { db } = database()
      await aPractice(db, 'north')
      const pia = await aProfessional(db, 'north', { name: 'pia' })
      const serviceId = await aService(db, 'north', 'massage')
      const anna = await aPerson(db, 'north', 'anna')
      const as = await signedInAs(db, 'north', anna)
      const pias = await signedInAs(db, 'north', pia.personId)
      const app = practiceApp(db)
      const offers = async (changes: object = {}) => {
        const body = { serviceId, place: home, shared: sharedBy(), from: '2026-11-30', days: 2, ...changes }
        const answer = await app.send('POST', `${base}/offers`, { body })
        return { status: answer.status, body: (await answer.json()) as Offers & Problem }
      }
      const hold = async (changes: object = {}, who: string | undefined = as) => {
        const body = { ...holdBody({ professionalId: pia.id, serviceId }), ...changes }
        const answer = await app.send('POST', `${base}/holds`, { as: who, body })
        return { status: answer.status, key: body.key, body: (await answer.json()) as Hold & Problem }
      }
      const confirm = async (id: string, key: string, changes: object = {}, who = as) => {
        const body = { ...confirmBody(key), ...changes }
        const answer = await app.send('POST', `${base}/holds/${id}/confirm`, { as: who, body })
        return { status: answer.status, body: (await answer.json()) as OwnBooking & Problem }
      }
      const read = async (id: string, who: string) => {
        const answer = await app.send('GET', `${base}/bookings/${id}`, { as: who })
        return (await answer.json()) as Omit<OwnBooking, 'side'> & Omit<WorkBooking, 'side'> & Problem
      }
      const wish = { professionalId: pia.id, serviceId }
      return { ...app, db, pia, pias, serviceId, anna, as, offers, hold, confirm, read, wish }
    }

    it('offers starts at which somebody can be there, travel and notes included', async () => {
      const { offers } = await aTown()
      const { status, body } = await offers()
      expect(status).toBe(200)
      expect(body).toMatchObject({ reasons: [], ask: [], label: 'trained-if-you-want', whyNot: [] })
      expect(body.offers.map(({ startsAt }) => startsAt)).toContain('2026-11-30T11:00:00.000Z')
      expect(body.offers.map(({ startsAt }) => startsAt)).not.toContain('2026-11-30T09:00:00.000Z')
    })

    it('offers nothing past a block, and says which rules close it and who is right instead', async () => {
      const { offers } = await aTown()
      const { body } = await offers({ shared: sharedBy({ 'cancer-history': true }) })
      expect(body.offers).toEqual([])
      expect(body.reasons).toContainEqual({ rule: 'B-4', because: expect.arrayContaining(['RG-08']) })
      expect(body.offered.map(({ role }) => role)).toContain('physiotherapist')
    })

    it('says why nobody can come', async () => {
      const { offers } = await aTown()
      const far = await offers({ place: { latitude: 53, longitude: -2.5 } })
      const other = await offers({ language: 'pl' })
      const sunday = await offers({ from: '2026-11-29', days: 1 })
      expect(far.body.whyNot).toEqual([{ reason: 'outside-area', professionals: 1 }])
      expect(other.body.whyNot).toEqual([{ reason: 'wishes', professionals: 1 }])
      expect(sunday.body.whyNot).toEqual([{ reason: 'no-hours', professionals: 1 }])
    })

    it('refuses massage that is blocked, and names the rules', async () => {
      const { hold } = await aTown()
      const { status, body } = await hold({ shared: sharedBy({ 'cancer-history': true }) })
      expect({ status, code: body.code }).toEqual({ status: 409, code: 'booking/blocked' })
      expect(body.reasons![0]!.rule).toBe('B-2')
      expect(body.reasons).toContainEqual({ rule: 'B-4', because: expect.arrayContaining(['RG-08']) })
    })

    it('refuses somebody under 18 without a guardian', async () => {
      const { hold } = await aTown()
      const { body } = await hold({ shared: sharedBy({ age: 17 }) })
      expect(body.code).toBe('booking/blocked')
      expect(body.reasons!.map(({ rule }) => rule)).toContain('B-8')
    })

    it('asks again when the answer about new signs is a day old, or yes', async () => {
      const { hold } = await aTown()
      const stale = sharedBy({}, after(testNow, -24))
      const sign = sharedBy()
      const yes = { ...sign, newSign: { ...sign.newSign, answer: true } }
      expect((await hold({ shared: stale })).body).toMatchObject({ code: 'booking/ask-again', ask: ['any-new-sign'] })
      const { body } = await hold({ shared: yes })
      expect(body.code).toBe('booking/ask-again')
      expect(body.ask).toContain('saddle-numbness')
    })

    it('holds, confirms, tells both sides with a calendar file, and leaves two reminders', async () => {
      const { db, hold, confirm } = await aTown()
      const held = await hold()
      expect(held.status).toBe(201)
      const { status, body } = await confirm(held.body.id, held.key)

      expect(status).toBe(200)
      expect(body).toMatchObject({ state: 'confirmed', startsAt: '2026-11-30T11:00:00.000Z', side: 'client' })
      const mails = await db.selectFrom('mail').selectAll().where('practiceId', '=', 'north').execute()
      expect(mails.map(({ toAddress, calendarMethod }) => [toAddress, calendarMethod]).toSorted()).toEqual([
        ['anna@north.example', 'REQUEST'],
        ['pia@north.example', 'REQUEST'],
      ])
      for (const { text, calendar } of mails) expect(`${text}${calendar}`).not.toContain('Secret')
      const jobs = await listJobs(db, 'north')
      expect(jobs.filter(({ kind }) => kind === 'visit/remind')).toHaveLength(2)
    })

    it('answers the same request the same way, and another one with the same key not at all', async () => {
      const { db, hold, confirm } = await aTown()
      const key = newKey()
      const first = await hold({ key })
      const second = await hold({ key })
      const other = await hold({ key, startsAt: '2026-11-30T13:00:00Z' })
      const booking = await confirm(first.body.id, key)
      const again = await confirm(first.body.id, key)

      expect(second.body).toEqual(first.body)
      expect(other.body.code).toBe('booking/key-reused')
      expect(again).toEqual(booking)
      expect(await db.selectFrom('booking').select('id').where('practiceId', '=', 'north').execute()).toHaveLength(1)
      expect(await db.selectFrom('mail').select('id').where('practiceId', '=', 'north').execute()).toHaveLength(2)
    })

    it('lets a double tap that comes at once have one hold', async () => {
      const { hold } = await aTown()
      const key = newKey()
      const answers = await Promise.all([hold({ key }), hold({ key }), hold({ key })])
      expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
    })

    it('keeps travel free on both sides of a visit', async () => {
      const { hold } = await aTown()
      await hold()
      const touching = await hold({ startsAt: '2026-11-30T12:00:00Z' })
      const before = await hold({ startsAt: '2026-11-30T10:15:00Z' })
      expect([touching.body.code, before.body.code]).toEqual(['booking/start-taken', 'booking/start-taken'])
    })

    it('gives the time of a hold that is over to the next, and confirms it no more', async () => {
      const { hold, confirm, at } = await aTown()
      const first = await hold()
      at(after(testNow, 10 / 60))
      const second = await hold()
      const late = await confirm(first.body.id, first.key)

      expect(second.status).toBe(201)
      expect({ status: late.status, code: late.body.code }).toEqual({ status: 410, code: 'booking/hold-expired' })
    })

    it('lets go of a hold by its job, but not of a booking', async () => {
      const { db, hold, confirm, world, at } = await aTown()
      const [first, second] = [await hold(), await hold({ startsAt: '2026-11-30T14:00:00Z' })]
      await confirm(second.body.id, second.key)
      at(after(testNow, 1))
      for (const { body } of [first, second]) await expireHold(world, 'north', body.id)

      const rows = await db.selectFrom('booking').select(['id', 'state']).where('practiceId', '=', 'north').execute()
      expect(new Map(rows.map(({ id, state }) => [id, state]))).toEqual(
        new Map([
          [first.body.id, 'expired'],
          [second.body.id, 'confirmed'],
        ]),
      )
    })

    it.each(['given back', 'over', 'over and found by the next'] as const)(
      'looks again at the drive to the visit after a hold that is %s',
      async (end) => {
        const { db, hold, confirm, world, at, send } = await aTown()
        const later = await hold({ startsAt: '2026-11-30T14:00:00Z' })
        await confirm(later.body.id, later.key)
        const alone = await takenIn(db)
        const first = await hold()
        const [, nearer] = await takenIn(db)
        if (end === 'given back') {
          await send('POST', `${base}/holds/${first.body.id}/release`, { body: { key: first.key } })
        } else {
          at(after(testNow, 10 / 60))
          if (end === 'over') await expireHold(world, 'north', first.body.id)
          else await hold({ startsAt: '2026-12-01T11:00:00Z' })
        }

        expect(nearer).not.toEqual(alone[0])
        expect((await takenIn(db))[0]).toEqual(alone[0])
      },
    )

    it('looks at the drive to the visit after one that is taken back, though a hold in between is over and still stands', async () => {
      const { db, hold, confirm, at, send, as } = await aTown()
      const far = { ...home, latitude: home.latitude + 0.05 }
      const early = await hold({ startsAt: '2026-11-30T09:15:00Z' })
      const between = await hold({ startsAt: '2026-11-30T11:15:00Z', place: far })
      const late = await hold({ startsAt: '2026-11-30T12:30:00Z', place: far })
      for (const { body, key } of [early, late]) await confirm(body.id, key)
      const [, , near] = await takenIn(db)
      at(after(testNow, 10 / 60))
      expect([early.status, between.status, late.status]).toEqual([201, 201, 201])
      const gone = await send('POST', `${base}/bookings/${early.body.id}/cancel`, { as })

      expect(gone.status).toBe(200)
      const left = await takenIn(db)
      expect(left).toHaveLength(1)
      expect(left[0]!.start.getTime()).toBeLessThan(near!.start.getTime())
    })

    it('confirms a hold whose drive is longer since the hold before it is over and still stands', async () => {
      const { db, hold, confirm, at } = await aTown()
      const far = { ...home, latitude: home.latitude + 0.05 }
      await hold({ startsAt: '2026-11-30T11:15:00Z', place: far })
      at(after(testNow, 5 / 60))
      const late = await hold({ startsAt: '2026-11-30T12:30:00Z', place: far })
      const [, near] = await takenIn(db)
      at(after(testNow, 11 / 60))
      const confirmed = await confirm(late.body.id, late.key)

      expect(confirmed.status).toBe(200)
      const left = await takenIn(db)
      expect(left).toHaveLength(1)
      expect(left[0]!.start.getTime()).toBeLessThan(near!.start.getTime())
    })

    it('does not confirm what became blocked in between', async () => {
      const { hold, confirm } = await aTown()
      const held = await hold()
      const { body } = await confirm(held.body.id, held.key, { shared: sharedBy({ 'saddle-numbness': true }) })
      expect(body.code).toBe('booking/blocked')
      expect(body.reasons![0]!.rule).toBe('B-1')
    })

    it('does not confirm a professional who became red in between, or is red on the day', async () => {
      const { db, hold, confirm, offers } = await aTown()
      const held = await hold()
      await db
        .updateTable('credential')
        .set({ expiresOn: '2026-11-30' })
        .where('practiceId', '=', 'north')
        .where('kind', '=', 'insurance')
        .execute()

      expect((await confirm(held.body.id, held.key)).body.code).toBe('booking/professional-not-available')
      expect((await offers({ days: 1 })).body.whyNot).toEqual([{ reason: 'records-not-valid', professionals: 1 }])
    })

    it('does not let somebody else confirm with a key that is not theirs', async () => {
      const { hold, confirm } = await aTown()
      const held = await hold()
      expect((await confirm(held.body.id, newKey())).status).toBe(404)
    })

    it('asks for the address, the text in force and the guardian', async () => {
      const { hold, confirm } = await aTown()
      const { body, key } = await hold()
      const consent = { version: 'old', agreed: true, signedBy: 'Anna', guardian: null }
      expect((await confirm(body.id, key, { address: null })).body.code).toBe('booking/address-missing')
      expect((await confirm(body.id, key, { consent })).body.code).toBe('booking/consent-changed')
      const shared = { ...sharedBy(), hasGuardian: true }
      expect((await confirm(body.id, key, { shared })).body.code).toBe('booking/guardian-missing')
    })

    it('tells the street only from 12 hours before to 2 hours after, once new signs were asked about on the day', async () => {
      const town = await aTown()
      const { at, read, pias, as, send, db, lines } = town
      const { id, startsAt } = await booked(town, as, town.wish)
      const owner = await signedInAs(db, 'north', await aPerson(db, 'north', 'oona', 'owner'))
      const seen = async (instant: Date) => {
        at(instant)
        const texts = []
        for (const who of [pias, owner]) {
          texts.push((await read(id, who)).address)
          const list = await (await send('GET', `${base}/bookings`, { as: who })).text()
          texts.push(list.includes('Secret Street') ? '7 Secret Street' : null)
        }
        return [...new Set(texts)]
      }
      expect(await seen(testNow)).toEqual([null])
      expect(await seen(after(startsAt, -12.01))).toEqual([null])
      expect(await seen(after(startsAt, -11.9))).toEqual(['7 Secret Street'])
      expect(await seen(after(startsAt, -3))).toEqual([null])
      expect((await read(id, pias)).isOnHold).toBe(true)

      const body = { shared: sharedBy({}, after(startsAt, -3)) }
      expect((await send('POST', `${base}/bookings/${id}/new-sign`, { as, body })).status).toBe(200)
      expect(await seen(after(startsAt, -3))).toEqual(['7 Secret Street'])
      expect(await seen(after(startsAt, 3))).toEqual([null])
      expect(JSON.stringify(lines)).not.toContain('Secret')
    })

    it('puts a visit on hold when a new sign comes up, whatever was answered before', async () => {
      const town = await aTown()
      const { at, read, pias, as, send } = town
      const { id, startsAt } = await booked(town, as, town.wish)
      at(after(startsAt, -3))
      const calm = { shared: sharedBy({}, after(startsAt, -3)) }
      const alarm = { shared: sharedBy({ 'bladder-change': true }, after(startsAt, -3)) }
      await send('POST', `${base}/bookings/${id}/new-sign`, { as, body: calm })
      const refused = await send('POST', `${base}/bookings/${id}/new-sign`, { as, body: alarm })

      expect(((await refused.json()) as Problem).code).toBe('booking/blocked')
      expect(await read(id, pias)).toMatchObject({ isOnHold: true, address: null })
    })

    it('judges by the guardian who signed, whatever is said with the answer on the day', async () => {
      const town = await aTown()
      const { at, as, send, wish } = town
      const child = (now: Date | string, hasGuardian: boolean) => ({ ...sharedBy({ age: 16 }, now), hasGuardian })
      const consent = { version: consentVersion, agreed: true as const, signedBy: 'Gus Adams', guardian: 'Gus Adams' }
      const shared = child(testNow, true)
      const { id, startsAt } = await booked(town, as, { ...wish, shared }, { shared, consent })
      const day = after(startsAt, -3)
      at(day)
      const answered = await send('POST', `${base}/bookings/${id}/new-sign`, {
        as,
        body: { shared: child(day, false) },
      })

      expect([answered.status, await answered.json()]).toMatchObject([200, { hasGuardian: true, isOnHold: false }])
    })

    it('closes a visit of somebody who turns out to be under 18 and has nobody who signed', async () => {
      const town = await aTown()
      const { at, as, send, wish } = town
      const { id, startsAt } = await booked(town, as, wish)
      const day = after(startsAt, -3)
      at(day)
      const shared = { ...sharedBy({ age: 16 }, day), hasGuardian: true }
      const answered = await send('POST', `${base}/bookings/${id}/new-sign`, { as, body: { shared } })
      const problem = (await answered.json()) as Problem

      expect([problem.code, problem.reasons?.[0]?.rule]).toEqual(['booking/blocked', 'B-8'])
    })

    it('tells a therapist what hands may do and no finding that is not to be told', async () => {
      const town = await aTown()
      const { id } = await booked(town, town.as, town.wish, { shared: sharedBy({ 'takes-blood-thinner': true }) })
      const seen = await town.read(id, town.pias)
      const { findings } = await import('@unspasm/guideline/findings')
      const hidden = findings.filter(({ share }) => share !== 'yes').map((finding) => finding.id as string)

      expect(Object.keys(seen.told).filter((finding) => hidden.includes(finding))).toEqual([])
      expect(Object.keys(answersOf()).filter((finding) => hidden.includes(finding)).length).toBeGreaterThan(5)
      expect(JSON.stringify(seen)).not.toContain('blood-thinner')
      expect(seen.card!.pressureCap).toBeLessThan(5)
      expect(seen).toMatchObject({ firstName: 'Anna', ageBand: '30–39' })
      expect(seen.area).toEqual({ latitude: 51.46, longitude: -2.59 })
    })

    it('cancels from either side, tells both with a calendar file, and frees the time', async () => {
      const town = await aTown()
      const { db, send, as, pias, hold } = town
      const first = await booked(town, as, town.wish)
      const answer = await send('POST', `${base}/bookings/${first.id}/cancel`, { as })
      const again = await send('POST', `${base}/bookings/${first.id}/cancel`, { as: pias })
      const next = await hold()

      expect(((await answer.json()) as OwnBooking).state).toBe('cancelled')
      expect(((await again.json()) as WorkBooking).cancelledBy).toBe('client')
      expect(next.status).toBe(201)
      const mails = await db
        .selectFrom('mail')
        .select(['calendar'])
        .where('practiceId', '=', 'north')
        .where('calendarMethod', '=', 'CANCEL')
        .execute()
      expect(mails).toHaveLength(2)
      for (const { calendar } of mails) {
        expect(calendar).toContain(`UID:${first.id}@unspasm`)
        expect(calendar).toContain('SEQUENCE:1')
        expect(calendar).toContain('STATUS:CANCELLED')
      }
    })

    it('does not cancel a visit that has begun', async () => {
      const town = await aTown()
      const { id, startsAt } = await booked(town, town.as, town.wish)
      town.at(new Date(startsAt))
      const answer = await town.send('POST', `${base}/bookings/${id}/cancel`, { as: town.as })
      expect(((await answer.json()) as Problem).code).toBe('booking/too-late')
    })

    it('does not bring two together of whom one does not want it', async () => {
      const { db, anna, pia, hold } = await aTown()
      await db
        .insertInto('block')
        .values({
          practiceId: 'north',
          personId: anna,
          professionalId: pia.id,
          madeBy: 'professional',
          createdAt: testNow,
        })
        .execute()
      expect((await hold()).body.code).toBe('booking/professional-not-available')
    })

    it('sends somebody pregnant only to those who are trained for it', async () => {
      const { db, pia, hold, offers } = await aTown()
      const shared = sharedBy({ sex: 'female', pregnancy: 'yes', 'pregnancy-warning': ['none'], 'pregnancy-weeks': 24 })
      expect((await hold({ shared })).body.code).toBe('booking/not-trained')
      expect((await offers({ shared })).body.whyNot).toEqual([{ reason: 'skill-missing', professionals: 1 }])
      await aRecord(db, 'north', pia, 'skill', { skill: 'pregnancy-massage' })
      expect((await hold({ shared })).status).toBe(201)
    })
  })
})
