import { readExerciseState } from '@unspasm/care/exercise/exercise-state'
import { useSearch } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import type { Episode } from '../../device/records.ts'
import type { ToolProps } from '../tool-props.ts'
import { useSession } from '../use-session.ts'
import { DirectionIntro } from './direction-intro.tsx'
import { DirectionRun, type DirectionProps } from './direction-run.tsx'
import { ExerciseHome } from './exercise-home.tsx'
import { LevelPage } from './level-page.tsx'
import { MovementAfter } from './movement-after.tsx'
import { MovementRun, type MovementProps } from './movement-run.tsx'
import { MovementStop } from './movement-stop.tsx'
import { useExercise, wayOf } from './use-exercise.ts'
import './exercise.css'

/** Small movements, the programme, the level, and the direction test. */
export default function Exercise(props: ToolProps) {
  const { episode } = useAppState()
  return episode ? <ExerciseOf {...props} episode={episode} /> : null
}

function ExerciseOf({ episode, ...props }: ToolProps & { readonly episode: Episode }) {
  const way = wayOf(props)
  const exercise = useExercise(props.tool, way, episode)
  const running = useSession(props.tool, readExerciseState)
  const view = new URLSearchParams(useSearch()).get('view')
  const { session } = running
  if (session === null) {
    if (view === 'level') return <LevelPage exercise={exercise} tool={props.tool} />
    if (view === 'direction') return <DirectionIntro exercise={exercise} begin={running.begin} />
    return <ExerciseHome exercise={exercise} running={running} plan={props.plan} />
  }
  const { now, end } = running
  const { state } = session
  if (state.kind === 'direction') {
    const change: DirectionProps['change'] = (how) =>
      running.change((live, at) => (live.state.kind === 'direction' ? how({ ...live, state: live.state }, at) : live))
    return <DirectionRun now={now} end={end} change={change} session={{ ...session, state }} answers={props.answers} />
  }
  const change: MovementProps['change'] = (how) =>
    running.change((live, at) => (live.state.kind === 'movements' ? how({ ...live, state: live.state }, at) : live))
  const live: MovementProps = { now, end, change, exercise, session: { ...session, state } }
  if (session.phase === 'stop') return <MovementStop {...live} answers={props.answers} />
  if (session.phase === 'after') return <MovementAfter {...live} />
  return <MovementRun {...live} />
}
