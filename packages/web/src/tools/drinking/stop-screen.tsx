import { isStopped, signsLeadTo, stopEndsAt, type DrinkStop, type WaterSigns } from '@unspasm/care/drinking/drink-pace'
import { drinkPace, waterSigns, type WaterSign } from '@unspasm/guideline/drinking/drink-pace'
import { drinking, waterSignNames } from '@unspasm/guideline/words/en/drinking'
import { useState } from 'preact/hooks'
import { useAppState } from '../../app-state.tsx'
import { ToolPage } from '../ui/tool-page.tsx'
import { useKeptClock } from '../use-kept-clock.ts'
import { useNow } from '../use-now.ts'
import type { Drinks } from './use-drinks.ts'
import { fill } from './litres.ts'
import { useSayAnswer } from './use-say-answer.ts'
import '../../ui/tick-line.css'

const words = drinking.stop

type Props = { readonly stop: DrinkStop; readonly change: Drinks['change'] }

/**
 * Too much in an hour or in a day: a rest of two hours, and the signs of too much water. What may be dangerous goes to the
 * check at the tap, and the emergency screen follows.
 *
 * Source: remedies 4.4, P-2 to P-4.
 */
export function StopScreen({ stop, change }: Props) {
  const { clock } = useAppState()
  const now = useNow(true)
  useKeptClock(true)
  const say = useSayAnswer()
  const [ticked, tick] = useState<readonly WaterSign[]>([])
  const keep = (signs: WaterSigns) =>
    change((before) => (before.stop ? { ...before, stop: { ...before.stop, signs } } : before))

  const toggle = (sign: WaterSign) => {
    const next = ticked.includes(sign) ? ticked.filter((other) => other !== sign) : [...ticked, sign]
    tick(next)
    const signs = Object.fromEntries(next.map((each) => [each, true])) as WaterSigns
    if (signsLeadTo(signs) !== 'emergency') return
    keep({})
    say(drinkPace['P-4'].runAs, true)
  }
  const finish = () => keep(Object.fromEntries(waterSigns.map((sign) => [sign, ticked.includes(sign)])) as WaterSigns)

  const isUnsure = !isStopped(stop, now)
  const until = timeText(clock.wallOf(now + stopEndsAt(stop) - clock.surely(stop.since)))
  const said = signsLeadTo(stop.signs)
  const bar =
    said === 'open' ? (
      <button type="button" className="button" onClick={finish}>
        {ticked.length === 0 ? words.noneOfThese : words.goOn}
      </button>
    ) : (
      <button
        type="button"
        className="button second"
        onClick={() => {
          tick([])
          keep({})
        }}
      >
        {words.again}
      </button>
    )
  return (
    <ToolPage title={words.title} bar={bar} className="drinks">
      <p>{stop.rule === 'P-2' ? words.hour : words.day}</p>
      <p>
        <strong>{fill(words.lead, { time: until })}</strong>
      </p>
      {isUnsure && (
        <section className="card stack">
          <p>{words.asleep}</p>
          <button
            type="button"
            className="button second"
            onClick={() => change((before) => ({ ...before, stop: null }))}
          >
            {words.told}
          </button>
        </section>
      )}
      {said === 'open' && (
        <fieldset className="stack">
          <legend>
            <h2>{words.ask}</h2>
            <p className="small quiet">{words.unsure}</p>
          </legend>
          {waterSigns.map((sign) => (
            <label key={sign} className="tick-line">
              <input type="checkbox" checked={ticked.includes(sign)} onChange={() => toggle(sign)} />
              {waterSignNames[sign]}
            </label>
          ))}
        </fieldset>
      )}
      {said === 'call' && <p className="drinks-call">{words.call}</p>}
      {said === 'none' && <p>{words.none}</p>}
    </ToolPage>
  )
}

/** Local time of day, `HH:MM`. */
const timeText = (at: Date) => [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
