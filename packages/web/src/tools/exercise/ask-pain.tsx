import type { Moment } from '@unspasm/care/diary'
import type { ExerciseState } from '@unspasm/care/exercise/exercise-state'
import { resultsOf } from '@unspasm/care/exercise/movement-result'
import { startMovements } from '@unspasm/care/exercise/movement-session'
import type { TodaysSession } from '@unspasm/care/exercise/todays-session'
import { duringLights } from '@unspasm/guideline/exercise/lights'
import { exercise as words } from '@unspasm/guideline/words/en/exercise'
import { useAppState } from '../../app-state.tsx'
import { momentNow } from '../../bout/moment.ts'
import { withAnswersSaid } from '../../bout/said.ts'
import type { Episode } from '../../device/records.ts'
import { PainPicker } from '../ui/pain-picker.tsx'
import { ToolPage } from '../ui/tool-page.tsx'
import type { SessionOf } from '../use-session.ts'
import type { ExerciseNow } from './use-exercise.ts'

type Props = {
  readonly exercise: ExerciseNow
  readonly running: SessionOf<ExerciseState>
  /** Nothing can be done with this pain. */
  readonly onRefused: (session: TodaysSession) => void
}

/** Pain before; then the session begins, with what this pain allows. Source: remedies 5.4. */
export function AskPain({ exercise, running, onRefused }: Props) {
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
      <PainPicker label={words.titles.before} isTitled onPick={begin} />
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
