import { directionTestAsks, directionTestClosedBy } from '@unspasm/care/exercise/direction-opening'
import { startDirectionTest, triesOf } from '@unspasm/care/exercise/direction-test'
import type { ExerciseState } from '@unspasm/care/exercise/exercise-state'
import { directionOf } from '@unspasm/care/exercise/wishes'
import { directionWords as words } from '@unspasm/guideline/words/en/exercise'
import { frame as frameWords } from '@unspasm/guideline/words/en/tool-frame'
import { useState } from 'preact/hooks'
import { Link } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import { ToolPage } from '../ui/tool-page.tsx'
import type { SessionOf } from '../use-session.ts'
import { MeasureForm } from './measure-form.tsx'
import type { ExerciseNow } from './use-exercise.ts'

type Props = { readonly exercise: ExerciseNow; readonly begin: SessionOf<ExerciseState>['begin'] }

/** What the direction test is, who it is not for, and its first measure. Source: remedies 5.6. */
export function DirectionIntro({ exercise, begin }: Props) {
  const { clock } = useAppState()
  const [isMeasuring, measure] = useState(false)
  const { frame, mayTry } = exercise.today
  const closedBy = directionTestClosedBy(frame.context)
  const asks = directionTestAsks(frame.context)
  const tries = triesOf(mayTry)
  const found = directionOf(exercise.history.sessions)
  const toMovements = (
    <Link className="button" href={`/tool/${exercise.tool}`}>
      {words.done}
    </Link>
  )
  if (found)
    return (
      <ToolPage title={words.verdicts[found]} bar={toMovements}>
        <p>{words.so[found]}</p>
      </ToolPage>
    )
  if (asks.length > 0)
    return (
      <ToolPage
        title={frameWords.askFew}
        bar={
          <Link
            className="button"
            href={`/check?part=tool&rows=${asks.slice(0, 4).join(',')}&back=/tool/${exercise.tool}`}
          >
            {frameWords.askNow}
          </Link>
        }
      >
        <p>{frameWords.askWhy}</p>
      </ToolPage>
    )
  if (closedBy.length > 0 || tries === null)
    return (
      <ToolPage title={words.refused} bar={toMovements}>
        <ul className="stack">
          {(closedBy.length > 0 ? closedBy : ['place']).map((rule) => (
            <li key={rule}>{words.refusedWhy[rule]}</li>
          ))}
        </ul>
      </ToolPage>
    )
  if (isMeasuring)
    return (
      <MeasureForm
        title={words.startTitle}
        onTell={(start) =>
          begin({
            ...(exercise.tool === 'movement-now' && { variant: exercise.way }),
            phase: 'run',
            params: { kind: 'direction-test', 'pain-start': start.pain },
            state: startDirectionTest(tries, start, clock.steady()),
          })
        }
      />
    )
  const bar = (
    <button type="button" className="button" onClick={() => measure(true)}>
      {words.begin}
    </button>
  )
  return (
    <ToolPage title={words.title} bar={bar} speaks>
      <ol className="stack steps">
        {words.how.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p className="small quiet">{words.honest}</p>
    </ToolPage>
  )
}
