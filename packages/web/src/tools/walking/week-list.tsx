import type { WalkWeek } from '@unspasm/care/walking/build-up'
import { walking } from '@unspasm/guideline/words/en/walking'
import '../../ui/disclosure.css'

const words = walking.buildUp

type Props = { readonly weeks: readonly WalkWeek[]; readonly onRestart: () => void }

/** Every week so far, newest first, and the way to begin anew. */
export function WeekList({ weeks, onRestart }: Props) {
  return (
    <details className="disclosure">
      <summary>{words.weeks}</summary>
      <div className="stack">
        <ol className="walk-weeks" reversed>
          {weeks.toReversed().map(({ week, minutes, daysPerWeek, done }) => (
            <li key={week}>
              {words.weekRow
                .replace('{n}', String(week))
                .replace('{minutes}', String(minutes))
                .replace('{days}', String(daysPerWeek))
                .replace('{done}', String(done))}
            </li>
          ))}
        </ol>
        <button type="button" className="button plain" onClick={onRestart}>
          {words.restart}
        </button>
      </div>
    </details>
  )
}
