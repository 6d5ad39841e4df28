import type { CourseLimits } from '@unspasm/guideline/course-rules'
import { courseWords as words } from '@unspasm/guideline/words/en/course'
import { Link } from 'wouter-preact'
import type { Draft } from './draft.ts'
import { countsOf, gapsOf, rhythmIn, rhythmsOf } from './rhythm.ts'
import { signInAddress } from './step.ts'
import { useMe } from './use-me.ts'

type Props = {
  readonly practiceId: string
  readonly limits: CourseLimits
  readonly gapsDays: readonly number[]
  readonly onGaps: (wish: Pick<Draft, 'gapsDays'>) => void
}

/** How many visits, and how they follow one another. The practice keeps several only for somebody it knows. */
export function CourseChoice({ practiceId, limits, gapsDays, onGaps }: Props) {
  const [me] = useMe(practiceId)
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
      {me.state === 'ready' && me.value === null ? (
        <>
          <p>{words.signIn}</p>
          <div>
            <Link className="button second" href={signInAddress(practiceId)}>
              {words.signInGo}
            </Link>
          </div>
        </>
      ) : (
        <p>{words.first}</p>
      )}
    </div>
  )
}
