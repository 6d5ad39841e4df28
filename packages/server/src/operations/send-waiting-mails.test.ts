import { describe, expect, it } from 'vitest'
import { onBothDatabases } from '../../test/databases.ts'
import { aPractice, practiceApp, testNow } from '../../test/practices.ts'
import type { Delivery, MailServer, OutgoingMail } from '../outside/mail.ts'
import { queueMail } from './queue-mail.ts'
import { sendWaitingMails } from './send-waiting-mails.ts'

const later = (minutes: number) => new Date(testNow.getTime() + minutes * 60_000)

/** A mail server that answers what it is told to, and remembers. */
function aServer(...answers: Delivery[]) {
  const got: OutgoingMail[] = []
  const server: MailServer = {
    send: async (mail) => {
      got.push(mail)
      return answers.shift() ?? { ok: true }
    },
    close: () => undefined,
  }
  return { server, got }
}

describe('mails that wait', () => {
  onBothDatabases((database) => {
    const withMail = async (voidAt?: Date) => {
      const { db } = database()
      await aPractice(db, 'north')
      const mail = { practiceId: 'north', to: 'anna@north.example', subject: 'Hello', text: 'Text', now: testNow }
      await queueMail(db, { ...mail, ...(voidAt && { voidAt }) })
      const { world, at } = practiceApp(db)
      const kept = () => db.selectFrom('mail').selectAll().where('practiceId', '=', 'north').executeTakeFirstOrThrow()
      return { world, at, kept }
    }

    it('are sent once, and their text is not kept', async () => {
      const { world, kept } = await withMail()
      const { server, got } = aServer()

      await Promise.all([sendWaitingMails(world, server), sendWaitingMails(world, server)])

      expect(got).toEqual([{ to: 'anna@north.example', subject: 'Hello', text: 'Text', calendar: null }])
      expect(await kept()).toMatchObject({ text: null, sentAt: testNow, attempts: 1 })
    })

    it('are tried again later, after longer each time', async () => {
      const { world, at, kept } = await withMail()
      const failure = { ok: false, failure: 'ECONNECTION', isFinal: false } as const
      const { server, got } = aServer(failure, failure)

      await sendWaitingMails(world, server)
      await sendWaitingMails(world, server)
      expect(got).toHaveLength(1)
      at(later(1))
      await sendWaitingMails(world, server)
      at(later(2))
      await sendWaitingMails(world, server)
      expect(got).toHaveLength(2)
      at(later(3))
      await sendWaitingMails(world, server)

      expect(got).toHaveLength(3)
      expect(await kept()).toMatchObject({ sentAt: later(3), failure: null })
    })

    it('are given up when the server refuses them for good', async () => {
      const { world, at, kept } = await withMail()
      const { server, got } = aServer({ ok: false, failure: 'EENVELOPE 550 RCPT TO', isFinal: true })

      await sendWaitingMails(world, server)
      at(later(600))
      await sendWaitingMails(world, server)

      expect(got).toHaveLength(1)
      expect(await kept()).toMatchObject({ failedAt: testNow, failure: 'EENVELOPE 550 RCPT TO' })
    })

    it('are not sent once they help nobody', async () => {
      const { world, at, kept } = await withMail(later(15))
      const { server, got } = aServer()
      at(later(15))

      await sendWaitingMails(world, server)

      expect(got).toEqual([])
      expect(await kept()).toMatchObject({ text: null, failure: 'VOID' })
    })
  })
})
