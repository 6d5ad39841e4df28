import { rmSync } from 'node:fs'
import { preparedPath } from './practice-server.ts'

/** Removes what the tests of a run have made for each other. */
export default function throwAway(): void {
  rmSync(preparedPath(), { recursive: true, force: true })
}
