import { movements } from '@unspasm/guideline/movements'
import { walking as words } from '@unspasm/guideline/words/en/walking'
import { drawingOf } from '../../figure/drawing.ts'
import { Figure } from '../../figure/figure.tsx'

const gait = movements.find(({ id }) => id === 'walking-gait')!
const drawing = drawingOf(gait, movements)

/** The drawn person, walking. */
export const WalkingFigure = ({ paused = false }: { readonly paused?: boolean }) => (
  <div className="walk-figure">
    <Figure title={words.figure} drawing={drawing} paused={paused} />
  </div>
)
