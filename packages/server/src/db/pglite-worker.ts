// Runs an embedded database in a thread of its own: while it computes, nothing else in its thread can.
import { parentPort, workerData } from 'node:worker_threads'
import { openPgliteHost } from './pglite-host.ts'
import type { Ask, Folder, Reply } from './pglite-thread.ts'

const port = parentPort!
const host = openPgliteHost(workerData as Folder)

const tell = (reply: Reply) => port.postMessage(reply)

/** What an error says of itself, without the values that a statement was given. */
function describe(error: unknown): Readonly<Record<string, unknown>> {
  const { message, name, code, constraint, table, column, detail, severity, schema } = error as Record<string, unknown>
  return { message, name, code, constraint, table, column, detail, severity, schema }
}

port.on('message', async ({ id, sql, parameters }: Ask) => {
  try {
    const { query, close } = await host
    if (sql === null) {
      await close()
      tell({ id, answer: { rows: [], affectedRows: undefined } })
    } else tell({ id, answer: await query(sql, parameters) })
  } catch (error) {
    tell({ id, error: describe(error) })
  }
})
