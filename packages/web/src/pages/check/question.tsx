import { notSure, type Answer, type Answers } from '@unspasm/care/answers'
import type { LocalDate } from '@unspasm/care/local-date'
import { findings } from '@unspasm/guideline/words/en/findings'
import type { FindingId } from '@unspasm/guideline/finding-id'
import { sidesOf } from '../../figure/body-zones.ts'
import { BodyMap } from '../../ui/body-map.tsx'
import { AgeQuestion } from './age-question.tsx'
import { ChoiceQuestion } from './choice-question.tsx'
import { findingOf } from './form-rows.ts'
import { MultiQuestion } from './multi-question.tsx'
import { NumberQuestion } from './number-question.tsx'

type Props = {
  readonly id: string
  readonly answers: Answers
  readonly today: LocalDate
  readonly isFloor: boolean
  /** `isFinished` is `false` while more taps on the same question are likely. */
  readonly onAnswer: (finding: string, answer: Answer | undefined, isFinished?: boolean) => void
}

/** One question of a form, in the shape of its kind. */
export function Question({ id, answers, today, isFloor, onAnswer }: Props) {
  const { kind } = findingOf(id)
  const answer = answers[id]
  if (id === 'age')
    return <AgeQuestion answer={answer} onAnswer={(value, isFinished) => onAnswer(id, value, isFinished)} />
  switch (kind) {
    case 'boolean':
    case 'choice':
      return <ChoiceQuestion id={id} answer={answer} onAnswer={(value) => onAnswer(id, value)} />
    case 'multi':
      return <MultiQuestion id={id} answer={answer} onAnswer={(value) => onAnswer(id, value)} />
    case 'number':
      return <NumberQuestion id={id} answer={answer} onAnswer={(value) => onAnswer(id, value)} />
    case 'date':
      return (
        <div className="question">
          <label htmlFor={id}>{findings[id as FindingId].question}</label>
          <input
            id={id}
            type="date"
            max={today}
            value={typeof answer === 'string' && answer !== notSure ? answer : ''}
            onChange={(event) => onAnswer(id, event.currentTarget.value || undefined)}
          />
        </div>
      )
    case 'region':
      return (
        <BodyMap
          regions={Array.isArray(answer) ? answer : []}
          sides={sidesOf(answers['pain-side'])}
          big={isFloor}
          onChange={(regions, side) => {
            onAnswer(id, regions.length > 0 ? regions : undefined)
            onAnswer('pain-side', side)
          }}
        />
      )
  }
}
