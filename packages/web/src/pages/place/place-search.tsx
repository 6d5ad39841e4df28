import type { PlaceFound } from '@unspasm/server/api'
import { useId, useState } from 'preact/hooks'
import { send } from '../../api.ts'
import { placeWords as words } from '../../words/en/place.ts'
import '../../ui/field.css'
import './place.css'

type Props = {
  readonly practiceId: string
  readonly label: string
  readonly help?: string
  readonly onFound: (place: PlaceFound) => void
}

type Found =
  | { readonly state: 'none' | 'searching' | 'failed' }
  | { readonly state: 'found'; readonly places: readonly PlaceFound[] }

const placeName = ({ name, postcode }: PlaceFound) => [name, postcode].filter(Boolean).join(', ')

/** Finds a place of the practice's own list by the beginning of its name or postcode. */
export function PlaceSearch({ practiceId, label, help, onFound }: Props) {
  const id = useId()
  const [text, setText] = useState('')
  const [found, setFound] = useState<Found>({ state: 'none' })
  const search = async () => {
    if (text.trim() === '' || found.state === 'searching') return
    setFound({ state: 'searching' })
    const reply = await send('GET /api/practices/:practice/places', {
      params: { practice: practiceId },
      query: { q: text },
    })
    setFound(reply.ok ? { state: 'found', places: reply.value.places } : { state: 'failed' })
  }
  return (
    <div className="stack">
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <div className="place-line">
          <input
            id={id}
            type="search"
            value={text}
            autoComplete="off"
            aria-describedby={help && `${id}-help`}
            onInput={(event) => setText(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              void search()
            }}
          />
          <button type="button" className="button second" onClick={() => void search()}>
            {words.find}
          </button>
        </div>
        {help && (
          <p id={`${id}-help`} className="small quiet">
            {help}
          </p>
        )}
      </div>
      <output>
        {found.state === 'searching' && words.searching}
        {found.state === 'failed' && words.failed}
        {found.state === 'found' && found.places.length === 0 && words.unknown}
      </output>
      {found.state === 'found' && found.places.length > 0 && (
        <ul className="places-found">
          {found.places.map((place) => (
            <li key={place.id}>
              <button
                type="button"
                onClick={() => {
                  setFound({ state: 'none' })
                  setText(placeName(place))
                  onFound(place)
                }}
              >
                {placeName(place)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
