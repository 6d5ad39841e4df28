import type { Answer, Answers } from '@unspasm/care/answers'
import type { LocalDate } from '@unspasm/care/local-date'
import { check as words } from '@unspasm/guideline/words/en/check'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Page } from '../../ui/page.tsx'
import { Answered } from './answered.tsx'
import { isOneByOne, movesOnByItself, openRows, rowsOfForm } from './form-rows.ts'
import { CheckIntro, CheckTop, type Frame } from './frame.tsx'
import { Question } from './question.tsx'
import { Why } from './why.tsx'

type Props = {
  readonly title: string
  readonly frame: Frame
  /** Stands above the questions. */
  readonly before?: ComponentChildren
  readonly rows: readonly string[]
  readonly answers: Answers
  readonly today: LocalDate
  readonly isFloor: boolean
  /** The person has asked to press a button instead of the page moving on. */
  readonly waitsForButton: boolean
  /** `mayMoveOn`: the page said that it moves on after its last answer. */
  readonly onAnswer: (finding: string, answer: Answer | undefined, mayMoveOn: boolean) => void
  readonly onLeave: () => void
}

/**
 * Questions of one subject. Where every question takes a single tap they open one after the other, and then the next
 * page; this is said first, and a page that was answered before waits for "Continue".
 */
export function FormScreen(props: Props) {
  const { title, frame, before, rows, answers, today, isFloor, waitsForButton, onAnswer, onLeave } = props
  const form = rowsOfForm(rows)
  const [isAdding, setAdding] = useState(false)
  const [changing, setChanging] = useState<string | null>(null)
  const [isReminded, setReminded] = useState(false)
  const opensItself = movesOnByItself(form) && !waitsForButton && !isAdding
  const missing = openRows(form, answers)
  const isSequence = opensItself && isOneByOne(form)
  const open = changing ?? (isSequence ? missing[0] : undefined)
  useFocusOn(open)

  const answer = (finding: string, value: Answer | undefined) => {
    setChanging(null)
    setReminded(false)
    onAnswer(finding, value, opensItself)
  }
  const leave = () => {
    if (missing.length === 0) return onLeave()
    setReminded(true)
    return focusOn(missing[0]!)
  }
  const question = (id: string) => (
    <div key={id} id={`question-${id}`} className={id === open ? 'open-question' : ''} tabIndex={-1}>
      <Question id={id} answers={answers} today={today} isFloor={isFloor} onAnswer={answer} />
    </div>
  )
  const legFeel = form.main.some(({ id }) => id === 'leg-feel') && !('leg-feel' in answers)

  return (
    <Page
      title={title}
      top={<CheckTop frame={frame} />}
      className="check"
      bar={
        (!isSequence || missing.length === 0) && (
          <>
            {isReminded && <output>{words.stillOpen}</output>}
            {legFeel && (
              <button type="button" className="button plain" onClick={() => focusOn('leg-feel')}>
                {words.moreBelow}
              </button>
            )}
            <button type="button" className={missing.length > 0 ? 'button second' : 'button'} onClick={leave}>
              {words.goOn}
            </button>
          </>
        )
      }
    >
      <CheckIntro frame={frame} hint={opensItself ? words.opensItself : null} />
      {before}
      {form.main.map(({ id }) => {
        if (open === undefined || id === open) return question(id)
        if (!(id in answers)) return null
        return <Answered key={id} id={id} answer={answers[id]!} onChange={() => setChanging(id)} />
      })}
      {form.details.length > 0 && (
        <details className="disclosure" onToggle={(event) => setAdding(event.currentTarget.open)}>
          <summary>{words.details}</summary>
          <div className="stack">{form.details.map(({ id }) => question(id))}</div>
        </details>
      )}
      <Why ids={form.main.map(({ id }) => id)} title={form.main.length > 1 ? words.whyAll : words.why} />
    </Page>
  )
}

function focusOn(id: string): void {
  const question = document.getElementById(`question-${id}`)
  question?.scrollIntoView({ block: 'nearest' })
  question?.focus({ preventScroll: true })
}

/** Moves the focus to a question that has just opened, since the button that was tapped is gone. */
function useFocusOn(open: string | undefined): void {
  const beforeRef = useRef(open)
  useLayoutEffect(() => {
    if (open !== undefined && beforeRef.current !== open) focusOn(open)
    beforeRef.current = open
  }, [open])
}
