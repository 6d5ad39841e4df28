import { movements, restPositions, transitions } from '@unspasm/guideline/movements'
import type { LinePicture } from '@unspasm/guideline/positions/way-up'
import { useState } from 'preact/hooks'
import { useAppState } from '../../app-state.tsx'
import { drawingOf } from '../../figure/drawing.ts'
import { Figure } from '../../figure/figure.tsx'
import { useReducedMotion } from '../../figure/use-frames.ts'

type Props = {
  readonly picture: LinePicture
  /** What the picture shows; empty where the words beside it say it. */
  readonly title: string
}

/** The drawn person at one line: a position, or the stretch of a movement again and again, with a rest at both ends. */
export function LineFigure({ picture, title }: Props) {
  if ('rest' in picture)
    return <Figure title={title} drawing={drawingOf(restPositions.find(({ id }) => id === picture.rest)!)} />
  return <Stretch key={`${picture.of}${picture.from}`} picture={picture} title={title} />
}

const restSeconds = 2

type StretchProps = { readonly picture: Exclude<LinePicture, { readonly rest: unknown }>; readonly title: string }

function Stretch({ picture, title }: StretchProps) {
  const { of, from, until } = picture
  const { clock } = useAppState()
  const isStill = useReducedMotion()
  const [since] = useState(clock.steady)
  const [drawing] = useState(() => {
    const subject = [...transitions, ...movements].find(({ id }) => id === of)!
    return drawingOf(subject, movements)
  })
  const length = until - from
  if (length <= 0 || isStill) return <Figure title={title} drawing={drawing} seconds={until} />
  const secondsNow = () => {
    const round = ((clock.steady() - since) / 1000) % (length + 2 * restSeconds)
    return from + Math.min(length, Math.max(0, round - restSeconds))
  }
  return <Figure title={title} drawing={drawing} secondsNow={secondsNow} />
}
