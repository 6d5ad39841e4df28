import { rhythms } from '@unspasm/guideline/breaks/break-rules'
import { breaks as words } from '@unspasm/guideline/words/en/breaks'
import { ToolPage } from '../ui/tool-page.tsx'
import type { CoachScreenProps } from './coach-screen.ts'
import '../../pages/check/questions.css'

/** Whether the pain rose while the block lasted. Not sure is never "no". */
export function AsksPain({ coach: { tell } }: CoachScreenProps) {
  const answers = [
    [false, words.answers.no],
    [true, words.answers.yes],
    ['?', words.answers.unsure],
  ] as const
  return (
    <ToolPage title={words.titles.asksPain}>
      <div className="choices">
        {answers.map(([rose, label]) => (
          <button key={label} type="button" className="choice" onClick={() => tell({ type: 'pain-told', rose })}>
            {label}
          </button>
        ))}
      </div>
    </ToolPage>
  )
}

/** Asked once, after three skips in a row. */
export function AsksRhythm({ coach }: CoachScreenProps) {
  const { tell, choose, turnOff, record } = coach
  const keep = (rhythm: (typeof rhythms)[number]) => {
    choose({ rhythm })
    tell({ type: 'rhythm-answered' })
  }
  return (
    <ToolPage title={words.titles.asksRhythm}>
      <p>{words.rhythmHelp}</p>
      <div className="choices">
        {rhythms.map((rhythm) => (
          <button
            key={rhythm.id}
            type="button"
            className="choice"
            aria-pressed={rhythm.id === record.rhythm.id}
            onClick={() => keep(rhythm)}
          >
            {words.rhythm
              .replace('{shift}', String(rhythm.shiftEveryMin))
              .replace('{every}', String(rhythm.breakEveryMin))}
          </button>
        ))}
        <button type="button" className="choice" onClick={turnOff}>
          {words.stop}
        </button>
      </div>
    </ToolPage>
  )
}
