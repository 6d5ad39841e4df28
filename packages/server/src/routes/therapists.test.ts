import { beforeEach, describe, expect, it } from 'vitest'
import { onBothDatabases } from '../../test/databases.ts'
import { aPractice, practiceApp } from '../../test/practices.ts'
import { aDraft, aProfessional, aRecord, aService, bristol } from '../../test/professionals.ts'
import type { TherapistCard, TherapistProfile } from '../contract/therapists.ts'

const base = '/api/practices/north/professionals'
const bath = { latitude: 51.3811, longitude: -2.359 }

describe('the directory', () => {
  onBothDatabases((database) => {
    let app: ReturnType<typeof practiceApp>

    beforeEach(async () => {
      await aPractice(database().db, 'north')
      app = practiceApp(database().db)
    })

    const found = async (query = '') => {
      const response = await app.send('GET', `${base}${query}`)
      const { therapists } = (await response.json()) as { therapists: TherapistCard[] }
      return therapists
    }
    const names = async (query = '') => (await found(query)).map(({ firstName }) => firstName)

    it('shows who is published and green or amber, and nobody else', async () => {
      const { db } = database()
      await aProfessional(db, 'north', { name: 'anna' })
      await aProfessional(db, 'north', { name: 'ben', state: 'draft' })
      await aProfessional(db, 'north', { name: 'cleo', state: 'suspended' })
      await aDraft(db, 'north', { name: 'dora', state: 'published' })

      expect(await names()).toEqual(['anna'])
    })

    it('hides somebody at midnight of the practice when a record ends', async () => {
      const { db } = database()
      const anna = await aProfessional(db, 'north', { name: 'anna' })
      await db
        .updateTable('credential')
        .set({ expiresOn: '2026-06-10' })
        .where('practiceId', '=', 'north')
        .where('professionalId', '=', anna.id)
        .where('kind', '=', 'insurance')
        .execute()

      app.at(new Date('2026-06-09T22:59:59Z'))
      expect(await names()).toEqual(['anna'])
      app.at(new Date('2026-06-09T23:00:00Z'))
      expect(await names()).toEqual([])
      expect((await app.send('GET', `${base}/${anna.id}`)).status).toBe(404)
    })

    it('tells what a customer may know of somebody, and nothing more', async () => {
      const { db } = database()
      const anna = await aProfessional(db, 'north', { name: 'anna', gender: 'woman', languages: ['en', 'pt-br'] })
      await aRecord(db, 'north', anna, 'skill', { skill: 'pregnancy-massage', issuedOn: '2025-01-01' })
      await db
        .updateTable('professional')
        .set({ workingSinceYear: 2016, visitsCompleted: 12, near: 'Clifton', about: 'Calm hands.' })
        .where('practiceId', '=', 'north')
        .where('id', '=', anna.id)
        .execute()

      const response = await app.send('GET', `${base}/${anna.id}`)
      const profile = (await response.json()) as TherapistProfile

      expect(profile).toEqual({
        id: anna.id,
        firstName: 'anna',
        hasPhoto: false,
        roles: ['massage-therapist'],
        services: [expect.objectContaining({ kind: 'massage', firstMinutes: 45 })],
        skills: ['pregnancy-massage'],
        languages: ['en', 'pt-br'],
        gender: 'woman',
        workingYears: 10,
        visitsCompleted: 12,
        near: 'Clifton',
        licences: [
          {
            role: 'massage-therapist',
            register: 'Issuer of licence',
            number: '12345',
            url: null,
            checkedOn: '2026-02-01',
          },
        ],
        checked: ['identity', 'training', 'insurance', 'background-check', 'first-aid', 'references'],
        isSelfVerified: false,
        about: 'Calm hands.',
        scopes: [
          {
            role: 'massage-therapist',
            may: ['soft-tissue-massage', 'observe-and-stop', 'record', 'suggest-physiotherapist'],
          },
        ],
      })
      expect(JSON.stringify(profile)).not.toMatch(/51\.45|anna@|1985|passport/)
    })

    it('finds by need, place, language and gender', async () => {
      const { db } = database()
      await aProfessional(db, 'north', { name: 'anna', gender: 'woman', languages: ['en'] })
      await aProfessional(db, 'north', { name: 'ben', gender: 'man', languages: ['pt-br', 'en'], home: bath })
      await aProfessional(db, 'north', { name: 'cleo', role: 'physiotherapist', languages: ['de'] })
      await aProfessional(db, 'north', { name: 'dr-dee', role: 'physician', home: bath })
      const at = ({ latitude, longitude }: typeof bath) => `latitude=${latitude}&longitude=${longitude}`

      expect(await names()).toEqual(['anna', 'ben', 'cleo', 'dr-dee'])
      expect(await names('?kind=massage')).toEqual(['anna', 'ben'])
      expect(await names('?role=physiotherapist')).toEqual(['cleo'])
      expect(await names(`?service=${await aService(db, 'north', 'physiotherapy')}`)).toEqual(['cleo'])
      expect(await names(`?kind=massage&${at(bristol)}`)).toEqual(['anna'])
      expect(await names(`?${at(bath)}`)).toEqual(['ben', 'dr-dee'])
      expect(await names('?language=pt')).toEqual(['ben'])
      expect(await names('?language=PT-BR')).toEqual(['ben'])
      expect(await names('?gender=woman')).toEqual(['anna'])
      expect(await names('?kind=massage&gender=man&language=de')).toEqual([])
    })

    it('finds whoever comes by phone from every place', async () => {
      await aProfessional(database().db, 'north', { name: 'dr-dee', role: 'physician', home: bath })

      expect(await names('?kind=medical-consultation&latitude=58&longitude=-3')).toEqual(['dr-dee'])
    })

    it.each(['?kind=ultrasound', '?latitude=51', '?latitude=95&longitude=0', '?service=1', '?stars=5'])(
      'refuses to look for %s',
      async (query) => {
        expect((await app.send('GET', `${base}${query}`)).status).toBe(400)
      },
    )

    it('has nobody of another practice', async () => {
      const { db } = database()
      await aPractice(db, 'south')
      const anna = await aProfessional(db, 'south', { name: 'anna' })

      expect(await names()).toEqual([])
      expect((await app.send('GET', `${base}/${anna.id}`)).status).toBe(404)
      expect((await app.send('GET', '/api/practices/west/professionals')).status).toBe(404)
    })
  })
})
