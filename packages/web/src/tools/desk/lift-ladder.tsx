import { isLadderWeekOver, ladderAfter, liftLimitOf } from '@unspasm/care/desk/loads'
import { liftLadder } from '@unspasm/guideline/desk/load-rules'
import { lift as words } from '@unspasm/guideline/words/en/desk'
import { useState } from 'preact/hooks'
import { useAppState } from '../../app-state.tsx'
import type { ToolProps } from '../tool-props.ts'
import { ToolPage } from '../ui/tool-page.tsx'
import { useToolState } from '../use-tool-state.ts'
import { Kilograms } from './kilograms.tsx'
import { readLiftState } from './load-state.ts'
import '../../pages/check/questions.css'

const mostKg = 200
const rises = [
  [0, words.rises['0']],
  [1, words.rises['1']],
  [2, words.rises['2']],
  [null, words.rises['?']],
] as const

/** From a quarter of the usual weight up, a tenth a week. Source: remedies 3.5, lift ladder. */
export default function LiftLadder({ tool, answers, plan }: ToolProps) {
  const { clock } = useAppState()
  const [{ usualKg, weeks, days }, setLift] = useToolState(tool, readLiftState)
  const [typed, type] = useState<number | null>(usualKg)
  const [isEnding, setEnding] = useState(false)
  const today = clock.today()
  const limit = liftLimitOf(answers, plan.on)

  if (limit.mostKg !== null)
    return (
      <ToolPage title={words.title}>
        <p>
          <strong>{words.limits[limit.id]}</strong>
        </p>
        <How />
      </ToolPage>
    )
  if (usualKg === null) {
    const bar = (
      <button
        type="button"
        className="button"
        disabled={typed === null}
        onClick={() => setLift((before) => ({ ...before, usualKg: typed, weeks: [], days: [] }))}
      >
        {words.start}
      </button>
    )
    return (
      <ToolPage title={words.title} bar={bar}>
        <p>{words.limits[limit.id]}</p>
        <Kilograms label={words.usual} value={typed} most={mostKg} onChange={type} />
        <How />
      </ToolPage>
    )
  }

  const { kilograms, steps, isAtTop } = ladderAfter(usualKg, weeks)
  if (isEnding)
    return (
      <ToolPage title={words.rise}>
        <div className="choices">
          {rises.map(([worstRise, label]) => (
            <button
              key={label}
              type="button"
              className="choice"
              onClick={() => {
                setLift((before) => ({
                  ...before,
                  weeks: [...before.weeks, { days: before.days.length, worstRise }],
                  days: [],
                }))
                setEnding(false)
              }}
            >
              {label}
            </button>
          ))}
        </div>
      </ToolPage>
    )

  const isDoneToday = days.includes(today)
  const isOver = isLadderWeekOver(days, today)
  const bar = (
    <>
      {isOver && (
        <button type="button" className="button" onClick={() => setEnding(true)}>
          {words.endWeek}
        </button>
      )}
      <button
        type="button"
        className={isOver ? 'button second' : 'button'}
        disabled={isDoneToday}
        onClick={() => setLift((before) => ({ ...before, days: [...before.days, today] }))}
      >
        {words.done}
      </button>
    </>
  )
  const last = steps.at(-1)
  return (
    <ToolPage title={words.week.replace('{n}', String(weeks.length + 1)).replace('{kg}', String(kilograms))} bar={bar}>
      <p>
        {words.how
          .replace('{sets}', String(liftLadder.sets))
          .replace('{reps}', String(liftLadder.reps))
          .replace('{days}', String(liftLadder.daysPerWeek))}
      </p>
      <p>
        {words.days.replace('{n}', String(days.length)).replace('{of}', String(liftLadder.daysPerWeek))}{' '}
        {isDoneToday && words.doneToday}
      </p>
      {isAtTop ? <p>{words.top}</p> : last && <p className="quiet">{words[last]}</p>}
      <How />
      <button
        type="button"
        className="button plain"
        onClick={() => {
          type(null)
          setLift(() => ({ usualKg: null, weeks: [], days: [] }))
        }}
      >
        {words.restart}
      </button>
    </ToolPage>
  )
}

const How = () => (
  <ul className="stack desk-lines">
    {words.steps.map((step) => (
      <li key={step}>{step}</li>
    ))}
  </ul>
)
