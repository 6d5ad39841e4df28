import type { PainMeasure } from '@unspasm/care/exercise/direction-test'
import { painPlaces, type PainPlace } from '@unspasm/guideline/exercise/direction-test'
import { directionWords as words } from '@unspasm/guideline/words/en/exercise'
import { useState } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import { PainPicker } from '../ui/pain-picker.tsx'
import { ToolPage } from '../ui/tool-page.tsx'

type Props = {
  readonly title: string
  readonly onTell: (measure: PainMeasure) => void
  /** Other ways out, under the button. */
  readonly children?: ComponentChildren
}

/** How much it hurts and how far it reaches; both have to be answered. */
export function MeasureForm({ title, onTell, children }: Props) {
  const [pain, setPain] = useState<number | null>(null)
  const [place, setPlace] = useState<PainPlace | null>(null)
  const bar = (
    <>
      <button
        type="button"
        className="button"
        disabled={pain === null || place === null}
        onClick={() => pain !== null && place !== null && onTell({ pain, place })}
      >
        {words.next}
      </button>
      {children}
    </>
  )
  return (
    <ToolPage title={title} bar={bar} speaks className="exercise">
      <PainPicker label={words.pain} value={pain ?? undefined} onPick={setPain} />
      <fieldset className="question">
        <legend>{words.place}</legend>
        <div className="choices">
          {painPlaces.map((each) => (
            <button
              key={each}
              type="button"
              className="choice"
              aria-pressed={place === each}
              onClick={() => setPlace(each)}
            >
              {words.places[each]}
            </button>
          ))}
        </div>
      </fieldset>
    </ToolPage>
  )
}
