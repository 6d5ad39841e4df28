import type { DrinkDay } from '@unspasm/care/drinking/drink-log'
import { drinkArithmetic } from '@unspasm/guideline/drinking/drink-arithmetic'
import { drinking } from '@unspasm/guideline/words/en/drinking'
import { useState } from 'preact/hooks'
import { ToolPage } from '../ui/tool-page.tsx'
import { fill } from './litres.ts'
import '../../pages/check/questions.css'

const words = drinking.day
const minutesPerHour = 60
const sweatMinutes = [0, 30, 60, 120, 180] as const
const [veryHot, hot] = drinkArithmetic.heat

type Props = { readonly day: DrinkDay; readonly onSave: (celsius: number | null, activityMinutes: number) => void }

/** How hot it is today, and for how long the person has sweated: both add to the range. */
export function DayForm({ day, onSave }: Props) {
  const [celsius, setCelsius] = useState(day.celsius)
  const [minutes, setMinutes] = useState(day.activityMinutes)
  const bar = (
    <button type="button" className="button" onClick={() => onSave(celsius, minutes)}>
      {words.save}
    </button>
  )
  const airs = [
    [null, words.cool],
    [hot.fromCelsius, words.hot],
    [veryHot.fromCelsius, words.veryHot],
  ] as const
  return (
    <ToolPage title={words.title} bar={bar} className="drinks">
      <fieldset className="question">
        <legend>{words.air}</legend>
        <div className="choices">
          {airs.map(([value, label]) => (
            <button
              key={label}
              type="button"
              className="choice"
              aria-pressed={celsius === value}
              onClick={() => setCelsius(value)}
            >
              {label}
            </button>
          ))}
        </div>
      </fieldset>
      <fieldset className="question">
        <legend>{words.sweat}</legend>
        <div className="choices">
          {sweatMinutes.map((value) => (
            <button
              key={value}
              type="button"
              className="choice"
              aria-pressed={minutes === value}
              onClick={() => setMinutes(value)}
            >
              {minutesText(value)}
            </button>
          ))}
        </div>
      </fieldset>
    </ToolPage>
  )
}

function minutesText(minutes: number): string {
  if (minutes === 0) return words.none
  if (minutes < minutesPerHour) return fill(words.minutes, { n: minutes })
  if (minutes === minutesPerHour) return words.anHour
  return fill(minutes === sweatMinutes.at(-1) ? words.moreHours : words.hours, { n: minutes / minutesPerHour })
}
