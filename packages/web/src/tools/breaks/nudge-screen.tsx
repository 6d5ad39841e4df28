import type { Nudge } from '@unspasm/care/breaks/coach-state'
import { openMovesOf } from '@unspasm/care/breaks/circumstances'
import { breakRules } from '@unspasm/guideline/breaks/break-rules'
import { movements } from '@unspasm/guideline/movements'
import { breaks as words } from '@unspasm/guideline/words/en/breaks'
import { drawingOf } from '../../figure/drawing.ts'
import { Figure } from '../../figure/figure.tsx'
import { ToolPage } from '../ui/tool-page.tsx'
import type { CoachScreenProps } from './coach-screen.ts'
import { SeatFigure } from './seat-figure.tsx'

/** A call to move. It can be skipped or put off, always. */
export function NudgeScreen({ coach, answers, plan, nudge }: CoachScreenProps & { readonly nudge: Nudge }) {
  const { tell } = coach
  const isBreak = nudge.kind === 'break'
  const { from, until } = breakRules.shiftSeconds
  const bar = (
    <>
      <div className="break-two">
        <button type="button" className="button second" onClick={() => tell({ type: 'skipped' })}>
          {words.skip}
        </button>
        <button type="button" className="button second" onClick={() => tell({ type: 'snoozed' })}>
          {words.snooze.replace('{n}', String(breakRules.snoozeMinutes))}
        </button>
      </div>
      <button type="button" className="button" onClick={() => tell({ type: isBreak ? 'stood' : 'shifted' })}>
        {isBreak ? words.begin : words.shifted}
      </button>
    </>
  )
  return (
    <ToolPage title={isBreak ? words.titles.break : words.titles.shift} bar={bar}>
      {isBreak ? (
        <Move id={nudge.move} answers={answers} on={plan.on} isPaced={coach.terms.isPaced} />
      ) : (
        <>
          <SeatFigure />
          <p className="break-lead">
            {words.shiftHint.replace('{from}', String(from)).replace('{until}', String(until))}
          </p>
        </>
      )}
    </ToolPage>
  )
}

type MoveProps = { readonly id: string | null; readonly isPaced: boolean; readonly on: string } & Pick<
  CoachScreenProps,
  'answers'
>

/** The movement of a break: drawn, with its count, and what needs care. */
export function Move({ id, answers, on, isPaced }: MoveProps) {
  const open = openMovesOf(answers, on, isPaced).find(({ movement }) => movement.id === id)
  if (!open) return <p className="break-lead">{words.moveOnly}</p>
  const { movement, row, instead } = open
  return (
    <>
      <div className="break-figure">
        <Figure title={movement.name} drawing={drawingOf(movement, movements)} />
      </div>
      <section className="stack">
        <h2>{movement.name}</h2>
        <p className="break-lead">{countOf(row, movement.sides)}</p>
        <p>{movement.start}.</p>
        {instead.length > 0 && <p>{words.instead.replace('{instead}', instead.join('; '))}</p>}
      </section>
    </>
  )
}

function countOf({ reps, minutes }: ReturnType<typeof openMovesOf>[number]['row'], sides: 1 | 2): string {
  if (minutes) return words.minutes.replace('{from}', String(minutes.from)).replace('{until}', String(minutes.until))
  return (sides === 2 ? words.repsEachSide : words.reps).replace('{n}', String(reps ?? 1))
}
