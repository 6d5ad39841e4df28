import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterEach, describe, expect, it } from 'vitest'
import { openMailServer, type MailServer } from './mail.ts'

type Taken = { readonly from: string; readonly to: readonly string[]; readonly text: string }

const opened: (() => void)[] = []
afterEach(() => opened.splice(0).forEach((close) => close()))

/** A real mail server that refuses the address `nobody@…` for good and `later@…` for a while. */
async function aMailServer(): Promise<{ readonly client: MailServer; readonly taken: Taken[] }> {
  const taken: Taken[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    onAuth: ({ username, password }, _, answer) =>
      username === 'practice' && password === 'right'
        ? answer(null, { user: username })
        : answer(new Error('wrong password')),
    onRcptTo: ({ address }, _, answer) => {
      const refuse = (responseCode: number) => answer(Object.assign(new Error('no'), { responseCode }))
      if (address.startsWith('nobody')) return refuse(550)
      if (address.startsWith('later')) return refuse(451)
      return answer()
    },
    onData: (stream, { envelope: { mailFrom, rcptTo } }, answer) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        taken.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          text: String(Buffer.concat(parts)),
        })
        answer()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const client = openMailServer(`smtp://practice:right@127.0.0.1:${port}`, 'The practice <mail@practice.example>')
  opened.push(
    () => client.close(),
    () => server.close(),
  )
  return { client, taken }
}

const mail = { to: 'anna@north.example', subject: 'Your link', text: 'Open this link:\n\nhttps://x.example/#a.b_c-d\n' }

describe('a mail', () => {
  it('reaches a mail server as plain text, from the practice', async () => {
    const { client, taken } = await aMailServer()

    expect(await client.send({ ...mail, calendar: null })).toEqual({ ok: true })

    expect(taken).toMatchObject([{ from: 'mail@practice.example', to: ['anna@north.example'] }])
    expect(taken[0]!.text).toContain('https://x.example/#a.b_c-d')
    expect(taken[0]!.text).toMatch(/^Content-Type: text\/plain; charset=utf-8/m)
    expect(taken[0]!.text).not.toMatch(/text\/html/)
  })

  it('carries a calendar file with its method', async () => {
    const { client, taken } = await aMailServer()
    const calendar = { text: 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n', method: 'REQUEST' }

    await client.send({ ...mail, calendar })

    expect(taken[0]!.text).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/)
  })

  it.each([
    ['nobody@north.example', true],
    ['later@north.example', false],
  ])('to %s is refused, for good: %s, and the reason names nobody', async (to, isFinal) => {
    const { client } = await aMailServer()

    const delivery = await client.send({ ...mail, to, calendar: null })

    expect(delivery).toMatchObject({ ok: false, isFinal })
    expect(JSON.stringify(delivery)).not.toContain('@')
  })

  it('waits when the server is not there, or does not know us', async () => {
    const { client } = await aMailServer()
    client.close()
    opened.splice(0).forEach((close) => close())
    const nowhere = openMailServer('smtp://127.0.0.1:1', 'mail@practice.example')

    expect(await nowhere.send({ ...mail, calendar: null })).toMatchObject({ ok: false, isFinal: false })
  })

  it('cannot smuggle in a second receiver', async () => {
    const { client, taken } = await aMailServer()

    await client.send({ ...mail, to: 'anna@north.example\r\nBcc: eve@evil.example', calendar: null })
    await client.send({ ...mail, subject: 'Hello\r\nBcc: eve@evil.example', calendar: null })

    expect(taken.flatMap(({ to }) => to)).not.toContain('eve@evil.example')
    expect(taken.map(({ text }) => text).join('')).not.toMatch(/^Bcc:/im)
  })
})
