import { rmSync } from 'node:fs'
import { expect, it } from 'vitest'
import { aPracticeFolder, inFolder, startBuiltServer } from '../packages/server/test/built-server.ts'

const rounds = 4
const writers = 4
const patienceMs = 300_000

/** Asks for links, one after another, each for another address and from another peer, until the server is gone. */
async function writeUntilGone(url: string, name: string, acknowledged: string[]): Promise<void> {
  for (let count = 0; ; count += 1) {
    const email = `${name}-${count}@home.example`
    try {
      const { status } = await fetch(`${url}/api/sign-in/links`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'X-Forwarded-For': `2001:db8:${name.length}:${count % 65_536}::1`,
        },
        body: JSON.stringify({ practice: 'north', email }),
      })
      if (status === 202) acknowledged.push(email)
    } catch {
      return
    }
  }
}

it(
  'keeps every write that was acknowledged before the server was killed in the middle of its work',
  async () => {
    const folder = await aPracticeFolder()
    const acknowledged: string[] = []
    for (let round = 0; round < rounds; round += 1) {
      const server = await startBuiltServer(folder, { PROXIES: '1' })
      const before = acknowledged.length
      const writing = Array.from({ length: writers }, (_, at) =>
        writeUntilGone(server.url, `r${round}w${'x'.repeat(at)}`, acknowledged),
      )
      await expect.poll(() => acknowledged.length - before, { timeout: patienceMs }).toBeGreaterThan(20)
      await server.kill()
      await Promise.all(writing)
    }

    const kept = await inFolder(folder, async (database) => {
      const links = await database.query<{ email: string }>('select email from sign_in_link')
      const mails = await database.query<{ email: string }>('select to_address as email from mail')
      return { links: links.rows.map(({ email }) => email), mails: mails.rows.map(({ email }) => email) }
    })
    expect(acknowledged.filter((email) => !kept.links.includes(email))).toEqual([])
    expect(acknowledged.filter((email) => !kept.mails.includes(email))).toEqual([])
    expect(new Set(kept.links)).toEqual(new Set(kept.mails))
    expect(kept.links).toHaveLength(new Set(kept.links).size)
    rmSync(folder, { recursive: true, force: true })
  },
  patienceMs,
)
