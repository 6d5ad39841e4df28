import type { ComponentChildren } from 'preact'
import {
  mapHeight,
  mapWidth,
  namesWithRoom,
  rulerMetres,
  toPlace,
  toPoint,
  type MapView,
  type Place,
  type Point,
} from './map-projection.ts'
import './plain-map.css'

export type NamedPlace = Place & { readonly name: string }

type Props = {
  readonly view: MapView
  readonly places: readonly NamedPlace[]
  /** What the picture shows, for somebody who does not see it. */
  readonly label: string
  /** What a tap on the ground does; from the keyboard it is done in the middle. */
  readonly tap?: { readonly label: string; readonly onTap: (place: Place) => void }
  /** Shapes on the map, drawn in the units of the picture. */
  readonly shapes?: ComponentChildren
  /** Handles above the map. */
  readonly children?: ComponentChildren
}

/** Where something happened in the picture, in its own units. */
function pointOf(
  picture: Element,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): Point {
  const { left, top, width, height } = picture.getBoundingClientRect()
  return { x: ((clientX - left) / width) * mapWidth, y: ((clientY - top) / height) * mapHeight }
}

const lengthText = (metres: number) => (metres >= 1000 ? `${metres / 1000} km` : `${metres} m`)

/** A map drawn from the places that the practice knows. Nothing is asked of a map company. */
export function PlainMap({ view, places, label, tap, shapes, children }: Props) {
  const points = places
    .map((place) => ({ name: place.name, ...toPoint(view, place) }))
    .filter(({ x, y }) => x >= 0 && x <= mapWidth && y >= 0 && y <= mapHeight)
  const ruler = rulerMetres(view.metresAcross)
  const rulerWidth = (ruler / view.metresAcross) * mapWidth

  return (
    <figure className="plain-map" aria-label={label}>
      <svg viewBox={`0 0 ${mapWidth} ${mapHeight}`} aria-hidden="true">
        {points.map(({ name, x, y }) => (
          <circle key={`${name} ${x} ${y}`} className="place" cx={x} cy={y} r="2.5" />
        ))}
        {shapes}
        {namesWithRoom(points).map(({ name, x, y }) => (
          <text key={`${name} ${x} ${y}`} x={x + 6} y={y + 4}>
            {name}
          </text>
        ))}
        <path className="ruler" d={`M12 ${mapHeight - 12}h${rulerWidth}`} />
        <text x={12} y={mapHeight - 20}>
          {lengthText(ruler)}
        </text>
      </svg>
      {tap && (
        <button
          type="button"
          className="ground"
          aria-label={tap.label}
          onClick={(event) => {
            const isKey = event.detail === 0
            const middle = { x: mapWidth / 2, y: mapHeight / 2 }
            tap.onTap(toPlace(view, isKey ? middle : pointOf(event.currentTarget, event)))
          }}
        />
      )}
      {children}
    </figure>
  )
}

type HandleProps = {
  readonly view: MapView
  readonly place: Place
  readonly label: string
  readonly kind: 'corner' | 'pin' | 'home'
  readonly onMove: (place: Place) => void
  readonly onRemove?: () => void
}

const keySteps: Readonly<Record<string, readonly [east: number, north: number]>> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}

/** Part of the width of the picture that one press of an arrow key moves a point. */
const keyStep = 1 / 60

/** A point that can be dragged, or moved with the arrow keys; Delete removes it where that is possible. */
export function MapHandle({ view, place, label, kind, onMove, onRemove }: HandleProps) {
  const { x, y } = toPoint(view, place)
  if (x < 0 || x > mapWidth || y < 0 || y > mapHeight) return null
  const moveTo = (point: Point) => onMove(toPlace(view, point))

  return (
    <button
      type="button"
      className={`handle ${kind}`}
      aria-label={label}
      style={{ insetInlineStart: `${(x / mapWidth) * 100}%`, insetBlockStart: `${(y / mapHeight) * 100}%` }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        const map = event.currentTarget.closest('.plain-map')
        if (map && event.currentTarget.hasPointerCapture(event.pointerId)) moveTo(pointOf(map, event))
      }}
      onKeyDown={(event) => {
        const step = keySteps[event.key]
        if (step) {
          event.preventDefault()
          moveTo({ x: x + step[0] * mapWidth * keyStep, y: y - step[1] * mapWidth * keyStep })
        }
        if ((event.key === 'Delete' || event.key === 'Backspace') && onRemove) {
          event.preventDefault()
          onRemove()
        }
      }}
    >
      <svg viewBox="-24 -24 48 48" width="48" height="48" aria-hidden="true">
        <path d={marks[kind]} />
      </svg>
    </button>
  )
}

/** Drawn around the point that they mark. */
const marks = {
  corner: 'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0Z',
  pin: 'M0 0C-4-7-9-11-9-15a9 9 0 1 1 18 0c0 4-5 8-9 15Z',
  home: 'M-10 8V-3L0-12 10-3V8H3V1H-3V8Z',
} as const
