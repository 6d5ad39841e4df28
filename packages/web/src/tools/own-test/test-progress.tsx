import { earliestOver } from '@unspasm/care/effect/day-pairs'
import { withStopped } from '@unspasm/care/effect/ends'
import type { OwnTest } from '@unspasm/care/effect/own-test'
import { ownTest as words } from '@unspasm/guideline/words/en/effect'
import { longDate } from '../../ui/long-date.ts'
import { filled } from './result-sentence.ts'
import type { OwnTestsNow } from './use-own-tests.ts'

type Props = { readonly now: OwnTestsNow; readonly test: OwnTest }

/** How far a test has come, and nothing of what it shows: that is read at its looks only. */
export function TestProgress({ now, test }: Props) {
  const { over, most, dropped, nextLook, mode } = now.courseOf(test)
  const earliest = nextLook !== null && mode === 'day-test' ? earliestOver(test, now.pairsOf(test), nextLook) : null
  return (
    <section className="stack">
      <p>
        {filled(words.done, { n: over, of: most })}
        {dropped > 0 && <span className="quiet"> {filled(words.dropped, { n: dropped })}</span>}
      </p>
      <progress className="test-progress" max={most} value={over} aria-hidden="true" />
      <p className="small quiet">
        {earliest !== null
          ? filled(words.nextLookOn, { date: longDate(earliest) })
          : filled(words.nextLook, { n: nextLook ?? most })}
      </p>
      {now.isPaused && <output className="card">{filled(words.paused, { n: now.missing })}</output>}
    </section>
  )
}

/** Ends the test at one tap. Source: plan 6.2. */
export function StopTest({ now }: Pick<Props, 'now'>) {
  return (
    <button
      type="button"
      className="button plain"
      onClick={() => now.change((before) => withStopped(before, now.look.on))}
    >
      {words.stop}
    </button>
  )
}
