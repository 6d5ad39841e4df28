import type { Change } from '@unspasm/care/days/changes'
import type { CourseDay } from '@unspasm/care/days/course'
import type { Metrics } from '@unspasm/care/metrics'
import { courseSentences, pictureWords as words } from '@unspasm/guideline/words/en/days'
import { useState } from 'preact/hooks'
import { DaysTable } from './days-table.tsx'
import { Legend, Picture } from './picture.tsx'
import { missedText, sentencesOf } from './sentences.ts'
import { useWidth } from './use-width.ts'

type Props = {
  readonly days: readonly CourseDay[]
  readonly changes: readonly Change[]
  readonly metrics: Metrics
}

/** Narrowest phone, less the margins of the page. */
const leastWidth = 320
/** Drawn, since not every font has arrows. */
const arrows = { up: 'M8 14V3M3 8l5-5 5 5', down: 'M8 2v11M3 8l5 5 5-5', same: 'M2 8h11M8 3l5 5-5 5' } as const

/** What the days show: a sentence, the picture, what its marks mean, and the same as a table. */
export function CourseSection({ days, changes, metrics }: Props) {
  const [isTable, setTable] = useState(false)
  const { ref, width } = useWidth(leastWidth)
  const said = sentencesOf(days, metrics)
  const missed = missedText(days, days.at(-1)!.on)
  const label = said.map(({ text }) => text).join(' ')
  return (
    <section className="course card stack">
      <div className="said">
        {said.map(({ measure, arrow, text }) => (
          <p key={measure} className={measure === 'pain' ? 'lead' : ''}>
            {arrow && (
              <svg viewBox="0 0 16 16" aria-hidden="true" className="arrow">
                <path d={arrows[arrow]} />
              </svg>
            )}
            <span>{text}</span>
          </p>
        ))}
        <p className="small quiet">
          {said.some(({ arrow }) => arrow !== null) && courseSentences.now} {missed}
        </p>
      </div>
      <div ref={ref}>
        <Picture days={days} changes={changes} label={label} width={width} />
      </div>
      <Legend hasLimit={days.some(({ limit }) => limit !== null)} hasNotes={changes.length > 0} />
      <button
        type="button"
        className="button plain no-print"
        aria-expanded={isTable}
        onClick={() => setTable(!isTable)}
      >
        {isTable ? words.hideTable : words.showTable}
      </button>
      <DaysTable days={days} changes={changes} isShown={isTable} />
    </section>
  )
}
