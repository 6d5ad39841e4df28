import { keyframesOf, movementOf, type MovementTask } from '@unspasm/care/exercise/task'
import type { Movement, RestPosition } from '@unspasm/guideline/movement'
import { movements, restPositions } from '@unspasm/guideline/movements'
import type { Range } from '@unspasm/guideline/exercise/manner'
import { exercise as words } from '@unspasm/guideline/words/en/exercise'
import { useMemo } from 'preact/hooks'
import { drawingOf } from '../../figure/drawing.ts'
import { Figure } from '../../figure/figure.tsx'

const all: readonly Movement[] = movements
const onTheSide: RestPosition | undefined = restPositions.find(({ id }) => id === 'rest-side-lying')

type Props = {
  readonly task: MovementTask
  readonly range?: Range
  readonly isMirrored?: boolean
  readonly paused?: boolean
  readonly size?: 'small' | 'large'
  /** Seconds of the repetition, by the clock of the session. */
  readonly secondsNow?: () => number
}

/** The drawn person in a movement, as far and as long as the task has it. */
export function MovementFigure({
  task,
  range = 100,
  isMirrored = false,
  paused = false,
  size = 'large',
  ...rest
}: Props) {
  const { drawing, manner } = useMemo(() => {
    const made = drawingOf(movementOf(task), all)
    const isAside = onTheSide !== undefined && task.ways.includes('side-lying')
    return {
      drawing: isAside ? drawingOf(onTheSide) : { ...made, keyframes: keyframesOf(task) },
      manner: { range: range / 100 },
    }
  }, [task, range])
  return (
    <Figure
      title={words.figure.replace('{name}', movementOf(task).name)}
      drawing={drawing}
      manner={manner}
      isMirrored={isMirrored}
      paused={paused}
      size={size}
      {...rest}
    />
  )
}
