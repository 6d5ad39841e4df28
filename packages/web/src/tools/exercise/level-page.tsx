import { levelUpOf, type LevelUp } from '@unspasm/care/exercise/level-up'
import { readForExercise } from '@unspasm/care/exercise/exercise-judge'
import type { Level } from '@unspasm/guideline/exercise/level-rules'
import type { ToolId } from '@unspasm/guideline/tools'
import { levelNames, levelNeeds, levelPage as words, type LevelNeedText } from '@unspasm/guideline/words/en/exercise'
import { openTools } from '@unspasm/care/plan'
import { Link } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import { longDate } from '../../ui/long-date.ts'
import { ToolPage } from '../ui/tool-page.tsx'
import { useToolState } from '../use-tool-state.ts'
import { LevelMark } from './level-mark.tsx'
import type { ExerciseNow } from './use-exercise.ts'

type Props = { readonly exercise: ExerciseNow; readonly tool: ToolId }

/** The level of now, what opens the next one, and what helps on the way. Source: remedies 5.2, 5.3. */
export function LevelPage({ exercise, tool }: Props) {
  const { episode, clock } = useAppState()
  const [, setStored] = useToolState('exercise', asStored)
  const on = clock.today()
  const { input, level } = exercise
  const programme = openTools(input).get('programme')
  const up = levelUpOf(
    level,
    programme?.state === 'closed' ? 0 : programme?.limits.maxLevel,
    readForExercise(input).context,
  )
  const begin = (to: Level) =>
    setStored((before) => ({ ...before, moves: [...rowsOf(before['moves']), { episodeId: episode?.id, on, to }] }))
  const watched = (withLoad: boolean) =>
    setStored((before) => ({ ...before, supervised: [...rowsOf(before['supervised']), { on, withLoad }] }))
  const isOnProgramme = tool !== 'movement-now'
  const bar = up?.isOpen ? (
    <button type="button" className="button" onClick={() => begin(up.to)}>
      {words.begin.replace('{n}', String(up.to))}
    </button>
  ) : (
    <Link
      className="button"
      href={level.level > 0 && isOnProgramme ? `/tool/${tool}` : '/tool/movement-now?variant=set'}
    >
      {level.level > 0 && isOnProgramme ? words.toProgramme : words.toMovements}
    </Link>
  )
  return (
    <ToolPage
      title={words.title.replace('{n}', String(level.level)).replace('{name}', levelNames[level.level])}
      bar={bar}
      className="exercise"
    >
      {level.asksForHelp && (
        <section className="card stack">
          <p>{words.help}</p>
          <p className="small">{words.helpPhysio}</p>
          <Link className="button second" href={`/check?part=again&back=/tool/${tool}`}>
            {words.helpButton}
          </Link>
        </section>
      )}
      {level.heldUntil && level.heldBy && (
        <p>{words.held[level.heldBy].replace('{date}', longDate(level.heldUntil))}</p>
      )}
      {up ? <Next up={up} tool={tool} /> : <p>{words.top}</p>}
      {programme?.limits.notes?.includes('first-time-supervised') && (
        <section className="stack">
          <h2>{words.watched}</h2>
          <p className="small quiet">{words.noAlone}</p>
          <div className="exercise-row">
            <button type="button" className="button second" onClick={() => watched(false)}>
              {words.watchedPlain}
            </button>
            <button type="button" className="button second" onClick={() => watched(true)}>
              {words.watchedLoad}
            </button>
          </div>
        </section>
      )}
      <Link href="/plan">{words.toPlan}</Link>
    </ToolPage>
  )
}

function Next({ up, tool }: { readonly up: LevelUp; readonly tool: ToolId }) {
  return (
    <section className="stack">
      <h2>{words.next.replace('{n}', String(up.to)).replace('{name}', levelNames[up.to])}</h2>
      <ul className="exercise-needs">
        {up.needs.map(({ when, truth }) => (
          <li key={when}>
            <LevelMark isDone={truth === 'yes'} />
            <span>
              {levelNeeds[when as LevelNeedText]}
              <span className="small quiet">
                {' '}
                · {truth === 'yes' ? words.done : truth === 'no' ? words.open : words.unknown}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {up.isLimited && <p className="card">{words.limited}</p>}
      {up.ask.length > 0 && !up.isLimited && (
        <>
          <p>{words.ask}</p>
          <Link className="button second" href={`/check?part=tool&rows=${up.ask.join(',')}&back=/tool/${tool}`}>
            {words.askButton}
          </Link>
        </>
      )}
    </section>
  )
}

type Stored = Readonly<Record<string, unknown>>

const asStored = (stored: unknown): Stored =>
  typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? (stored as Stored) : {}
const rowsOf = (rows: unknown): readonly unknown[] => (Array.isArray(rows) ? rows : [])
