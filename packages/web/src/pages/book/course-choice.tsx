import type { CourseLimits } from '@unspasm/guideline/course-rules'
import { courseWords as words } from '@unspasm/guideline/words/en/course'
import type { Draft } from './draft.ts'
import { countsOf, gapsOf, rhythmIn, rhythmsOf } from './rhythm.ts'

type Props = {
  readonly limits: CourseLimits
  readonly gapsDays: readonly number[]
  readonly onGaps: (wish: Pick<Draft, 'gapsDays'>) => void
}

/** How many visits, and how they follow one another. */
export function CourseChoice({ limits, gapsDays, onGaps }: Props) {
  const visits = gapsDays.length + 1
  const rhythm = rhythmIn(gapsDays)
  return (
    <div className="card stack book-course">
      <fieldset className="stack book-rhythm">
        <legend>{words.count}</legend>
        <div className="chips">
          {countsOf(limits).map((count) => (
            <button
              key={count}
              type="button"
              className="chip"
              aria-pressed={count === visits}
              onClick={() => onGaps({ gapsDays: gapsOf(rhythm, count) })}
            >
              {count}
            </button>
          ))}
        </div>
      </fieldset>
      <fieldset className="stack book-rhythm">
        <legend>{words.often}</legend>
        <div className="chips">
          {rhythmsOf(visits).map((each) => (
            <button
              key={each.id}
              type="button"
              className="chip"
              aria-pressed={each === rhythm}
              onClick={() => onGaps({ gapsDays: gapsOf(each, visits) })}
            >
              {words.rhythms[each.id]}
            </button>
          ))}
        </div>
      </fieldset>
      <p>{words.first}</p>
    </div>
  )
}
