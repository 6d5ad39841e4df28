import type { HeatVariant } from '@unspasm/guideline/heat/heat-variant'
import type { LimitNote } from '@unspasm/guideline/tool'
import { heatPlaces } from '@unspasm/guideline/heat/heat-places'
import { restPositions } from '@unspasm/guideline/movements'
import { heat } from '@unspasm/guideline/words/en/heat'
import { drawingOf, frameOf } from '../../figure/drawing.ts'
import { Figure } from '../../figure/figure.tsx'

/** Behind the low back of somebody on the side, in hundredths of the body height, y down. */
const bag = { x: -23, y: 5.5, width: 24, height: 7, rx: 3.5 } as const

type Props = { readonly variant: HeatVariant; readonly notes: readonly LimitNote[] }

/** How to be while it warms; nothing where a position is not for this person, or the kind needs none. */
export function HeatFigure({ variant, notes }: Props) {
  const place = heatPlaces.find(
    ({ variants, unlessNotes }) =>
      variants.some((each) => each === variant) && !unlessNotes.some((note) => notes.includes(note)),
  )
  const position = restPositions.find(({ id }) => id === place?.position)
  if (!position) return null
  const drawing = drawingOf(position)
  return (
    <div className="heat-figure">
      <Figure title={variant === 'cold-pack' ? heat.place.figureCold : heat.place.figure} drawing={drawing} />
      <svg
        className={`figure medium heat-bag${variant === 'cold-pack' ? ' cold' : ''}`}
        viewBox={frameOf(drawing).join(' ')}
        aria-hidden="true"
      >
        <rect {...bag} />
      </svg>
    </div>
  )
}
