import { bookWords } from '@unspasm/guideline/words/en/book'
import { useLocation } from 'wouter-preact'
import { PlaceChoice } from '../therapists/place-choice.tsx'
import type { Wanted } from './desk.ts'
import { withWish } from './draft.ts'
import { BookFrame } from './frame.tsx'
import { giveBack } from './give-back.ts'
import { addressOf } from './step.ts'

const words = bookWords.place

/** Where to come: by name or postcode, by the device, or by a pin. The street is asked for at the end. */
export function PlacePage({ wanted: { practice, draft, setDraft } }: { readonly wanted: Wanted }) {
  const [, navigate] = useLocation()
  return (
    <BookFrame
      title={words.title}
      bar={
        draft.place && (
          <button type="button" className="button" onClick={() => navigate(addressOf('times'))}>
            {words.goOn}
          </button>
        )
      }
    >
      <p>{words.lead}</p>
      <PlaceChoice
        practiceId={practice.id}
        place={draft.place}
        onPlace={(chosen) => {
          if (draft.kept) giveBack(practice.id, draft.kept)
          const place = chosen && { latitude: chosen.latitude, longitude: chosen.longitude, name: chosen.name }
          setDraft((before) => withWish(before, { place }))
        }}
      />
    </BookFrame>
  )
}
