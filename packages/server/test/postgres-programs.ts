import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findPostgres } from '../../../scripts/postgres.mjs'

/** A PostgreSQL server of our own, empty. */
export type PostgresServer = {
  /** Address of a database on it, such as `postgres`. */
  readonly urlOf: (database: string) => string
  readonly pid: number
  readonly stop: () => Promise<void>
}

/** PostgreSQL refuses to run as root; this user exists on every Unix. */
const nobody = 65_534

/**
 * Starts a server from the programs of this machine, in a folder and on a port of its own.
 *
 * @param survivesPowerCuts each commit waits for the disk, as in a practice in earnest.
 * @returns `null` when the machine has no such programs.
 * @throws  when it has them and they do not start.
 */
export async function startPostgres({ survivesPowerCuts = false } = {}): Promise<PostgresServer | null> {
  const programs = findPostgres()
  if (programs === null) return null
  const isRoot = process.getuid?.() === 0
  const user = isRoot ? { uid: nobody, gid: nobody } : {}
  const folder = mkdtempSync(join(tmpdir(), 'unspasm-postgres-'))
  if (isRoot) chownSync(folder, nobody, nobody)
  const data = join(folder, 'data')

  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...user, cwd: folder, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`)
  const port = await findFreePort()
  const options = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: folder,
    fsync: survivesPowerCuts ? 'on' : 'off',
    max_connections: 200,
  }
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const stop = async () => {
    await ended(server)
    rmSync(folder, { recursive: true, force: true })
  }
  await ready(server).catch(async (error: Error) => {
    await stop()
    throw error
  })
  return { urlOf: (database) => `postgres://postgres@127.0.0.1:${port}/${database}`, pid: server.pid!, stop }
}

function findFreePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer()
    server.once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => found(port))
    })
  })
}

/** Waits for the server to say that it takes connections. */
function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stderr!.on('data', (part: Buffer) => {
      said += String(part)
      if (said.includes('database system is ready to accept connections')) resolve()
    })
    server.once('error', reject)
    server.once('exit', (code) => reject(new Error(`postgres ended with code ${code}: ${said}`)))
  })
}

/** Stops the server at once and waits until it has gone. */
function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null || server.pid === undefined) return resolve()
    server.once('exit', () => resolve())
    // NOTE: SIGQUIT is "immediate shutdown": its data is thrown away anyhow.
    server.kill('SIGQUIT')
  })
}
