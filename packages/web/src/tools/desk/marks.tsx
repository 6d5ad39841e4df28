import type { Point } from '../../figure/joint.ts'

const place = ([x, y]: Point): readonly [number, number] => [x * 100, -y * 100]
const angleTo = (from: Point, to: Point) => Math.atan2(-(to[1] - from[1]), to[0] - from[0])
const on = ([x, y]: readonly [number, number], angle: number, length: number): readonly [number, number] => [
  x + Math.cos(angle) * length,
  y + Math.sin(angle) * length,
]
const text = ([x, y]: readonly [number, number]) => `${x.toFixed(2)} ${y.toFixed(2)}`

type LabelProps = { readonly at: Point; readonly children: string; readonly anchor?: 'start' | 'middle' | 'end' }

/** A measure in words, in teal. */
export function Label({ at, children, anchor = 'middle' }: LabelProps) {
  const [x, y] = place(at)
  return (
    <text className="desk-label" x={x} y={y} text-anchor={anchor}>
      {children}
    </text>
  )
}

type AngleProps = { readonly at: Point; readonly from: Point; readonly to: Point; readonly radius?: number }

/** The smaller angle between two lines that meet. */
export function Angle({ at, from, to, radius = 9 }: AngleProps) {
  const centre = place(at)
  const [first, second] = [angleTo(at, from), angleTo(at, to)]
  const turn = ((second - first + 3 * Math.PI) % (2 * Math.PI)) - Math.PI
  const [start, end] = [on(centre, first, radius), on(centre, second, radius)]
  const wedge = `M${text(centre)}L${text(start)}A${radius} ${radius} 0 0 ${turn > 0 ? 1 : 0} ${text(end)}Z`
  const sides = `M${text(on(centre, first, radius * 1.7))}L${text(centre)}L${text(on(centre, second, radius * 1.7))}`
  return (
    <g>
      <path className="desk-wedge" d={wedge} />
      <path className="desk-mark" d={sides} />
    </g>
  )
}

type DistanceProps = { readonly from: Point; readonly to: Point }

/** A distance, with a stroke at each end. */
export function Distance({ from, to }: DistanceProps) {
  const [start, end] = [place(from), place(to)]
  const across = angleTo(from, to) + Math.PI / 2
  const stroke = (at: readonly [number, number]) => `M${text(on(at, across, 2.4))}L${text(on(at, across, -2.4))}`
  return <path className="desk-mark" d={`M${text(start)}L${text(end)}${stroke(start)}${stroke(end)}`} />
}

/** A dashed line for the eye to follow. */
export function Sight({ from, to }: DistanceProps) {
  return <path className="desk-sight" d={`M${text(place(from))}L${text(place(to))}`} />
}

type SpotProps = { readonly at: Point; readonly radius?: number }

/** A ring around what matters. */
export function Ring({ at, radius = 6 }: SpotProps) {
  const [x, y] = place(at)
  return <circle className="desk-mark" cx={x} cy={y} r={radius} />
}

type BlockProps = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly kind?: 'matters' | 'faint' | 'paper'
  readonly round?: number
}

/** A thing of the room, in body heights. */
export function Block({ left, right, top, bottom, kind, round = 1 }: BlockProps) {
  return (
    <rect
      className={`figure-thing${kind ? ` ${kind}` : ''}`}
      x={left * 100}
      y={-top * 100}
      width={(right - left) * 100}
      height={(top - bottom) * 100}
      rx={round}
    />
  )
}
