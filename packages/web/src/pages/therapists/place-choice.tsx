import { useEffect, useRef, useState } from 'preact/hooks'
import { therapistWords as words } from '../../words/en/therapists.ts'
import { placeWords } from '../../words/en/place.ts'
import { PinMap } from '../place/pin-map.tsx'
import { PlaceSearch } from '../place/place-search.tsx'
import { UseHere } from '../place/use-here.tsx'
import type { ChosenPlace } from './directory.tsx'

type Props = {
  readonly practiceId: string
  readonly place: ChosenPlace | null
  readonly onPlace: (place: ChosenPlace | null) => void
}

/**
 * Where the visit would be: by name or postcode, by the device, or by a pin. Once a place is found the keyboard stands on
 * the way to another one.
 */
export function PlaceChoice({ practiceId, place, onPlace }: Props) {
  const [isPinning, pin] = useState(false)
  const [isFound, find] = useState(false)
  const another = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isFound) another.current?.focus()
  }, [isFound])
  if (place && !isPinning) {
    return (
      <div className="field">
        <span className="label">{words.place}</span>
        <div className="actions">
          <strong>{place.name === null ? words.chosenPin : words.chosenPlace.replace('{place}', place.name)}</strong>
          <button
            ref={another}
            type="button"
            className="button plain"
            onClick={() => {
              find(false)
              onPlace(null)
            }}
          >
            {words.changePlace}
          </button>
        </div>
      </div>
    )
  }
  return (
    <div className="stack">
      <PlaceSearch
        practiceId={practiceId}
        label={words.place}
        help={words.placeHelp}
        onFound={(found) => {
          pin(false)
          find(true)
          onPlace(found)
        }}
      />
      <div className="place-ways">
        <UseHere
          onPlace={(here) => {
            pin(false)
            find(true)
            onPlace({ ...here, name: null })
          }}
        />
        <button type="button" className="button plain" aria-expanded={isPinning} onClick={() => pin(!isPinning)}>
          {placeWords.pin}
        </button>
      </div>
      {isPinning && (
        <PinMap practiceId={practiceId} place={place} onPlace={(there) => onPlace({ ...there, name: null })} />
      )}
    </div>
  )
}
