import { useState } from 'preact/hooks'
import type { Place } from '../../ui/map-projection.ts'
import { placeWords as words } from '../../words/en/place.ts'

const patienceMs = 15_000
const freshMs = 60_000

/** Asks the device where it is; only at a tap. */
export function UseHere({ onPlace }: { readonly onPlace: (place: Place) => void }) {
  const [failed, setFailed] = useState(false)
  const ask = () => {
    setFailed(false)
    if (!('geolocation' in navigator)) return setFailed(true)
    return navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => onPlace({ latitude, longitude }),
      () => setFailed(true),
      { timeout: patienceMs, maximumAge: freshMs },
    )
  }
  return (
    <>
      <button type="button" className="button second" onClick={ask}>
        {words.here}
      </button>
      {failed && <p role="alert">{words.hereFailed}</p>}
    </>
  )
}
