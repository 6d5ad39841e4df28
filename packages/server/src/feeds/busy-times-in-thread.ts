import { Worker } from 'node:worker_threads'
import type { BusyTimes, Reading } from './busy-times.ts'

/** Reads when a calendar says that its owner is busy. Never throws for what a calendar says. */
export type ReadBusyTimes = (text: string, reading: Reading) => Promise<BusyTimes>

/** How long the reading of one calendar may take. Decided: the longest that is fetched, 5 MB, takes 13 s on a busy core. */
export const readingPatienceMs = 60_000

/** What the thread of one calendar may hold, so that no calendar takes the memory of the server. Decided: 5 MB fit, 50 MB do not. */
const memoryMegabytes = 512

/**
 * Reads each calendar in a thread of its own, which is ended when it takes too long or too much memory. The calendar is
 * then refused as one with too many entries.
 *
 * @param script file of the thread.
 */
export function busyTimesInThread(script: URL, patienceMs = readingPatienceMs): ReadBusyTimes {
  return (text, reading) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(script, {
        workerData: { text, reading },
        resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
      })
      const tooMuch: BusyTimes = { ok: false, outcome: 'too-many-events' }
      const timer = setTimeout(() => {
        resolve(tooMuch)
        void worker.terminate()
      }, patienceMs)
      worker.once('message', (found: BusyTimes) => resolve(found))
      worker.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(tooMuch)
        else reject(error)
      })
      worker.once('exit', (code) => {
        clearTimeout(timer)
        reject(new Error(`expected the thread to say what it read, got an end with ${code}`))
      })
    })
}
