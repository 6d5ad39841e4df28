import { Worker } from 'node:worker_threads'
import type { Answer, PgliteHost } from './pglite-host.ts'

/** Where an embedded database lives. */
export type Folder = {
  /** Its parent must be there. */
  readonly path: string
  /** A prepared database that a first start copies, which is faster than making one; left out, or not there: one is made. */
  readonly template?: string
}

/** Asked of the thread: one statement, or with `null` to close. */
export type Ask = { readonly id: number; readonly sql: string | null; readonly parameters: readonly unknown[] }

/** What the thread says to it. */
export type Reply = { readonly id: number } & (
  { readonly answer: Answer } | { readonly error: Readonly<Record<string, unknown>> }
)

type Waiting = { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void }

/**
 * Opens an embedded database in a thread of its own, so that a long query holds up nobody but its own database.
 *
 * @param script the built `pglite-worker.ts`.
 * @throws       when it cannot be opened, and from every later call when the thread has ended.
 */
export async function openPgliteThread(script: URL, folder: Folder): Promise<PgliteHost> {
  const worker = new Worker(script, { workerData: folder })
  const waiting = new Map<number, Waiting>()
  let count = 0
  let ended: Error | null = null

  worker.on('message', (reply: Reply) => {
    const asked = waiting.get(reply.id)
    waiting.delete(reply.id)
    if ('answer' in reply) return asked?.resolve(reply.answer)
    const { message, ...rest } = reply.error
    asked?.reject(Object.assign(new Error(String(message)), rest))
  })
  const end = (error: Error) => {
    ended ??= error
    for (const { reject } of waiting.values()) reject(ended)
    waiting.clear()
  }
  worker.on('error', end)
  worker.on('exit', (code) => end(new Error(`the thread of the database has ended with code ${code}`)))

  const ask = (sql: string | null, parameters: readonly unknown[]) =>
    new Promise<Answer>((resolve, reject) => {
      if (ended) return reject(ended)
      count += 1
      waiting.set(count, { resolve, reject })
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage({ id: count, sql, parameters } satisfies Ask)
    })

  const close = async () => {
    await ask(null, [])
    await worker.terminate()
  }
  try {
    await ask('select', [])
  } catch (error) {
    await worker.terminate()
    throw error
  }
  return { query: ask, close }
}
