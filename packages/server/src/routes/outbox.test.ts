import { describe, expect, it } from 'vitest'
import { onBothDatabases } from '../../test/databases.ts'
import { aPractice, practiceApp, testNow } from '../../test/practices.ts'
import { queueMail } from '../operations/queue-mail.ts'
import type { Site } from '../world.ts'

describe('the outbox', () => {
  onBothDatabases((database) => {
    const ask = async (site: Partial<Site> = {}, asked: { headers?: Record<string, string>; peer?: string } = {}) => {
      const { db } = database()
      await aPractice(db, 'north')
      const mail = { practiceId: 'north', to: 'anna@north.example', subject: 'Hello', text: 'A link', now: testNow }
      await queueMail(db, mail)
      await queueMail(db, { ...mail, subject: 'Too late', voidAt: testNow })
      return practiceApp(db, site).send('GET', '/api/outbox', asked)
    }

    it('shows mails that wait and still help to whoever sits at this machine', async () => {
      const answer = await ask()

      expect(answer.status).toBe(200)
      expect(await answer.json()).toMatchObject({
        mails: [{ practice: 'north', to: 'anna@north.example', subject: 'Hello', text: 'A link' }],
      })
    })

    it.each([
      ['where mails are sent', { mail: 'sent' }, {}],
      ['behind a proxy', { proxies: 1 }, {}],
      ['where the site has a public address', { publicUrl: 'https://practice.example' }, {}],
      ['for another machine', {}, { peer: '192.168.1.4' }],
      ['for what a proxy passes on', {}, { headers: { 'X-Forwarded-For': '127.0.0.1' } }],
      ['for another name of this machine', {}, { headers: { Host: 'evil.example' } }],
    ] as const)('is not there %s', async (_, site, asked) => {
      expect((await ask(site, asked)).status).toBe(404)
    })
  })
})
