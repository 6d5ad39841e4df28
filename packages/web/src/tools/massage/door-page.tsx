import { decideAtDoor, isDoorComplete, type DoorAnswers } from '@unspasm/care/massage/door-decision'
import { doorCheck, type DoorRowId } from '@unspasm/guideline/massage/door-check'
import { newSignScreens } from '@unspasm/guideline/stop-signs'
import { doorOutcomes, doorRows, massageVisit as words } from '@unspasm/guideline/words/en/massage-visit'
import { useState } from 'preact/hooks'
import { useLocation } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import { momentNow } from '../../bout/moment.ts'
import { withNewSign } from '../../bout/said.ts'
import '../../pages/check/questions.css'
import { checkAddress } from '../stop-sign/check-address.ts'
import { PainPicker } from '../ui/pain-picker.tsx'
import { ToolPage } from '../ui/tool-page.tsx'

type Props = { readonly onBegin: (how: 'usual' | 'light') => void; readonly onOther: () => void }

/** What the therapist checks before the first touch: every row is answered, and the table decides. Source: remedies 2.6. */
export function DoorPage({ onBegin, onOther }: Props) {
  const [answers, setAnswers] = useState<DoorAnswers>({})
  const [pain, setPain] = useState<number | null>(null)
  const [isDecided, decide] = useState(false)
  if (isDecided) return <Outcome answers={answers} pain={pain} onBegin={onBegin} onOther={onOther} />

  const isComplete = isDoorComplete(answers, pain)
  const bar = (
    <button type="button" className="button" disabled={!isComplete} onClick={() => decide(true)}>
      {words.decide}
    </button>
  )
  return (
    <ToolPage title={words.doorTitle} bar={bar} className="visit">
      <p>{words.doorLead}</p>
      <ol className="door-rows">
        {doorCheck.rows.map(({ id }) => (
          <DoorRow
            key={id}
            id={id}
            value={answers[id]}
            onAnswer={(answer) => setAnswers((before) => ({ ...before, [id]: answer }))}
          />
        ))}
      </ol>
      <PainPicker label={words.pain} value={pain ?? undefined} onPick={setPain} />
    </ToolPage>
  )
}

type RowProps = {
  readonly id: DoorRowId
  readonly value: boolean | '?' | undefined
  readonly onAnswer: (answer: boolean | '?') => void
}

const choices: readonly (readonly [boolean | '?', string])[] = [
  [true, words.yes],
  [false, words.no],
  ['?', words.notSure],
]

function DoorRow({ id, value, onAnswer }: RowProps) {
  return (
    <li>
      <fieldset className="door-row">
        <legend>{doorRows[id]}</legend>
        <div className="door-choices">
          {choices.map(([answer, label]) => (
            <button
              key={label}
              type="button"
              className="chip"
              aria-pressed={value === answer}
              onClick={() => onAnswer(answer)}
            >
              {label}
            </button>
          ))}
        </div>
      </fieldset>
    </li>
  )
}

type OutcomeProps = Props & { readonly answers: DoorAnswers; readonly pain: number | null }

function Outcome({ answers, pain, onBegin, onOther }: OutcomeProps) {
  const { clock, setEpisode } = useAppState()
  const [, navigate] = useLocation()
  const outcome = decideAtDoor(answers, pain)
  const check = () => {
    setEpisode((before) => before && withNewSign(before, momentNow(clock), true, clock.now()))
    navigate(checkAddress(newSignScreens))
  }
  const another = (isFirst: boolean) => (
    <button type="button" className={isFirst ? 'button' : 'button second'} onClick={onOther}>
      {words.another}
    </button>
  )
  const bar = {
    treat: (
      <button type="button" className="button" onClick={() => onBegin('usual')}>
        {words.begin}
      </button>
    ),
    'light-or-rebook': (
      <>
        <button type="button" className="button" onClick={() => onBegin('light')}>
          {words.lightBegin}
        </button>
        {another(false)}
      </>
    ),
    rebook: another(true),
    'not-treated-referred': (
      <button type="button" className="button" onClick={check}>
        {words.check}
      </button>
    ),
  }[outcome]
  return (
    <ToolPage title={doorOutcomes[outcome].title} bar={bar}>
      <p>{doorOutcomes[outcome].text}</p>
    </ToolPage>
  )
}
