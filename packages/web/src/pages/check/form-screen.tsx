import type { Answer, Answers } from '@unspasm/care/answers'
import type { LocalDate } from '@unspasm/care/local-date'
import { check as words } from '@unspasm/guideline/words/en/check'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Page } from '../../ui/page.tsx'
import { Answered } from './answered.tsx'
import { findingOf, isDetail, movesOnByItself, openRows } from './form-rows.ts'
import type { ScreenFrame } from './frame.tsx'
import { Question } from './question.tsx'
import { Why } from './why.tsx'

type Props = {
  readonly frame: ScreenFrame
  readonly title: string
  readonly rows: readonly string[]
  readonly answers: Answers
  readonly today: LocalDate
  readonly isFloor: boolean
  /** The person has asked to press a button instead of the page moving on. */
  readonly waitsForButton: boolean
  readonly before?: ComponentChildren
  readonly onAnswer: (finding: string, answer: Answer | undefined, isFinished?: boolean) => void
  readonly onLeave: () => void
}

/** Questions of one subject. Where every question takes a single tap, the next page opens by itself, and this is said first. */
export function FormScreen(props: Props) {
  const { frame, title, rows, answers, today, isFloor, waitsForButton, before, onAnswer, onLeave } = props
  const main = rows.filter((id) => !isDetail(findingOf(id)))
  const details = rows.filter((id) => isDetail(findingOf(id)))
  const opensItself = movesOnByItself(rows) && !waitsForButton
  const isReady = openRows(rows, answers).length === 0
  const isWaitingForMore = opensItself && main.every((id) => findingOf(id).required !== false) && !isReady
  const [unfinished, setUnfinished] = useState<string | null>(null)
  const [changing, setChanging] = useState<string | null>(null)
  const open = changing ?? (opensItself ? main.find((id) => !(id in answers) || id === unfinished) : undefined)
  const answer: Props['onAnswer'] = (finding, value, isFinished = true) => {
    setChanging(null)
    setUnfinished(isFinished ? null : finding)
    onAnswer(finding, value, isFinished)
  }
  const question = (id: string) => (
    <Question key={id} id={id} answers={answers} today={today} isFloor={isFloor} onAnswer={answer} />
  )

  return (
    <Page
      title={title}
      top={frame.top}
      className="check"
      bar={
        !isWaitingForMore && (
          <button type="button" className="button" disabled={!isReady} onClick={onLeave}>
            {words.goOn}
          </button>
        )
      }
    >
      {frame.intro}
      {before}
      {opensItself && <p className="quiet small">{words.opensItself}</p>}
      {main.map((id) => {
        if (open === undefined || id === open) return question(id)
        return id in answers ? (
          <Answered key={id} id={id} answer={answers[id]!} onChange={() => setChanging(id)} />
        ) : null
      })}
      {details.length > 0 && (
        <details className="why">
          <summary>{words.details}</summary>
          <div className="stack">{details.map(question)}</div>
        </details>
      )}
      <Why ids={rows} title={rows.length > 1 ? words.whyAll : words.why} />
    </Page>
  )
}
