import {
  afterSupplementEvent,
  courseAt,
  type SupplementEvent,
  type SupplementTerms,
} from '@unspasm/care/supplements/supplement-course'
import { isSubstanceBlocked } from '@unspasm/care/supplements/supplement-hits'
import { substances, type Substance } from '@unspasm/guideline/supplements/substances'
import { substanceNames, supplements as words } from '@unspasm/guideline/words/en/supplements'
import { useState } from 'preact/hooks'
import { useAppState } from '../../app-state.tsx'
import { SourceNote } from '../../ui/source-note.tsx'
import type { ToolProps } from '../tool-props.ts'
import { ToolPage } from '../ui/tool-page.tsx'
import { useToolState } from '../use-tool-state.ts'
import { AnswerForm } from './answer-form.tsx'
import { ReviewForm } from './review-form.tsx'
import { Running } from './running.tsx'
import { SupplementSheetPage } from './supplement-sheet-page.tsx'
import { readSupplements } from './supplements-state.ts'
import { VerdictForm } from './verdict-form.tsx'
import './supplements.css'

/** Asking somebody who knows before anything is taken: one course for each substance. Source: remedies 4.8. */
export default function SupplementGate({ answers }: ToolProps) {
  const { clock } = useAppState()
  const [state, change] = useToolState('supplements', readSupplements)
  const [chosen, choose] = useState<Substance | null>(null)
  const [isAnswering, answerNow] = useState(false)
  const today = clock.today()
  const termsOf = (substance: Substance): SupplementTerms => ({
    today,
    isBlocked: isSubstanceBlocked(substance, answers, today),
  })
  const tell = (substance: Substance, event: SupplementEvent) =>
    change((before) => {
      const course = afterSupplementEvent(before[substance].course, event, termsOf(substance))
      return { ...before, [substance]: { ...before[substance], course } }
    })
  const leave = () => {
    choose(null)
    answerNow(false)
  }

  if (chosen === null) {
    return (
      <ToolPage title={words.which} className="supplement">
        <ul className="supplement-list">
          {substances.map((substance) => {
            const { phase } = courseAt(state[substance].course, termsOf(substance))
            const open = () => {
              if (phase === 'closed') tell(substance, { kind: 'ask' })
              choose(substance)
            }
            return (
              <li key={substance}>
                <button type="button" className="choice" onClick={open}>
                  <strong>{substanceNames[substance]}</strong>
                  <span className="small quiet">{words.phases[phase]}</span>
                </button>
              </li>
            )
          })}
        </ul>
        <p className="small quiet">{words.evidence.others}</p>
        <SourceNote ids={['E33', 'E35']} />
      </ToolPage>
    )
  }

  const terms = termsOf(chosen)
  const { strength } = state[chosen]
  const course = courseAt(state[chosen].course, terms)
  switch (course.phase) {
    case 'closed':
    case 'ask-sheet':
      if (isAnswering)
        return <AnswerForm today={today} onSave={(answer) => tell(chosen, { kind: 'answer', ...answer })} />
      return (
        <SupplementSheetPage
          answers={answers}
          substance={chosen}
          isBlocked={terms.isBlocked}
          onAnswered={() => {
            tell(chosen, { kind: 'ask' })
            answerNow(true)
          }}
          onBack={leave}
        />
      )
    case 'answered':
      return (
        <VerdictForm
          isBlocked={terms.isBlocked}
          onSave={(verdict, conditions) => {
            tell(chosen, { kind: 'verdict', verdict, conditions })
            answerNow(false)
          }}
        />
      )
    case 'not-allowed': {
      const bar = (
        <>
          <button type="button" className="button" onClick={leave}>
            {words.all}
          </button>
          <button type="button" className="button second" onClick={() => tell(chosen, { kind: 'ask' })}>
            {words.again}
          </button>
        </>
      )
      return (
        <ToolPage
          title={`${substanceNames[chosen]}: ${words.phases['not-allowed'].toLowerCase()}`}
          bar={bar}
          className="supplement"
        >
          <p>{words.notAllowed}</p>
        </ToolPage>
      )
    }
    case 'review':
      return (
        <ReviewForm
          onClose={() => {
            tell(chosen, { kind: 'reviewed' })
            leave()
          }}
        />
      )
    default:
      return (
        <Running
          substance={chosen}
          course={course}
          today={today}
          strength={strength}
          onStrength={(typed) => change((before) => ({ ...before, [chosen]: { ...before[chosen], strength: typed } }))}
          onTaken={(isTaken) => tell(chosen, { kind: 'taken', on: today, isTaken })}
          onEnd={() => {
            tell(chosen, { kind: 'close' })
            leave()
          }}
          onBack={leave}
        />
      )
  }
}
