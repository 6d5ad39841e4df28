import type { MassageZone } from '@unspasm/guideline/massage/massage-zones'
import { massage as words } from '@unspasm/guideline/words/en/massage'
import { useId } from 'preact/hooks'
import { viewBottom, viewHalf, viewTop, type BodyView } from '../../figure/body-zones.ts'
import { standing } from '../../figure/standing.ts'
import '../../figure/figure.css'
import { shapeOf, zonesIn, type ZoneShape } from './zone-shapes.ts'

type Props = {
  readonly view: BodyView
  /** What the picture shows, for who does not see it. */
  readonly title: string
  readonly press: readonly MassageZone[]
  readonly never: readonly MassageZone[]
  /** Left out today. */
  readonly left?: readonly MassageZone[]
  /** `trunk`: without legs, so that the back is larger. */
  readonly crop?: 'trunk' | 'whole'
}

const trunkBottom = 0.37
const percent = (part: number) => (part * 100).toFixed(1)

/**
 * The standing person with places for hands: teal where to press, hatched in red where never, dotted where not today. The
 * words beside the picture say the same.
 */
export function ZoneFigure({ view, title, press, never, left = [], crop = 'whole' }: Props) {
  const id = useId()
  const bottom = crop === 'trunk' ? trunkBottom : viewBottom
  const viewBox = [-viewHalf, -viewTop, 2 * viewHalf, viewTop - bottom].map(percent).join(' ')
  const shown = zonesIn(view)
  const draw = (zones: readonly MassageZone[], kind: string, fill?: string) =>
    shown
      .filter((zone) => zones.includes(zone))
      .map((zone) => (
        <rect key={zone} class={`zone ${kind}`} {...inPicture(shapeOf(zone, view)!)} {...(fill && { fill })} />
      ))
  return (
    <svg
      class={`figure zone-figure ${crop}`}
      viewBox={viewBox}
      {...(title ? { role: 'img' } : { 'aria-hidden': true })}
    >
      {title && <title>{title}</title>}
      <clipPath id={`${id}-body`}>
        <path d={standing.body} />
      </clipPath>
      <pattern id={`${id}-never`} width="1.6" height="1.6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="zone-ground" width="1.6" height="1.6" />
        <rect class="zone-hatch" width="0.7" height="1.6" />
      </pattern>
      <pattern id={`${id}-left`} width="1.6" height="1.6" patternUnits="userSpaceOnUse">
        <circle class="zone-dot" cx="0.8" cy="0.8" r="0.4" />
      </pattern>
      <path d={standing.body} />
      <path d={standing.head} />
      {standing.arms.map((path) => (
        <path key={path} d={path} />
      ))}
      <g clip-path={`url(#${id}-body)`}>
        {draw(press, 'press')}
        {draw(left, 'left', `url(#${id}-left)`)}
        {draw(never, 'never', `url(#${id}-never)`)}
      </g>
    </svg>
  )
}

const inPicture = ({ from, to, bottom, top }: ZoneShape) => ({
  x: from * 100,
  y: -top * 100,
  width: (to - from) * 100,
  height: (top - bottom) * 100,
  rx: 1,
})

type LegendProps = { readonly hasLeft: boolean; readonly press?: string; readonly never?: string }

/** What the colours and hatchings mean, in words. */
export function ZoneLegend({ hasLeft, press = words.pressHere, never = words.neverHere }: LegendProps) {
  return (
    <ul className="zone-legend small">
      <li>
        <span className="zone-key press" aria-hidden="true" />
        {press}
      </li>
      <li>
        <span className="zone-key never" aria-hidden="true" />
        {never}
      </li>
      {hasLeft && (
        <li>
          <span className="zone-key left" aria-hidden="true" />
          {words.leftHere}
        </li>
      )}
    </ul>
  )
}
