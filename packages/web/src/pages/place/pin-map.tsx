import { useState } from 'preact/hooks'
import type { Place } from '../../ui/map-projection.ts'
import { MapHandle, PlainMap } from '../../ui/plain-map.tsx'
import { placeWords as words } from '../../words/en/place.ts'
import { useAsked } from '../asked/use-asked.ts'
import { ZoomButtons } from './zoom-buttons.tsx'

type Props = {
  readonly practiceId: string
  readonly place: Place | null
  readonly onPlace: (place: Place) => void
}

const townMetres = 16_000

/** The middle of what the practice knows. */
function middleOf(places: readonly Place[]): Place {
  const mean = (of: (place: Place) => number) => places.reduce((sum, place) => sum + of(place), 0) / places.length
  return places.length === 0
    ? { latitude: 0, longitude: 0 }
    : { latitude: mean(({ latitude }) => latitude), longitude: mean(({ longitude }) => longitude) }
}

/** A map of the practice's places on which a pin can be put, with a tap, by dragging or by keys. */
export function PinMap({ practiceId, place, onPlace }: Props) {
  const [asked] = useAsked('GET /api/practices/:practice/places', { params: { practice: practiceId } })
  const [metresAcross, setMetresAcross] = useState(townMetres)
  if (asked.state !== 'ready') return null
  const { places } = asked.value
  const view = { centre: middleOf(places), metresAcross }
  return (
    <div className="stack">
      <PlainMap view={view} places={places} label={words.pinMap} tap={{ label: words.putPin, onTap: onPlace }}>
        {place && <MapHandle view={view} place={place} kind="pin" label={words.pinLabel} onMove={onPlace} />}
      </PlainMap>
      <div className="map-tools">
        <ZoomButtons metresAcross={metresAcross} onChange={setMetresAcross} />
      </div>
    </div>
  )
}
