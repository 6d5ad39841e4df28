import { wishParams } from '@unspasm/care/exercise/wishes'
import { movementOf } from '@unspasm/care/exercise/task'
import { exercise } from '@unspasm/guideline/words/en/exercise'
import { useState } from 'preact/hooks'
import { useLocation } from 'wouter-preact'
import { PainPicker } from '../ui/pain-picker.tsx'
import { ToolPage } from '../ui/tool-page.tsx'
import { endOf, withSessionOver } from './end-of-session.ts'
import type { MovementProps } from './movement-run.tsx'
import { ThumbMark } from './thumb-mark.tsx'

const words = exercise.after

/** After the session: pain, effort, and which movements the person likes. Source: remedies 5.4. */
export function MovementAfter({ session, change, end, now }: MovementProps) {
  const { state } = session
  const [, navigate] = useLocation()
  const [pain, setPain] = useState<number | null>(null)
  const [effort, setEffort] = useState<number | null>(null)
  const [thumbs, setThumbs] = useState<Readonly<Record<string, 'up' | 'down'>>>({})
  const isReds = state.end === 'reds'
  const done = [...new Set(state.results.map(({ movement }) => movement))]
  const withThumb = (thumb: 'up' | 'down') => done.filter((id) => thumbs[id] === thumb)

  const save = (to: string) => {
    change((live, at) => {
      const over = withSessionOver(live, at)
      return {
        ...over,
        ...(pain !== null && { painAfter: pain }),
        params: {
          ...over.params,
          ...(effort !== null && { effort }),
          ...(withThumb('up').length > 0 && { [wishParams.thumbsUp]: withThumb('up') }),
          ...(withThumb('down').length > 0 && { [wishParams.thumbsDown]: withThumb('down') }),
        },
      }
    })
    end(endOf(state, session.params, now))
    navigate(to)
  }
  const bar = (
    <>
      {isReds && (
        <button type="button" className="button" onClick={() => save('/tool/positions')}>
          {exercise.restPosition}
        </button>
      )}
      <button type="button" className={isReds ? 'button second' : 'button'} onClick={() => save('/plan')}>
        {words.save}
      </button>
    </>
  )
  return (
    <ToolPage title={isReds ? exercise.titles.reds : exercise.titles.after} bar={bar} speaks className="exercise">
      {isReds && <p>{exercise.redsWhy}</p>}
      {state.end === 'stopped' && <p>{words.stopped}</p>}
      <PainPicker label={words.pain} value={pain ?? undefined} onPick={setPain} />
      <PainPicker label={words.effort} value={effort ?? undefined} onPick={setEffort} ends={words.effortEnds} />
      {done.length > 0 && (
        <fieldset className="question">
          <legend>{words.thumbs}</legend>
          <ul className="exercise-thumbs">
            {done.map((id) => {
              const { name } = movementOf({ movement: id })
              return (
                <li key={id}>
                  <span>{name}</span>
                  {(['up', 'down'] as const).map((thumb) => (
                    <button
                      key={thumb}
                      type="button"
                      className="chip"
                      aria-pressed={thumbs[id] === thumb}
                      aria-label={words[thumb].replace('{name}', name)}
                      onClick={() => setThumbs({ ...thumbs, [id]: thumb })}
                    >
                      <ThumbMark isDown={thumb === 'down'} />
                    </button>
                  ))}
                </li>
              )
            })}
          </ul>
        </fieldset>
      )}
      <p className="small quiet">{words.tomorrow}</p>
    </ToolPage>
  )
}
