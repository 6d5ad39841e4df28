import type { MassagePlace } from '@unspasm/guideline/massage/massage-scripts'
import { massage as words, massagePlaces } from '@unspasm/guideline/words/en/massage'
import { useState } from 'preact/hooks'
import '../../pages/check/questions.css'
import { ToolPage } from '../ui/tool-page.tsx'

type Props = {
  readonly places: readonly MassagePlace[]
  readonly open: readonly MassagePlace['id'][]
  readonly onChoose: (place: MassagePlace['id']) => void
  readonly onOther: () => void
}

/** Where one way is used. A place that is refused says why instead of going on. */
export function PlacePage({ places, open, onChoose, onOther }: Props) {
  const [refused, setRefused] = useState<MassagePlace | null>(null)
  const bar = (
    <button type="button" className="button plain" onClick={onOther}>
      {words.otherWay}
    </button>
  )
  return (
    <ToolPage title={words.placeTitle} bar={bar}>
      <div className="choices">
        {places.map((place) => (
          <button
            key={place.id}
            type="button"
            className="choice"
            onClick={() => (open.includes(place.id) ? onChoose(place.id) : setRefused(place))}
          >
            {massagePlaces[place.id]}
          </button>
        ))}
      </div>
      {refused && (
        <p role="alert" className="massage-refused">
          {refused.isRefused ? words.lowBackRefused : words.placeClosed}
        </p>
      )}
    </ToolPage>
  )
}
