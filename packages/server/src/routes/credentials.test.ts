import { beforeEach, describe, expect, it } from 'vitest'
import { onBothDatabases } from '../../test/databases.ts'
import { aPerson, aPractice, practiceApp, signedInAs, testNow } from '../../test/practices.ts'
import { aDraft, aProfessional, aRecord, ownerOf, switchOn, type Professional } from '../../test/professionals.ts'
import type { Credential } from '../contract/credentials.ts'
import type { Staff } from '../contract/staff.ts'

const base = '/api/practices/north'
const pdf = new TextEncoder().encode('%PDF-1.7 a certificate')
const day = 24 * 60 * 60 * 1000
const after = (ms: number) => new Date(testNow.getTime() + ms)

const licence = {
  kind: 'licence',
  role: 'massage-therapist',
  country: 'GB',
  issuer: 'Register of the north',
  number: 'MT-1',
  nameOnRecord: 'Pia Price',
  expiresOn: '2027-06-30',
  details: {},
}
const firstAid = (fileId: string) => ({ kind: 'first-aid', issuedOn: '2026-11-01', details: {}, fileId })

describe('records of a professional', () => {
  onBothDatabases((database) => {
    let app: ReturnType<typeof practiceApp>
    let owner: string
    let pia: Professional
    let piaCookie: string

    beforeEach(async () => {
      const { db } = database()
      await aPractice(db, 'north')
      app = practiceApp(db)
      owner = await signedInAs(db, 'north', await aPerson(db, 'north', 'olga', 'owner'))
      pia = await aDraft(db, 'north', { name: 'pia' })
      await switchOn(db, 'north', 'massage-therapist')
      await db
        .insertInto('professionalRole')
        .values({ practiceId: 'north', professionalId: pia.id, role: 'massage-therapist' })
        .execute()
      piaCookie = await signedInAs(db, 'north', pia.personId)
    })

    const upload = (content: Uint8Array, as = piaCookie, name = 'certificate.pdf', type = 'application/octet-stream') =>
      app.app.request(`${base}/staff/${pia.id}/files?name=${encodeURIComponent(name)}`, {
        method: 'POST',
        headers: { Host: 'localhost', 'Sec-Fetch-Site': 'same-origin', Cookie: as, 'Content-Type': type },
        body: content as BodyInit,
      })
    const enter = (body: unknown, as = piaCookie) =>
      app.send('POST', `${base}/staff/${pia.id}/credentials`, { as, body })
    const entered = async (body: unknown, as = piaCookie) => (await (await enter(body, as)).json()) as Credential
    const decide = (id: string, verb: string, body: unknown, as = owner) =>
      app.send('POST', `${base}/credentials/${id}/${verb}`, { as, body })
    const staff = async (id = pia.id) =>
      (await (await app.send('GET', `${base}/staff/${id}`, { as: owner })).json()) as Staff
    const code = async (response: Response) => ((await response.json()) as { code: string }).code

    it('count once the owner has verified them', async () => {
      const record = await entered(licence)
      expect(record).toMatchObject({ state: 'entered', enteredBy: 'pia', isSelfVerified: false })
      expect((await staff()).reasons).toContainEqual(
        expect.objectContaining({ kind: 'licence', what: 'waiting', state: 'red' }),
      )

      const verified = await decide(record.id, 'verification', { method: 'register-lookup' })

      expect(await verified.json()).toMatchObject({
        state: 'verified',
        verifiedBy: 'olga',
        verifiedOn: '2026-11-28',
        nextCheckOn: '2027-02-26',
        registerChecks: [{ outcome: 'found' }],
      })
      expect((await staff()).reasons.some(({ kind }) => kind === 'licence')).toBe(false)
    })

    it('are verified by four eyes when there is another owner, else with a mark that customers see', async () => {
      const own = await entered(licence, owner)
      expect(own.mayDecide).toBe('self')

      const self = await decide(own.id, 'verification', { method: 'register-lookup' })
      expect(await self.json()).toMatchObject({ state: 'verified', isSelfVerified: true })

      const { db } = database()
      const second = await signedInAs(db, 'north', await aPerson(db, 'north', 'otto', 'owner'))
      const record = await entered({ ...licence, number: 'MT-2' }, second)
      const refused = await decide(record.id, 'verification', { method: 'register-lookup' }, second)
      expect([refused.status, await code(refused)]).toEqual([403, 'credential/four-eyes'])
      expect((await decide(record.id, 'verification', { method: 'register-lookup' })).status).toBe(200)
    })

    it('of an owner who is also the professional are not verified by themselves', async () => {
      const { db } = database()
      const both = await aPerson(db, 'north', 'bo', 'owner', 'professional')
      const bo = await aDraft(db, 'north', { personId: both })
      const cookie = await signedInAs(db, 'north', both)
      const record = await aRecord(db, 'north', bo, 'right-to-work', {
        enteredBy: await ownerOf(db, 'north'),
        state: 'entered',
        method: null,
        verifiedBy: null,
        verifiedAt: null,
        verifiedOn: null,
      })

      expect(await code(await decide(record, 'verification', { method: 'document' }, cookie))).toBe(
        'credential/four-eyes',
      )
    })

    it('ask for the public register where there is one', async () => {
      const { id } = await entered(licence)

      expect(await code(await decide(id, 'verification', { method: 'document' }))).toBe('credential/needs-register')
    })

    it('are decided on once', async () => {
      const { id } = await entered(licence)
      const answers = await Promise.all([1, 2, 3].map(() => decide(id, 'verification', { method: 'register-lookup' })))

      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
      expect(await code(await decide(id, 'refusal', { note: 'No.' }))).toBe('credential/decided')
    })

    it('turn amber at one failed look-up and red at two a day apart', async () => {
      const karl = await aProfessional(database().db, 'north', { name: 'karl' })
      const { credentials } = (await (
        await app.send('GET', `${base}/staff/${karl.id}/credentials`, { as: owner })
      ).json()) as { credentials: Credential[] }
      const { id } = credentials.find(({ kind }) => kind === 'licence')!
      expect((await staff(karl.id)).traffic).toBe('green')

      await decide(id, 'register-checks', { outcome: 'not-found' })
      expect((await staff(karl.id)).traffic).toBe('amber')

      app.at(after(day - 1))
      await decide(id, 'register-checks', { outcome: 'not-found' })
      expect((await staff(karl.id)).traffic).toBe('amber')

      app.at(after(day))
      await decide(id, 'register-checks', { outcome: 'not-found' })
      expect(await staff(karl.id)).toMatchObject({ traffic: 'red', reasons: [{ what: 'lookup-failed' }] })
    })

    it('suspend earlier background checks when a new one is not clear', async () => {
      const karl = await aProfessional(database().db, 'north', { name: 'karl' })
      const karlCookie = await signedInAs(database().db, 'north', karl.personId)
      const check = {
        kind: 'background-check',
        number: '777',
        issuedOn: '2026-11-20',
        details: { type: 'DBS enhanced', updateService: true, result: 'not-clear' },
      }
      const record = (await (
        await app.send('POST', `${base}/staff/${karl.id}/credentials`, { as: karlCookie, body: check })
      ).json()) as Credential
      expect(record.lacks).toEqual(['result'])
      expect(await code(await decide(record.id, 'verification', { method: 'document' }))).toBe('credential/lacks')

      await decide(record.id, 'refusal', { note: 'Please call me.' })

      expect(await staff(karl.id)).toMatchObject({
        traffic: 'red',
        reasons: [{ kind: 'background-check', what: 'suspended' }],
      })
    })

    it('stay red after a suspension until a new record is verified', async () => {
      const karl = await aProfessional(database().db, 'north', { name: 'karl' })
      const insurance = await database()
        .db.selectFrom('credential')
        .select('id')
        .where('practiceId', '=', 'north')
        .where('professionalId', '=', karl.id)
        .where('kind', '=', 'insurance')
        .executeTakeFirstOrThrow()

      await decide(insurance.id, 'suspension', { note: 'Cancelled by the insurer.' })
      expect((await staff(karl.id)).traffic).toBe('red')
      expect(await code(await decide(insurance.id, 'verification', { method: 'document' }))).toBe('credential/decided')

      await aRecord(database().db, 'north', karl, 'insurance')
      expect((await staff(karl.id)).traffic).toBe('green')
    })

    it('tell the professional by mail why one was refused', async () => {
      const { id } = await entered(licence)
      await decide(id, 'refusal', { note: 'The number has a digit too few.' })

      const mail = await database()
        .db.selectFrom('mail')
        .select(['toAddress', 'text'])
        .where('practiceId', '=', 'north')
        .executeTakeFirstOrThrow()
      expect(mail.toAddress).toBe('pia@north.example')
      expect(mail.text).toContain('The number has a digit too few.')
    })

    it.each([
      ['an expiry that is today', { ...licence, expiresOn: '2026-11-28' }, 422],
      ['an issue in the future', { kind: 'first-aid', issuedOn: '2026-11-29', details: {} }, 422],
      ['a field that the kind has not', { kind: 'right-to-work', details: { allowed: true }, number: '1' }, 422],
      ['a register that is not https', { ...licence, registerUrl: 'javascript:alert(1)' }, 422],
      ['the paper of a background check', { ...licence, kind: 'background-check', fileId: crypto.randomUUID() }, 422],
      ['a role that is not held', { ...licence, role: 'physiotherapist' }, 422],
      ['ultrasound as a skill', { kind: 'skill', skill: 'ultrasound', issuedOn: '2026-01-01', details: {} }, 422],
    ])('are refused with %s', async (_, body, status) => {
      expect((await enter(body)).status).toBe(status)
    })

    it('carry a document that only the owner and the professional get, as a file to keep', async () => {
      const file = (await (await upload(pdf)).json()) as { id: string; name: string }
      const record = await entered(firstAid(file.id))
      expect(record.file).toMatchObject({
        name: 'certificate.pdf',
        mediaType: 'application/pdf',
        sizeBytes: pdf.length,
      })

      const got = await app.send('GET', `${base}/files/${file.id}`, { as: owner })

      expect(new Uint8Array(await got.arrayBuffer())).toEqual(pdf)
      expect(got.headers.get('Content-Disposition')).toBe("attachment; filename*=UTF-8''certificate.pdf")
      expect(got.headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect((await app.send('GET', `${base}/files/${file.id}`, { as: piaCookie })).status).toBe(200)
      const client = await signedInAs(database().db, 'north', await aPerson(database().db, 'north', 'anna'))
      expect((await app.send('GET', `${base}/files/${file.id}`, { as: client })).status).toBe(403)
    })

    it.each([
      ['a program that is called a PDF', new TextEncoder().encode('MZ\u0090 a program'), 415, 'file/wrong-type'],
      ['nothing', new Uint8Array(), 415, 'file/wrong-type'],
      ['one byte more than 8 MB', new Uint8Array(8 * 1024 * 1024 + 1).fill(0x20), 413, 'file/too-large'],
    ] as const)('take no document that is %s', async (_, content, status, expected) => {
      const response = await upload(content)

      expect([response.status, await code(response)]).toEqual([status, expected])
    })

    it('take exactly 8 MB', async () => {
      const content = new Uint8Array(8 * 1024 * 1024)
      content.set(pdf)

      expect((await upload(content)).status).toBe(201)
    })

    it('take no document in the type of a form, nor one that somebody else has sent', async () => {
      expect((await upload(pdf, piaCookie, 'a.pdf', 'text/plain')).status).toBe(415)

      const file = (await (await upload(pdf, owner)).json()) as { id: string }
      expect(await code(await enter(firstAid(file.id)))).toBe('file/not-found')
      expect((await enter(firstAid(file.id), owner)).status).toBe(201)
      expect(await code(await enter(firstAid(file.id), owner))).toBe('file/not-found')
    })
  })
})
