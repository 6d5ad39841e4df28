import { restPositions } from '@unspasm/guideline/movements'
import type { PositionId } from '@unspasm/guideline/positions/find-position'
import { drawingOf } from '../../figure/drawing.ts'
import { Figure } from '../../figure/figure.tsx'
import { titleOfTool } from '../tool-title.ts'

type Props = { readonly position: PositionId; readonly size?: 'small' | 'medium' }

/** The drawn person, resting in a position. */
export function PositionFigure({ position, size = 'medium' }: Props) {
  const subject = restPositions.find(({ id }) => id === position)!
  return (
    <div className={`position-figure ${size}`}>
      <Figure title={titleOfTool('positions', position)} drawing={drawingOf(subject)} size={size} />
    </div>
  )
}
