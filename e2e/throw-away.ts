import { rmSync } from 'node:fs'
import { preparedPath, sharedPath } from './practice-server.ts'

/** Removes what the tests of a run have made for each other, and what their server has kept. */
export default function throwAway(): void {
  for (const path of [preparedPath(), sharedPath()]) rmSync(path, { recursive: true, force: true })
}
