import { useId } from 'preact/hooks'
import { viewBottom, viewHalf, viewTop, zoneRows, type BodyView, type Zone } from './body-zones.ts'
import { standing } from './standing.ts'
import './figure.css'

type Props = {
  readonly view: BodyView
  readonly title: string
  /** What the two sides of the picture are called. */
  readonly hands: { readonly left: string; readonly right: string }
  readonly marked: ReadonlySet<Zone>
  /** What a zone is called, with its side. */
  readonly nameOf: (zone: Zone) => string
  readonly onToggle: (zone: Zone) => void
}

/** A zone as a rectangle of the view, in body heights from its left upper corner. */
type Tile = {
  readonly zone: Zone
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The tiles of a view; a zone of two rows is as high as both. */
function tilesOf(view: BodyView): readonly Tile[] {
  const tiles = zoneRows[view].flatMap(({ top, bottom, zones }) => {
    const width = (2 * viewHalf) / zones.length
    return zones.map((zone, at) => ({ zone, x: width * at, y: viewTop - top, width, height: top - bottom }))
  })
  const firstOf = (zone: Zone) => tiles.find((tile) => tile.zone === zone)
  const heightOf = (zone: Zone) =>
    tiles.filter((tile) => tile.zone === zone).reduce((sum, { height }) => sum + height, 0)
  return tiles.filter((tile) => tile === firstOf(tile.zone)).map((tile) => ({ ...tile, height: heightOf(tile.zone) }))
}

const tiles: Readonly<Record<BodyView, readonly Tile[]>> = { back: tilesOf('back'), front: tilesOf('front') }

const [width, height] = [2 * viewHalf, viewTop - viewBottom]
const viewBox = [-viewHalf, -viewTop, width, height].map((edge) => (edge * 100).toFixed(1)).join(' ')
const inPicture = (tile: Tile) => ({
  x: (tile.x - viewHalf) * 100,
  y: (tile.y - viewTop) * 100,
  width: tile.width * 100,
  height: tile.height * 100,
  rx: 0.9,
})
const percent = (share: number, whole: number) => `${(100 * share) / whole}%`
const onTop = (tile: Tile) => ({
  left: percent(tile.x, width),
  top: percent(tile.y, height),
  width: percent(tile.width, width),
  height: percent(tile.height, height),
})

/**
 * One view of the standing person with its zones as buttons, larger than what is drawn where a finger needs it.
 *
 * The picture is silent: the buttons tell a screen reader what they are and whether they are pressed.
 */
export function BodyZones({ view, title, hands, marked, nameOf, onToggle }: Props) {
  const id = useId()
  const [first, second] = view === 'back' ? [hands.left, hands.right] : [hands.right, hands.left]
  return (
    <fieldset class="body-side">
      <legend>{title}</legend>
      <p class="body-hands" aria-hidden="true">
        <span>{first}</span>
        <span>{second}</span>
      </p>
      <div class="body-view">
        <svg class="figure" viewBox={viewBox} aria-hidden="true">
          <clipPath id={`${id}-body`}>
            <path d={standing.body} />
          </clipPath>
          <pattern id={`${id}-hatch`} width="2" height="2" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect class="body-hatch" width="0.5" height="2" />
          </pattern>
          <path d={standing.body} />
          <g clip-path={`url(#${id}-body)`}>
            {tiles[view].map((tile) => (
              <g key={tile.zone} class={`body-tile${marked.has(tile.zone) ? ' marked' : ''}`}>
                <rect class="area" {...inPicture(tile)} />
                {marked.has(tile.zone) && <rect {...inPicture(tile)} fill={`url(#${id}-hatch)`} />}
              </g>
            ))}
          </g>
          {[...standing.arms, standing.head].map((path) => (
            <path key={path} d={path} />
          ))}
        </svg>
        {tiles[view].map((tile) => (
          <button
            key={tile.zone}
            type="button"
            class="body-zone"
            aria-pressed={marked.has(tile.zone)}
            aria-label={nameOf(tile.zone)}
            style={onTop(tile)}
            onClick={() => onToggle(tile.zone)}
          />
        ))}
      </div>
    </fieldset>
  )
}
