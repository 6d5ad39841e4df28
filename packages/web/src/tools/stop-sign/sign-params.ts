import type { Answer } from '@unspasm/care/answers'
import { stopSigns, type StopSign } from '@unspasm/guideline/stop-signs'

const table: readonly StopSign[] = stopSigns

/** What the record of a session keeps of the sign that ended it, with the fact that the sign leaves behind. */
export function signParams(sign: string): Readonly<Record<string, Answer>> {
  const leaves = table.find(({ id }) => id === sign)?.leaves
  return { 'stop-sign': sign, ...(leaves && { [leaves]: true }) }
}
