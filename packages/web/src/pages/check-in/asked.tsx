import type { Answer } from '@unspasm/care/answers'
import { engineInForce } from '@unspasm/care/engine'
import type { FindingId } from '@unspasm/guideline/finding-id'
import { askedShort, checkIn as words } from '@unspasm/guideline/words/en/check-in'
import { wordsOf } from '../../ui/finding-words.ts'
import { Scale } from './scale.tsx'

type Props = {
  readonly id: FindingId
  readonly answer: Answer | undefined
  readonly onAnswer: (answer: Answer) => void
  /** What is ticked before the first tap. */
  readonly ticked: readonly string[]
  readonly ownHands: boolean
  readonly onHands: (own: boolean) => void
}

/** The question as the title of its page. */
export const titleOf = (id: FindingId): string => askedShort[id]?.title ?? wordsOf(id).question

/** Whether one tap answers it. */
export const isSingleTap = (id: FindingId): boolean => engineInForce.questionOf.get(id)?.finding.kind !== 'multi'

/** What can be said to one question of the check-in. The question itself is the title of the page. */
export function Asked(props: Props) {
  const { id, answer, onAnswer } = props
  const { kind, min = 0, max = 10, options = [] } = engineInForce.questionOf.get(id)!.finding
  const spoken = wordsOf(id).options ?? {}
  if (kind === 'number') {
    const { low, high } = askedShort[id] ?? { low: '', high: '' }
    const value = typeof answer === 'number' ? answer : undefined
    return <Scale min={min} max={max} low={low} high={high} label={titleOf(id)} value={value} onPick={onAnswer} />
  }
  if (kind === 'multi') return <Ticks {...props} options={options} spoken={spoken} />
  const choices: readonly (readonly [Answer, string])[] =
    kind === 'boolean'
      ? [
          [false, words.no],
          [true, words.yes],
          ['?', words.notSure],
        ]
      : options.map((option) => [option, spoken[option] ?? option])
  return (
    <fieldset className="question">
      <legend className="unseen">{titleOf(id)}</legend>
      <div className="choices">
        {choices.map(([value, text]) => (
          <button
            key={text}
            type="button"
            className="choice"
            aria-pressed={answer === value}
            onClick={() => onAnswer(value)}
          >
            {text}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

type TicksProps = Props & {
  readonly options: readonly string[]
  readonly spoken: Readonly<Record<string, string>>
}

/** Options of which several may fit; "none" stands alone. */
function Ticks({ id, answer, onAnswer, ticked, ownHands, onHands, options, spoken }: TicksProps) {
  const chosen: readonly string[] = Array.isArray(answer) ? answer : ticked
  const toggle = (option: string) => {
    const others = option === 'none' ? [] : chosen.filter((other) => other !== option && other !== 'none')
    onAnswer(chosen.includes(option) ? others : [...others, option])
  }
  return (
    <>
      <fieldset className="question">
        <legend className="unseen">{titleOf(id)}</legend>
        {ticked.length > 0 && <p className="quiet small">{words.tickedAlready}</p>}
        <div className="chips">
          {options.map((option) => (
            <button
              key={option}
              type="button"
              className="chip"
              aria-pressed={chosen.includes(option)}
              onClick={() => toggle(option)}
            >
              {spoken[option] ?? option}
            </button>
          ))}
        </div>
      </fieldset>
      {chosen.includes('massage') && (
        <fieldset className="question">
          <legend>{words.whoseHands}</legend>
          <div className="choices row">
            {[false, true].map((own) => (
              <button
                key={String(own)}
                type="button"
                className="choice"
                aria-pressed={ownHands === own}
                onClick={() => onHands(own)}
              >
                {own ? words.ownHands : words.therapist}
              </button>
            ))}
          </div>
        </fieldset>
      )}
    </>
  )
}
