import { Worker } from 'node:worker_threads'
import type { Answer, PgliteHost } from './pglite-host.ts'

/** A statement for the database in the other thread; `sql: null` closes it. */
export type Asked = { readonly id: number; readonly sql: string | null; readonly parameters: readonly unknown[] }

/** What comes back for the statement with the same id; id 0: the database is open, or does not open. */
export type Told = {
  readonly id: number
  readonly answer?: Answer | null
  readonly error?: {
    readonly message: string
    readonly code?: string
    readonly constraint?: string
    readonly table?: string
    readonly detail?: string
  }
}

type Waiting = { readonly resolve: (answer: Answer | null) => void; readonly reject: (error: Error) => void }

/**
 * Opens an embedded database in a thread of its own.
 *
 * @param script file of the thread.
 * @param onEnd  told when the thread ends by itself; everything that waits has been refused by then.
 */
export function pgliteInThread(script: URL, onEnd: (error: Error) => void) {
  return async (folder: string): Promise<PgliteHost> => {
    const worker = new Worker(script, { workerData: { folder } })
    const waiting = new Map<number, Waiting>()
    let last = 0
    let end: Error | null = null
    let isClosing = false

    worker.on('message', ({ id, answer = null, error }: Told) => {
      const asked = waiting.get(id)
      waiting.delete(id)
      if (error) asked?.reject(Object.assign(new Error(error.message), error))
      else asked?.resolve(answer)
    })
    const fail = (error: Error) => {
      if (end !== null) return
      end = error
      for (const { reject } of waiting.values()) reject(error)
      waiting.clear()
      if (!isClosing) onEnd(error)
    }
    worker.on('error', fail)
    worker.on('exit', (code) =>
      fail(new Error(`expected the thread of the database to go on, got an end with ${code}`)),
    )

    const ask = (id: number, send: () => void) =>
      new Promise<Answer | null>((resolve, reject) => {
        if (end !== null) return reject(end)
        waiting.set(id, { resolve, reject })
        send()
      })
    const post = (sql: string | null, parameters: readonly unknown[]) => {
      const id = (last += 1)
      return ask(id, () => worker.postMessage({ id, sql, parameters } satisfies Asked, []))
    }

    await ask(0, () => undefined)
    return {
      query: async (sql, parameters) => (await post(sql, parameters)) ?? { rows: [], affectedRows: undefined },
      close: async () => {
        isClosing = true
        await post(null, [])
        await worker.terminate()
      },
    }
  }
}
