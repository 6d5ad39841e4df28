import type { Answer } from '@unspasm/care/answers'
import { wasRed } from '@unspasm/care/walking/walk'
import { walking as words } from '@unspasm/guideline/words/en/walking'
import { useState } from 'preact/hooks'
import { PainPicker } from '../ui/pain-picker.tsx'
import { ToolPage } from '../ui/tool-page.tsx'
import { walkedMinutes } from './walked-minutes.ts'
import type { WalkSessionProps } from './walk-session.tsx'

/** After the walk: how long it really was, the pain, and in the weeks that grow the legs. */
export function WalkAfter({ session, change, end }: WalkSessionProps) {
  const measured = walkedMinutes(session.state)
  const [minutes, setMinutes] = useState(measured)
  const [pain, setPain] = useState<number | null>(null)
  const [leg, setLeg] = useState<boolean | '?' | null>(null)
  const { kind, aimMinutes } = session.state
  const asksLeg = kind !== 'free'
  const legs: readonly (readonly [boolean | '?', string])[] = [
    [true, words.after.yes],
    [false, words.after.no],
    ['?', words.after.unsure],
  ]

  const save = () => {
    const params: Readonly<Record<string, Answer>> = {
      ...session.params,
      minutes,
      ...(leg !== null && { 'leg-pain': leg }),
    }
    change((live) => ({ ...live, params, ...(pain !== null && { painAfter: pain }) }))
    const isWhole = aimMinutes === null || Math.round(minutes) >= aimMinutes
    end({ endReason: isWhole ? 'completed' : 'user-stop', minutes })
  }
  const isRed =
    pain !== null &&
    wasRed({
      on: '',
      minutes,
      kind,
      ...(session.painBefore !== undefined && { painBefore: session.painBefore }),
      painAfter: pain,
      hasLegPain: false,
      wasStopped: false,
    })
  const bar = (
    <button type="button" className="button" onClick={save}>
      {words.after.save}
    </button>
  )
  return (
    <ToolPage title={words.titles.after} bar={bar}>
      <section className="stack">
        <p>{minutes < 1 ? words.after.walkedShort : words.after.walked.replace('{n}', String(Math.round(minutes)))}</p>
        <fieldset className="walk-minutes" aria-label={words.after.correct}>
          <button
            type="button"
            className="button second"
            disabled={minutes < 1}
            aria-label={words.less}
            onClick={() => setMinutes(Math.max(0, Math.round(minutes) - 1))}
          >
            −
          </button>
          <span className="small quiet">{words.after.correct}</span>
          <button
            type="button"
            className="button second"
            disabled={minutes >= measured}
            aria-label={words.more}
            onClick={() => setMinutes(Math.min(measured, Math.round(minutes) + 1))}
          >
            +
          </button>
        </fieldset>
      </section>
      <PainPicker label={words.painNow} value={pain ?? undefined} onPick={setPain} />
      {isRed && <output>{words.after.red}</output>}
      {asksLeg && (
        <fieldset className="question">
          <legend>{words.after.leg}</legend>
          <div className="choices row">
            {legs.map(([value, label]) => (
              <button
                key={label}
                type="button"
                className="choice"
                aria-pressed={leg === value}
                onClick={() => setLeg(value)}
              >
                {label}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      {leg !== null && leg !== false && <p>{words.after.legTip}</p>}
    </ToolPage>
  )
}
