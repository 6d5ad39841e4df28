import type { Drawing } from '../../packages/web/src/figure/drawing.ts'
import type { Movement, RestPosition, Transition } from '@unspasm/guideline/movement'
import { movements, restPositions, transitions } from '@unspasm/guideline/movements'
import { render } from 'preact'
import { drawingOf } from '../../packages/web/src/figure/drawing.ts'
import { Figure } from '../../packages/web/src/figure/figure.tsx'
import { secondsOf } from '../../packages/web/src/figure/tween.ts'
import '../../packages/web/src/tokens.css'
import '../../packages/web/src/base.css'
import './figures.css'

type Subject = Movement | Transition | RestPosition

const lenders: readonly Movement[] = movements
const everything: readonly Subject[] = [...movements, ...transitions, ...restPositions]

/** Belongs still to the keyframe that is reached, and is no different to look at. */
const justBeforeSeconds = 0.001

/** Every keyframe of a figure with what is said there. */
function Poses({ drawing }: { readonly drawing: Drawing }) {
  const moments = drawing.keyframes.map(
    ({ t }, at) => secondsOf(drawing.keyframes.slice(0, at)) + t - justBeforeSeconds,
  )
  return (
    <div class="sheet-poses">
      {drawing.keyframes.map(({ cue }, at) => (
        <figure key={at}>
          <Figure title={cue} drawing={drawing} seconds={moments[at]!} />
          <figcaption>{cue}</figcaption>
        </figure>
      ))}
    </div>
  )
}

const Sheet = ({ subjects }: { readonly subjects: readonly Subject[] }) => (
  <div class="sheet">
    {subjects.map((subject) => (
      <section key={subject.id}>
        <h2>{'name' in subject ? subject.name : subject.id}</h2>
        <Poses drawing={drawingOf(subject, lenders)} />
      </section>
    ))}
  </div>
)

/** The movement over and over without its rests, so that every picture differs from the one before. */
function Restless({ subject }: { readonly subject: Subject }) {
  const drawing = drawingOf(subject, lenders)
  const keyframes = drawing.keyframes.map((keyframe) => ({ ...keyframe, hold: 0 }))
  return <Figure title={subject.id} drawing={{ ...drawing, keyframes }} size="large" />
}

const asked = new URLSearchParams(location.search)
document.documentElement.dataset['theme'] = asked.get('theme') ?? 'light'
const subjects = everything.filter(({ id }) => asked.getAll('of').includes(id))
render(
  asked.get('as') === 'moving' ? <Restless subject={subjects[0]!} /> : <Sheet subjects={subjects} />,
  document.getElementById('app')!,
)
