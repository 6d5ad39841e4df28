import { assess } from '@unspasm/care/assess'
import { doctorQuestions, sheetPageWords as words } from '@unspasm/guideline/words/en/doctor-sheet'
import { useState } from 'preact/hooks'
import { Link } from 'wouter-preact'
import { useAppState } from '../app-state.tsx'
import { EmergencyCall } from '../ui/emergency-call.tsx'
import { BackMark } from '../ui/marks.tsx'
import { Page } from '../ui/page.tsx'
import { instantText } from './result/age.ts'
import { backgroundLine, backgroundOf, sheetOf } from './doctor/sheet.ts'
import { SheetView } from './doctor/sheet-view.tsx'
import '../ui/tick-line.css'
import './doctor/doctor.css'

const questionLimit = 3

/** One page to show or to print for a clinician. The person decides which background lines are on it. */
export function DoctorPage() {
  const { episode, clock } = useAppState()
  const [struck, setStruck] = useState<readonly string[]>([])
  const [questions, setQuestions] = useState<readonly string[]>([])
  if (!episode || Object.keys(episode.check.answers).length === 0) return <NothingToShow />

  const { answers } = episode.check
  const background = backgroundOf(answers)
  const sheet = sheetOf({
    assessment: assess(answers, clock.today()),
    answers,
    enteredAt: instantText(episode.answeredAt),
    forSomeoneElse: episode.who === 'someone-else',
    struck,
    questions,
  })

  return (
    <Page
      title={words.title}
      className="doctor"
      top={
        <>
          <Link className="button plain" href="/result">
            <BackMark /> {words.back}
          </Link>
          <EmergencyCall small />
        </>
      }
      bar={
        <button type="button" className="button" onClick={() => window.print()}>
          {words.print}
        </button>
      }
    >
      <p className="no-print">{words.intro}</p>
      <SheetView sheet={sheet} />
      <fieldset className="stack no-print">
        <legend>
          <h2>{words.questionsTitle}</h2>
        </legend>
        {doctorQuestions.map(({ id, text }) => (
          <label key={id} className="tick-line">
            <input
              type="checkbox"
              checked={questions.includes(id)}
              disabled={!questions.includes(id) && questions.length >= questionLimit}
              onChange={() => setQuestions(toggle(questions, id))}
            />
            {text}
          </label>
        ))}
      </fieldset>
      <fieldset className="stack no-print">
        <legend>
          <h2>{words.strikeTitle}</h2>
        </legend>
        <p>{background.length > 0 ? words.strikeHelp : words.strikeNone}</p>
        {background.map((id) => (
          <label key={id} className="tick-line">
            <input type="checkbox" checked={!struck.includes(id)} onChange={() => setStruck(toggle(struck, id))} />
            {backgroundLine(id, answers)}
          </label>
        ))}
      </fieldset>
    </Page>
  )
}

function toggle(list: readonly string[], id: string): readonly string[] {
  return list.includes(id) ? list.filter((other) => other !== id) : [...list, id]
}

function NothingToShow() {
  return (
    <Page
      title={words.title}
      top={<EmergencyCall small />}
      bar={
        <Link className="button" href="/">
          {words.start}
        </Link>
      }
    >
      <p>{words.noCheck}</p>
    </Page>
  )
}
