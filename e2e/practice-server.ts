import { rmSync } from 'node:fs'
import { aPracticeFolder, startBuiltServer } from '../packages/server/test/built-server.ts'

/** A server of one's own with one practice in it, called "north". */
export type PracticeServer = { readonly url: string; readonly stop: () => Promise<void> }

/** Starts the built server on a folder of its own, in which a practice has been put. */
export async function startPracticeServer(): Promise<PracticeServer> {
  const folder = await aPracticeFolder()
  const { url, stop } = await startBuiltServer(folder)
  return {
    url,
    stop: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
