import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../..')

/** A built server that runs. */
export type BuiltServer = {
  /** `http://localhost:54321`. */
  readonly url: string
  /** Ends it as a power cut would end its process: nothing is finished, nothing is said. */
  readonly kill: () => Promise<void>
  /** Asks it to stop. @returns its exit code. */
  readonly stop: () => Promise<number | null>
  /** What it has said on standard error. */
  readonly complaints: () => string
}

/**
 * Starts the server as `npm run build` left it, on a free port, and waits until its database is ready.
 *
 * @param env variables besides those of this process: `DATA_DIR` or `DATABASE_URL` at least.
 * @throws    when the server ends or its database fails.
 */
export async function startBuiltServer(env: Readonly<Record<string, string>>): Promise<BuiltServer> {
  const child = spawn(process.execPath, ['packages/server/dist/main.js'], {
    cwd: root,
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { out: '', err: '' }
  child.stderr!.on('data', (part: Buffer) => (said.err += String(part)))
  child.stdout!.on('data', (part: Buffer) => (said.out += String(part)))
  const ended = once(child, 'close')
  const url = await addressOf(child, said)
  for (let database = 'starting'; database !== 'ready';) {
    const health = (await (await fetch(`${url}/api/health`)).json()) as { database: string }
    database = health.database
    if (database === 'failed') {
      child.kill('SIGKILL')
      throw new Error(`the database of the built server failed: ${said.err}`)
    }
  }
  return {
    url,
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      return child.exitCode
    },
    complaints: () => said.err,
  }
}

async function addressOf(child: ChildProcess, said: { readonly out: string; readonly err: string }): Promise<string> {
  for (;;) {
    const found = /http:\/\/localhost:\d+/.exec(said.out)
    if (found) return found[0]
    await Promise.race([once(child.stdout!, 'data'), once(child, 'close')])
    if (child.exitCode !== null) throw new Error(`the built server ended with code ${child.exitCode}: ${said.err}`)
  }
}
