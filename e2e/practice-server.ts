import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** A server of one's own with one practice in it, called "north". */
export type PracticeServer = { readonly url: string; readonly stop: () => Promise<void> }

/**
 * Starts the built server on a folder of its own, in which a practice has been put.
 *
 * @param settings what configures it beyond where it listens and keeps its data.
 */
export async function startPracticeServer(settings: Readonly<Record<string, string>> = {}): Promise<PracticeServer> {
  const folder = mkdtempSync(join(tmpdir(), 'unspasm-e2e-'))
  cpSync(await preparedFolder(), folder, { recursive: true })
  const server = await start(folder, settings)
  return {
    url: server.url,
    stop: async () => {
      await ended(server.process)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Data of the server that all tests share. */
export const sharedPath = () => join(tmpdir(), `unspasm-e2e-${process.env['E2E_PORT']}`)

/** Where a run keeps the folder that its servers begin with. */
export const preparedPath = () => `${sharedPath()}-practice`

/** A folder with the demonstration and the practice, as a server left it; made once in a run, for whoever asks first. */
async function preparedFolder(): Promise<string> {
  const prepared = preparedPath()
  if (existsSync(prepared)) return prepared
  const folder = mkdtempSync(`${prepared}-`)
  const first = await start(folder, {})
  await ended(first.process)
  const database = await PGlite.create(join(folder, 'database'), { extensions: { btree_gist } })
  await database.exec(`
    insert into practice (id, name, zone, country, city, is_demonstration)
    values ('north', 'Practice North', 'Europe/London', 'GB', 'Bristol', true) on conflict do nothing`)
  await database.close()
  try {
    renameSync(folder, prepared)
  } catch (error) {
    // NOTE: another worker may have made it meanwhile.
    if (!existsSync(prepared)) throw error
    rmSync(folder, { recursive: true, force: true })
  }
  return prepared
}

/** Starts a server and waits until its database is open. */
async function start(
  folder: string,
  settings: Readonly<Record<string, string>>,
): Promise<{ readonly url: string; readonly process: ChildProcess }> {
  const child = spawn(process.execPath, ['packages/server/dist/main.js'], {
    cwd: resolve(import.meta.dirname, '..'),
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise<string>((found, failed) => {
    let said = ''
    child.stdout.on('data', (part: Buffer) => {
      said += String(part)
      const address = /http:\/\/localhost:\d+/.exec(said)?.[0]
      if (address) found(address)
    })
    child.once('exit', (code) => failed(new Error(`expected a server, got an end with code ${code}: ${said}`)))
  })
  for (;;) {
    const { database } = (await (await fetch(`${url}/api/health`)).json()) as { database: string }
    if (database === 'ready') return { url, process: child }
    if (database === 'failed') throw new Error('expected a database, got one that does not open')
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}
