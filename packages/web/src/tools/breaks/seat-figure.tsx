import { movements } from '@unspasm/guideline/movements'
import { drawingOf } from '../../figure/drawing.ts'
import { Figure } from '../../figure/figure.tsx'

const rock = movements.find(({ id }) => id === 'seated-pelvic-rock')!
const drawing = drawingOf(rock, movements)

/** The drawn person on a seat; the words beside it say the rest. */
export const SeatFigure = () => (
  <div className="break-figure">
    <Figure title="" drawing={drawing} paused />
  </div>
)
