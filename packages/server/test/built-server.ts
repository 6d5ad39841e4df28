import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** The built server, running. */
export type BuiltServer = {
  readonly url: string
  /** Ends it as a system does that shuts down. */
  readonly stop: () => Promise<void>
  /** Ends it in the middle of whatever it does. */
  readonly kill: () => Promise<void>
}

/** Starts the built server on a folder, and waits until its database is open. */
export async function startBuiltServer(
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<BuiltServer> {
  const child = spawn(process.execPath, ['packages/server/dist/main.js'], {
    cwd: resolve(import.meta.dirname, '../../..'),
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await addressOf(child)
  await untilReady(url)
  return { url, stop: () => ended(child, 'SIGTERM'), kill: () => ended(child, 'SIGKILL') }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = ''
    child.stdout!.on('data', (part: Buffer) => {
      if (said.length < 10_000) said += String(part)
      const address = /http:\/\/localhost:\d+/.exec(said)?.[0]
      if (address) found(address)
    })
    child.once('exit', (code) => failed(new Error(`expected a server, got an end with code ${code}: ${said}`)))
  })
}

async function untilReady(url: string): Promise<void> {
  for (;;) {
    const { database } = (await (await fetch(`${url}/api/health`)).json()) as { database: string }
    if (database === 'ready') return
    if (database === 'failed') throw new Error('expected a database, got one that does not open')
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

function ended(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill(signal)
  })
}

/** A new folder with a migrated database and one practice in it, called "north". */
export async function aPracticeFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'unspasm-practice-'))
  const server = await startBuiltServer(folder)
  await server.stop()
  await inFolder(folder, (database) =>
    database.exec(`
      insert into practice (id, name, zone, country, city, is_demonstration)
      values ('north', 'Practice North', 'Europe/London', 'GB', 'Bristol', true) on conflict do nothing`),
  )
  return folder
}

/** Looks into the database of a folder while no server has it open. */
export async function inFolder<Found>(folder: string, look: (database: PGlite) => Promise<Found>): Promise<Found> {
  const database = await PGlite.create(join(folder, 'database'), { extensions: { btree_gist } })
  try {
    return await look(database)
  } finally {
    await database.close()
  }
}
