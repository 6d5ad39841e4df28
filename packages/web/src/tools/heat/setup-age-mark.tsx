import { answerToAgeMark, bottleAgeMonths } from '@unspasm/care/heat/bottle-age'
import { heat } from '@unspasm/guideline/words/en/heat'
import { useState } from 'preact/hooks'
import { useAppState } from '../../app-state.tsx'
import { FlowerMark } from './flower-mark.tsx'
import { fill } from './fill.ts'
import type { ScreenProps } from './setup-screen-props.ts'
import { SpokenPage } from './spoken-page.tsx'

const words = heat.ageMark
const petalCounts = Array.from({ length: 12 }, (_, index) => index + 1)
const yearsShown = 3

/** The flower-shaped date mark of a bottle, read by two taps. Source: remedies 1.5, 1. */
export function AgeMarkScreen({ title, lines, labels, wayOut, onAnswer }: ScreenProps) {
  const { clock } = useAppState()
  const on = clock.today()
  const [year, setYear] = useState<number | null>(null)
  const [petals, setPetals] = useState<number | null>(null)
  const thisYear = Number(on.slice(0, 4))
  const years = Array.from({ length: yearsShown }, (_, ago) => thisYear - ago)
  const mark = year !== null && petals !== null ? { year, petals } : null
  const answer = mark && answerToAgeMark(mark, on)
  const months = mark && bottleAgeMonths(mark, on)
  const bar = (
    <>
      <button
        type="button"
        className="button"
        disabled={answer === null || answer === 'not-found'}
        onClick={() => answer && onAnswer(answer)}
      >
        {labels['young']}
      </button>
      <button type="button" className="button plain" onClick={() => onAnswer('not-found')}>
        {labels['not-found']}
      </button>
    </>
  )
  return (
    <SpokenPage title={title} lines={lines} bar={bar}>
      <FlowerMark year={year} petals={petals} />
      <fieldset className="heat-grid four" aria-label={words.year}>
        <legend>{words.year}</legend>
        {years.map((each) => (
          <button
            key={each}
            type="button"
            className="choice"
            aria-pressed={year === each}
            onClick={() => setYear(each)}
          >
            {each}
          </button>
        ))}
        <button type="button" className="choice" onClick={() => onAnswer('old')}>
          {labels['old']}
        </button>
      </fieldset>
      <fieldset className="heat-grid six" aria-label={words.petals}>
        <legend>{words.petals}</legend>
        {petalCounts.map((each) => (
          <button
            key={each}
            type="button"
            className="choice"
            aria-pressed={petals === each}
            onClick={() => setPetals(each)}
          >
            {each}
          </button>
        ))}
      </fieldset>
      <output>
        {months !== null &&
          months >= 0 &&
          `${months === 1 ? words.oneMonth : fill(words.months, { n: months })}. ${answer === 'old' ? words.tooOld : ''}`}
      </output>
      {wayOut}
    </SpokenPage>
  )
}
