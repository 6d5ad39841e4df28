import type { Answers } from '@unspasm/care/answers'
import type { Assessment } from '@unspasm/care/assess'
import { causeFrame as words } from '@unspasm/guideline/words/en/explanation'
import { Link } from 'wouter-preact'
import { SourceNote } from '../../ui/source-note.tsx'
import { isRoughGuess, likelyCauses, type LikelyCause } from './likely-causes.ts'

type Props = { readonly assessment: Assessment; readonly answers: Answers }

/** What it may be: the top cause in full, up to two others one tap away. No numbers. Source: triage 3, hazard HZ-25. */
export function LikelyCausesSection({ assessment, answers }: Props) {
  const [first, ...others] = likelyCauses(assessment)
  if (!first) return null
  return (
    <section className="stack causes">
      <h2>{words.title}</h2>
      {isRoughGuess(answers) && <p className="rough">{words.roughGuess}</p>}
      <article className="card">
        <h3>
          <span className="quiet">{words.first}</span> {first.words.title}
        </h3>
        <CauseAccount cause={first} />
      </article>
      {others.map((cause) => (
        <details key={cause.id} className="disclosure card">
          <summary>
            <span className="quiet">{words.others}</span> {cause.words.title}
          </summary>
          <CauseAccount cause={cause} />
        </details>
      ))}
      <p>{words.moreThanOne}</p>
      <Link className="button second" href="/check?part=causes&back=/result">
        {words.answerMore}
      </Link>
    </section>
  )
}

function CauseAccount({ cause }: { readonly cause: LikelyCause }) {
  const { shown, changeOurMind, favours, doesNotFavour, pointsTo, evidence } = cause.words
  const rows = [
    [words.changeOurMind, changeOurMind],
    [words.favours, favours],
    [words.doesNotFavour, doesNotFavour],
    [words.pointsTo, pointsTo],
    [words.evidence, evidence],
  ] as const
  return (
    <div className="stack">
      <p>{shown}</p>
      <Points title={words.speaksFor} points={cause.speaksFor} mark="+" />
      <Points title={words.speaksAgainst} points={cause.speaksAgainst} mark="−" />
      <dl>
        {rows.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <SourceNote ids={cause.sources} />
    </div>
  )
}

type PointsProps = { readonly title: string; readonly points: readonly string[]; readonly mark: string }

function Points({ title, points, mark }: PointsProps) {
  if (points.length === 0) return null
  return (
    <div className="points">
      <h4>{title}</h4>
      <ul>
        {points.map((point) => (
          <li key={point}>
            <span aria-hidden="true">{mark}</span> {point}
          </li>
        ))}
      </ul>
    </div>
  )
}
