import { plateTicks } from '@unspasm/guideline/food/plate-ticks'
import { food as words, plateTickWords } from '@unspasm/guideline/words/en/food'
import { useState } from 'preact/hooks'
import { useAppState } from '../../app-state.tsx'
import type { ToolProps } from '../tool-props.ts'
import { ToolPage } from '../ui/tool-page.tsx'
import { useSession } from '../use-session.ts'
import { useToolState } from '../use-tool-state.ts'
import { readPlate, withTick } from './plate-state.ts'
import { PlateWeek } from './plate-week.tsx'
import '../../pages/check/questions.css'
import './food.css'

const readNothing = (): null => null

/** Five ticks about the plate of today, then the week. Source: remedies 4.6. */
export default function PlateCheck({ tool, status, answers }: ToolProps) {
  const { clock } = useAppState()
  const [state, change] = useToolState('plate', readPlate)
  const { begin, end } = useSession(tool, readNothing)
  const today = clock.today()
  const ticks = state.days.find(({ on }) => on === today)?.ticks ?? {}
  const open = plateTicks.filter((tick) => ticks[tick] === undefined)
  const [showsWeek, showWeek] = useState(open.length === 0)

  const answer = (tick: (typeof plateTicks)[number], isYes: boolean) => {
    change((before) => withTick(before, today, { [tick]: isYes }))
    if (open.length !== 1 || open[0] !== tick) return
    begin({ state: null, phase: 'after' })
    end({ endReason: 'completed', minutes: 0 })
  }

  if (showsWeek)
    return (
      <PlateWeek
        days={state.days}
        today={today}
        exclusions={answers['diet-exclusions']}
        notes={status.limits.notes ?? []}
        onBack={() => showWeek(false)}
      />
    )
  const bar = (
    <>
      {open.length > 0 && <output className="small">{words.stillOpen.replace('{n}', String(open.length))}</output>}
      <button type="button" className={open.length > 0 ? 'button second' : 'button'} onClick={() => showWeek(true)}>
        {words.week}
      </button>
    </>
  )
  return (
    <ToolPage title={words.title} bar={bar} className="plate">
      <p className="quiet">{words.help}</p>
      <ul className="plate-ticks">
        {plateTicks.map((tick) => (
          <li key={tick}>
            <fieldset>
              <legend>{plateTickWords[tick].question}</legend>
              <div className="plate-answers">
                {([true, false] as const).map((isYes) => (
                  <button
                    key={String(isYes)}
                    type="button"
                    className="choice"
                    aria-pressed={ticks[tick] === isYes}
                    onClick={() => answer(tick, isYes)}
                  >
                    {isYes ? words.yes : words.no}
                  </button>
                ))}
              </div>
            </fieldset>
          </li>
        ))}
      </ul>
    </ToolPage>
  )
}
