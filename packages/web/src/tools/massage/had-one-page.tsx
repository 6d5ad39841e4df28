import type { LocalDate } from '@unspasm/care/local-date'
import { daysLater } from '@unspasm/care/review/moment'
import { massageVisit as words } from '@unspasm/guideline/words/en/massage-visit'
import type { AppState } from '../../app-state.tsx'
import '../../pages/check/questions.css'
import { ToolPage } from '../ui/tool-page.tsx'
import { withSitting } from './sittings.ts'

type Props = {
  readonly today: LocalDate
  readonly setEpisode: AppState['setEpisode']
  readonly onDone: () => void
}

const days = [
  [0, words.today],
  [-1, words.yesterday],
  [-2, words.dayBefore],
] as const

/** A visit that nothing here ran with: only its day is known. */
export function HadOnePage({ today, setEpisode, onDone }: Props) {
  const keep = (ago: number) => {
    setEpisode((before) => before && withSitting(before, { on: daysLater(today, ago), kind: 'massage' }))
    onDone()
  }
  const bar = (
    <button type="button" className="button plain" onClick={onDone}>
      {words.later}
    </button>
  )
  return (
    <ToolPage title={words.hadOneTitle} bar={bar}>
      <div className="choices">
        {days.map(([ago, label]) => (
          <button key={ago} type="button" className="choice" onClick={() => keep(ago)}>
            {label}
          </button>
        ))}
      </div>
    </ToolPage>
  )
}
