import { directionOf } from '@unspasm/care/exercise/wishes'
import { startMovements } from '@unspasm/care/exercise/movement-session'
import type { ExerciseState } from '@unspasm/care/exercise/exercise-state'
import { resultsOf } from '@unspasm/care/exercise/movement-result'
import { movementOf, secondsOfTask } from '@unspasm/care/exercise/task'
import type { TodaysSession } from '@unspasm/care/exercise/todays-session'
import type { Moment } from '@unspasm/care/diary'
import type { Plan } from '@unspasm/care/plan-types'
import { directionTest } from '@unspasm/guideline/exercise/direction-test'
import { duringLights } from '@unspasm/guideline/exercise/lights'
import { exercise as words, levelPage } from '@unspasm/guideline/words/en/exercise'
import { frame } from '@unspasm/guideline/words/en/tool-frame'
import type { ToolId } from '@unspasm/guideline/tools'
import { limitNotes } from '@unspasm/guideline/words/en/tools'
import { useState } from 'preact/hooks'
import { Link } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import { momentNow } from '../../bout/moment.ts'
import { withAnswersSaid } from '../../bout/said.ts'
import type { Episode } from '../../device/records.ts'
import { sentenceOf } from '../../pages/plan/rule-words.ts'
import { PainPicker } from '../ui/pain-picker.tsx'
import { ToolPage } from '../ui/tool-page.tsx'
import type { SessionOf } from '../use-session.ts'
import { doseText, waysText } from './dose-text.ts'
import { LevelPage } from './level-page.tsx'
import { MovementFigure } from './movement-figure.tsx'
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

function AskPain({
  exercise,
  running,
  onRefused,
}: Omit<Props, 'plan'> & { readonly onRefused: (session: TodaysSession) => void }) {
  const { clock, setEpisode } = useAppState()
  const begin = (painBefore: number) => {
    setEpisode((before) => before && withPainNow(before, painBefore, momentNow(clock)))
    const session = exercise.withPain(painBefore)
    if (!session.isOpen || session.tasks.length === 0) return onRefused(session)
    const { sessions } = exercise.history
    const asksPain = sessions.filter((each) => resultsOf(each).length > 0).length < duringLights.askedSessions
    running.begin({
      ...(exercise.tool === 'movement-now' && { variant: exercise.way }),
      phase: 'run',
      params: session.level === null ? {} : { level: session.level },
      state: startMovements(session.tasks, { painBefore, asksPain }, clock.steady()),
    })
    running.change((live) => ({ ...live, painBefore }))
  }
  return (
    <ToolPage title={words.titles.before} speaks>
      <PainPicker label={words.titles.before} onPick={begin} />
    </ToolPage>
  )
}

/** The pain that is told before a session is the newest answer: gates and plan read it. Source: remedies 0.3. */
function withPainNow(episode: Episode, pain: number, moment: Moment): Episode {
  const { check } = episode
  return withAnswersSaid(
    episode,
    { ...episode, check: { ...check, answers: { ...check.answers, 'pain-now': pain } } },
    moment,
  )
}

/** Nothing of this way can be done now: why, and what can be done instead. */
function TooMuch({ session, tool }: { readonly session: TodaysSession; readonly tool: ToolId }) {
  const { isOpen, closedBy, ask } = session
  const reasons = [...new Set(closedBy.map(sentenceOf))].filter((reason) => reason !== '')
  const bar = (
    <>
      {ask.length > 0 && (
        <Link className="button second" href={`/check?part=tool&rows=${ask.slice(0, 4).join(',')}&back=/tool/${tool}`}>
          {frame.answerToOpen}
        </Link>
      )}
      {!isOpen && tool !== 'movement-now' && (
        <Link className="button second" href="/tool/movement-now?variant=set">
          {words.smallMovements}
        </Link>
      )}
      <Link className="button" href="/tool/positions">
        {words.restPosition}
      </Link>
    </>
  )
  return (
    <ToolPage title={isOpen ? words.titles.nothing : words.titles.tooMuch} bar={bar}>
      {reasons.length === 0 && <p>{isOpen ? words.nothingWhy : words.tooMuchWhy}</p>}
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <Link href="/plan">{levelPage.toPlan}</Link>
    </ToolPage>
  )
}
