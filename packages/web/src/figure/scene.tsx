import type { Prop, View } from '@unspasm/guideline/movement'
import type { Frame } from './drawing.ts'

/** The floor: a line from the side, a mat from above and from the feet. */
export function Ground({ view, frame: [left, top, width, height] }: { readonly view: View; readonly frame: Frame }) {
  if (view === 'top') return <Box x={left + 3} y={top + 3} width={width - 6} height={height - 6} round={8} kind="mat" />
  if (view === 'feet') return <Box x={-30} y={top + 2} width={60} height={height - 4} round={8} kind="mat" />
  return <line class="figure-floor" x1={left + 1} x2={left + width - 1} y1="0.6" y2="0.6" />
}

/** Hands lean on the edge of a worktop a little above the height that the movement gives. */
const worktop = 2.5

/** A thing of the room. `x` is its middle, `y` the height of its surface; of a pillow, its middle. */
export function Thing({ prop: { kind, x, y }, view }: { readonly prop: Prop; readonly view: View }) {
  const [middle, surface] = [x * 100, -y * 100 - (kind === 'counter' ? worktop : 0)]
  if (kind === 'pillow') {
    const [width, height] = view === 'top' ? [24, 17] : [24, Math.max(6, y * 200)]
    return (
      <Box
        kind="pillow"
        x={middle - width / 2}
        y={surface - height / 2}
        width={width}
        height={height}
        round={height / 2.4}
      />
    )
  }
  const [left, width] = kind === 'counter' ? [middle - 8, 24] : [middle - 12, 24]
  return (
    <g>
      {kind === 'counter' ? (
        <Box x={left + 3} y={surface + 2} width={width - 3} height={-surface - 2} round={0.5} kind="panel" />
      ) : (
        [left + 2, left + width - 5].map((x) => (
          <Box key={x} x={x} y={surface + 2} width={3} height={-surface - 2} round={1.2} />
        ))
      )}
      <Box x={left} y={surface} width={width} height={4} round={1.8} />
    </g>
  )
}

/** A bag that hangs from the origin; it is moved to the hand when the picture is painted. */
export function Bag() {
  return (
    <g class="figure-bag">
      <path d="M-3 6V2A3 3 0 0 1 3 2V6" />
      <rect x="-8" y="5" width="16" height="12" rx="3" />
    </g>
  )
}

type BoxProps = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly round: number
  readonly kind?: string
}

const Box = ({ round, kind = '', ...rest }: BoxProps) => <rect class={`figure-thing ${kind}`} rx={round} {...rest} />
