import { notSure, type Answer, type Answers } from '@unspasm/care/answers'
import type { LocalDate } from '@unspasm/care/local-date'
import type { FindingId } from '@unspasm/guideline/finding-id'
import { sidesOf } from '../../figure/body-zones.ts'
import { BodyMap } from '../../ui/body-map.tsx'
import { AgeQuestion } from './age-question.tsx'
import { ChoiceQuestion } from './choice-question.tsx'
import { findingOf } from './form-rows.ts'
import { MultiQuestion } from './multi-question.tsx'
import { NumberQuestion } from './number-question.tsx'
import { wordsOf } from '../../ui/finding-words.ts'

type Props = {
  readonly id: string
  readonly answers: Answers
  readonly today: LocalDate
  readonly isFloor: boolean
  readonly onAnswer: (finding: string, answer: Answer | undefined) => void
}

/** One question of a form, in the shape of its kind. */
export function Question({ id, answers, today, isFloor, onAnswer }: Props) {
  const { kind } = findingOf(id)
  const answer = answers[id]
  const set = (value: Answer | undefined) => onAnswer(id, value)
  if (id === 'age') return <AgeQuestion answer={answer} onAnswer={set} />
  switch (kind) {
    case 'boolean':
    case 'choice':
      return <ChoiceQuestion id={id} answer={answer} onAnswer={set} />
    case 'multi':
      return <MultiQuestion id={id} answer={answer} onAnswer={set} />
    case 'number':
      return <NumberQuestion id={id} answer={answer} onAnswer={set} />
    case 'date':
      return (
        <div className="question">
          <label htmlFor={id}>{wordsOf(id as FindingId).question}</label>
          <input
            id={id}
            type="date"
            max={today}
            value={typeof answer === 'string' && answer !== notSure ? answer : ''}
            onChange={(event) => set(dateIn(event.currentTarget))}
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

/** A date out of range, as one in the future, is no answer: the field says so. */
const dateIn = ({ value, validity }: HTMLInputElement) => (validity.valid && value !== '' ? value : undefined)
