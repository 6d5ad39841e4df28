import { parentPort, workerData } from 'node:worker_threads'
import { openPgliteHost } from './pglite-host.ts'
import type { Asked, Told } from './pglite-remote.ts'

// A thread with the embedded database in it: a long query holds up this thread and not the server.
const port = parentPort!
const tell = (told: Told) => port.postMessage(told, [])

/** What of an error of the database reaches the server. */
function plain(error: unknown): NonNullable<Told['error']> {
  const { message, code, constraint, table, detail } = error as Record<string, string | undefined>
  return {
    message: message ?? String(error),
    ...(code !== undefined && { code }),
    ...(constraint !== undefined && { constraint }),
    ...(table !== undefined && { table }),
    ...(detail !== undefined && { detail }),
  }
}

try {
  const host = await openPgliteHost((workerData as { readonly folder: string }).folder)
  port.on('message', ({ id, sql, parameters }: Asked) => {
    const answer = sql === null ? host.close() : host.query(sql, parameters)
    answer.then(
      (given) => tell({ id, answer: given ?? null }),
      (error: unknown) => tell({ id, error: plain(error) }),
    )
  })
  tell({ id: 0, answer: null })
} catch (error) {
  tell({ id: 0, error: plain(error) })
}
