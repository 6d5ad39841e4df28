import type { ExerciseState } from '@unspasm/care/exercise/exercise-state'
import { movementOf, secondsOfTask } from '@unspasm/care/exercise/task'
import type { TodaysSession } from '@unspasm/care/exercise/todays-session'
import { directionOf } from '@unspasm/care/exercise/wishes'
import type { Plan } from '@unspasm/care/plan/types'
import { directionTest } from '@unspasm/guideline/exercise/direction-test'
import { exercise as words } from '@unspasm/guideline/words/en/exercise'
import { limitNotes } from '@unspasm/guideline/words/en/tools'
import { useState } from 'preact/hooks'
import { Link } from 'wouter-preact'
import { ToolPage } from '../ui/tool-page.tsx'
import type { SessionOf } from '../use-session.ts'
import { AskPain } from './ask-pain.tsx'
import { doseText, waysText } from './dose-text.ts'
import { LevelPage } from './level-page.tsx'
import { MovementFigure } from './movement-figure.tsx'
import { TooMuch } from './too-much.tsx'
import type { ExerciseNow } from './use-exercise.ts'

type Props = {
  readonly exercise: ExerciseNow
  readonly running: SessionOf<ExerciseState>
  readonly plan: Plan
}

const secondsPerMinute = 60

/** What today's session is, and its start: pain is told first. Source: remedies 5.4. */
export function ExerciseHome({ exercise, running, plan }: Props) {
  const { tool, way, today } = exercise
  const [isAsking, ask] = useState(false)
  const [refused, refuse] = useState<TodaysSession | null>(null)
  const isRestDay = way === 'programme' && exercise.input.level !== 0 && !isProgrammeDay(exercise, plan)
  if (refused) return <TooMuch session={refused} tool={tool} />
  if (way === 'programme' && plan.level === 0) return <LevelPage exercise={exercise} tool={tool} />
  if (today.tasks.length === 0) return <TooMuch session={today} tool={tool} />
  if (isAsking) return <AskPain exercise={exercise} running={running} onRefused={refuse} />

  const minutes = Math.max(
    1,
    Math.round(today.tasks.reduce((sum, task) => sum + secondsOfTask(task), 0) / secondsPerMinute),
  )
  const list = (today.tasks.length === 1 ? words.one : words.list)
    .replace('{n}', String(today.tasks.length))
    .replace('{minutes}', String(minutes))
  const title = words.titles[tool === 'morning-movement' ? 'morning' : way]
  const bar = (
    <button type="button" className="button" onClick={() => ask(true)}>
      {words.start}
    </button>
  )
  return (
    <ToolPage title={title} bar={bar} speaks>
      <p className="quiet">{isRestDay ? words.restDay : list}</p>
      <ul className="exercise-list">
        {today.tasks.map((task) => (
          <li key={task.movement}>
            <MovementFigure task={task} range={task.rangePercent} size="small" paused />
            <span>
              <strong>{movementOf(task).name}</strong>
              <span className="quiet small"> {doseText(task)}</span>
              {waysText(task).map((sentence) => (
                <span key={sentence} className="small exercise-way">
                  {sentence}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {(today.limits.notes ?? []).length > 0 && (
        <ul className="small quiet stack exercise-notes">
          {today.limits.notes?.map((note) => (
            <li key={note}>{limitNotes[note]}</li>
          ))}
        </ul>
      )}
      {way !== 'breathing' && (
        <p className="exercise-links">
          <Link href={`/tool/${tool}?view=level`}>{words.toLevel}</Link>
          {mayTest(exercise) && <Link href={`/tool/${tool}?view=direction`}>{words.toTest}</Link>}
        </p>
      )}
    </ToolPage>
  )
}

const isProgrammeDay = ({ input }: ExerciseNow, plan: Plan) =>
  plan.today.some(({ id }) => id === 'programme-today') || input.facts?.['t-programme-day'] !== false

/** The direction test is offered on its levels, once a bout. Source: remedies 5.6. */
function mayTest({ input, way, history }: ExerciseNow): boolean {
  const levels: readonly number[] = directionTest.levels
  return way !== 'floor' && levels.includes(input.level ?? 0) && directionOf(history.sessions) === null
}
