import { bookWords as words } from '@unspasm/guideline/words/en/book'
import { useEffect, useRef } from 'preact/hooks'
import { Link } from 'wouter-preact'
import type { Refusal } from '../../api.ts'
import { reasonTexts } from './judged.ts'

type Props = {
  readonly problem: Refusal
  /** Where to go on after questions that must be answered again. */
  readonly back?: string
}

/** What the practice or the network said no to, why, and what helps. It comes into sight, wherever on the page one is. */
export function Refused({ problem, back = '/book' }: Props) {
  const isAboutBody = problem.code === 'booking/blocked' || problem.code === 'booking/ask-again'
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [problem])
  return (
    <div ref={box} role="alert" className="book-refused stack">
      <p>
        <strong>{problem.title}.</strong> {problem.detail}
      </p>
      {reasonTexts(problem.reasons ?? []).map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      {isAboutBody && (
        <div>
          <Link className="button second" href={`/check?part=again&back=${back}`}>
            {words.checkFirst.go}
          </Link>
        </div>
      )}
    </div>
  )
}
