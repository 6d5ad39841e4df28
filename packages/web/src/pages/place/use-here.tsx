import { useState } from 'preact/hooks'
import type { Place } from '../../ui/map-projection.ts'
import { placeWords as words } from '../../words/en/place.ts'

const patienceMs = 15_000
const freshMs = 60_000

/** Asks the device where it is; only at a tap. */
export function UseHere({ onPlace }: { readonly onPlace: (place: Place) => void }) {
  const [isAsking, setAsking] = useState(false)
  const [failed, setFailed] = useState(false)
  const ask = () => {
    if (isAsking) return
    setFailed(false)
    if (!('geolocation' in navigator)) return setFailed(true)
    setAsking(true)
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        setAsking(false)
        onPlace({ latitude, longitude })
      },
      () => {
        setAsking(false)
        setFailed(true)
      },
      { timeout: patienceMs, maximumAge: freshMs },
    )
  }
  return (
    <>
      <button type="button" className="button second" aria-disabled={isAsking} onClick={ask}>
        {words.here}
      </button>
      {isAsking && <output>{words.searching}</output>}
      {failed && <p role="alert">{words.hereFailed}</p>}
    </>
  )
}
