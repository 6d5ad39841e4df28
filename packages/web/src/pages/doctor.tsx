import { courseOf } from '@unspasm/care/days/course'
import { doctorQuestions, sheetPageWords as words } from '@unspasm/guideline/words/en/doctor-sheet'
import { useMemo, useState } from 'preact/hooks'
import { Link } from 'wouter-preact'
import { useAppState } from '../app-state.tsx'
import { careEpisodeOf } from '../bout/bout.ts'
import type { Episode } from '../device/records.ts'
import { useBout } from '../tools/use-bout.ts'
import { useToolState } from '../tools/use-tool-state.ts'
import { EmergencyCall } from '../ui/emergency-call.tsx'
import { BackMark } from '../ui/marks.tsx'
import { Page } from '../ui/page.tsx'
import { readCounted } from './check-in/check-in-state.ts'
import { diaryLines } from './doctor/diary-lines.ts'
import { DiaryPart } from './doctor/diary-part.tsx'
import { instantText } from './result/age.ts'
import { backgroundLine, backgroundOf, sheetOf } from './doctor/sheet.ts'
import { SheetView } from './doctor/sheet-view.tsx'
import '../ui/tick-line.css'
import './doctor/doctor.css'

const questionLimit = 3

/** One page to show or to print for a clinician. The person decides which background lines are on it. */
export function DoctorPage() {
  const { episode } = useAppState()
  if (!episode || Object.keys(episode.check.answers).length === 0) return <NothingToShow />
  return <SheetOfEpisode episode={episode} />
}

/** The sheet of the newest answers, and of what the days say. */
function SheetOfEpisode({ episode }: { readonly episode: Episode }) {
  const [struck, setStruck] = useState<readonly string[]>([])
  const [questions, setQuestions] = useState<readonly string[]>([])
  const { answers, assessment } = useBout(episode)
  const diary = useDiary(episode)
  const background = backgroundOf(answers)
  const sheet = sheetOf({
    assessment,
    answers,
    enteredAt: instantText(episode.answeredAt),
    forSomeoneElse: episode.who === 'someone-else',
    struck,
    questions,
    ...(diary && { diary: diary.lines }),
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
      <SheetView sheet={sheet} course={diary && <DiaryPart days={diary.days} />} />
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

/** What the days add to the sheet; `null` before the first result. */
function useDiary(episode: Episode) {
  const { clock } = useAppState()
  const { review } = useBout(episode)
  const [counted] = useToolState('which-counts', readCounted)
  const on = clock.today()
  return useMemo(() => {
    const care = careEpisodeOf(episode)
    if (!care || !review) return null
    const { sessions } = episode
    const days = courseOf(care, sessions, on)
    return {
      days,
      lines: diaryLines({ days, metrics: review.metrics, sessions, sittings: care.sittings, counted }),
    }
  }, [episode, review, counted, on])
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
