import { deskPoints, type DeskPoint, type DeskPointId } from '@unspasm/guideline/desk/desk-points'
import { desk as words } from '@unspasm/guideline/words/en/desk'

/** The range that passes, as it stands in the picture; empty where nothing is measured. */
export function rangeTextOf(id: DeskPointId, hasBifocals: boolean): string {
  const point: DeskPoint | undefined = deskPoints.find((each) => each.id === id)
  const range = hasBifocals ? (point?.rangeWithBifocals ?? point?.range) : point?.range
  if (!range) return ''
  const { unit, from, until } = range
  const text = from === undefined ? words.upTo[unit] : words.units[unit]
  return text.replace('{from}', String(from)).replace('{until}', String(until ?? ''))
}
