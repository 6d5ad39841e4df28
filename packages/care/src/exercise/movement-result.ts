import { lightColours } from '@unspasm/guideline/exercise/lights'
import { ranges, type Range } from '@unspasm/guideline/exercise/manner'
import type { RemedySession } from '../session.ts'
import type { Light } from './lights.ts'

/** How one movement of a session went. */
export type MovementResult = {
  readonly movement: string
  readonly light: Light
  /** Repetitions that were done, and that were meant, both sides counted. */
  readonly done: number
  readonly of: number
  readonly rangePercent: Range
}

/** Parameter of a session's record that holds the results. */
export const resultsParam = 'movements'

/** A result as a text, for the record. */
export const toText = ({ movement, light, done, of, rangePercent }: MovementResult): string =>
  [movement, light ?? '?', done, of, rangePercent].join(':')

/** The result of a text; `null` when it is none. */
export function parseResult(text: string): MovementResult | null {
  const [movement, colour, done, of, percent, ...more] = text.split(':')
  const light = colour === '?' ? null : lightColours.find((each) => each === colour)
  const rangePercent = ranges.find((each) => each === Number(percent))
  if (!movement || light === undefined || !rangePercent || !isCount(done) || !isCount(of) || more.length > 0)
    return null
  return { movement, light, done: Number(done), of: Number(of), rangePercent }
}

const isCount = (value: string | undefined) => value !== undefined && /^\d+$/.test(value)

/** Results of a finished session, in the order in which they were done; none of a session of another kind. */
export function resultsOf({ params }: Pick<RemedySession, 'params'>): readonly MovementResult[] {
  return textsOf({ params }, resultsParam).flatMap((text) => parseResult(text) ?? [])
}

/** A parameter of a record that is a list of texts; empty when it is not there. */
export function textsOf({ params }: Pick<RemedySession, 'params'>, name: string): readonly string[] {
  const value = params[name]
  return Array.isArray(value) ? value : []
}
