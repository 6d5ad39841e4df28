import { bookWords } from '@unspasm/guideline/words/en/book'
import { courseWords } from '@unspasm/guideline/words/en/course'
import { useState } from 'preact/hooks'
import { useLocation } from 'wouter-preact'
import { send, type Refusal } from '../../api.ts'
import { useAsked } from '../asked/use-asked.ts'
import { dayIn, weekdayText } from '../../ui/clock-text.ts'
import { groups } from '../../ui/groups.ts'
import type { Wanted } from './desk.ts'
import type { Held, KeptSitting } from './draft.ts'
import { BookFrame } from './frame.tsx'
import type { Begins } from './offered-times.ts'
import { Refused } from './refused.tsx'
import { addressOf } from './step.ts'
import { visitTime } from './time-words.ts'
import { TimesOfSomebody } from './times-list.tsx'
import { keptSitting } from './way-to-book.ts'

const words = courseWords.swap

type Props = { readonly wanted: Wanted; readonly kept: Held; readonly sitting: KeptSitting }

/** Another start for one of several visits that are kept, near its day. The others stay. */
export function SwapPage({ wanted: { practice, shared, setDraft }, kept, sitting }: Props) {
  const { key, name, hold } = kept
  const { zone } = practice
  const [, navigate] = useLocation()
  const [isSwapping, setSwapping] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const params = { practice: practice.id, id: hold.id, sitting: sitting.id }
  const [asked, again] = useAsked('POST /api/practices/:practice/courses/:id/sittings/:sitting/starts', {
    params,
    body: { key, shared },
  })
  const swap = async ({ startsAt }: Begins) => {
    if (isSwapping) return
    setSwapping(true)
    setRefusal(null)
    const reply = await send('POST /api/practices/:practice/courses/:id/sittings/:sitting/swap', {
      params,
      body: { key, shared, startsAt },
    })
    setSwapping(false)
    if (!reply.ok) {
      setRefusal(reply.problem)
      return again()
    }
    const sittings = reply.value.sittings.map((each) => {
      const isChosen = each.id === sitting.id || hold.sittings?.find(({ id }) => id === each.id)?.isChosen === true
      return { ...keptSitting(each), isChosen }
    })
    const [first] = sittings
    const swapped = { ...kept, startsAt: first!.startsAt, hold: { ...hold, endsAt: first!.endsAt, sittings } }
    setDraft((before) => (before.kept?.key === key ? { ...before, kept: swapped } : before))
    return history.length > 1 ? history.back() : navigate(addressOf('course'), { replace: true })
  }
  const problem = refusal ?? (asked.state === 'failed' ? asked.problem : null)
  const days = asked.state === 'ready' ? groups(asked.value.starts, ({ startsAt }) => dayIn(startsAt, zone)) : null
  return (
    <BookFrame title={words.title}>
      <p>{words.now.replace('{when}', visitTime(sitting.startsAt, sitting.endsAt, zone))}</p>
      {problem && <Refused problem={problem} />}
      <section className="stack" aria-live="polite" aria-busy={asked.state === 'loading'}>
        {asked.state === 'loading' && <p>{bookWords.times.loading}</p>}
        {asked.state === 'failed' && (
          <div>
            <button type="button" className="button second" onClick={() => void again()}>
              {bookWords.again}
            </button>
          </div>
        )}
        {days && <h2>{days.length > 0 ? words.near : words.none}</h2>}
        {days?.map(([on, starts]) => (
          <TimesOfSomebody
            key={on}
            title={weekdayText(on)}
            who={name === '' ? bookWords.times.somebody : name}
            on={on}
            offers={starts}
            zone={zone}
            isHolding={isSwapping}
            onKeep={(start) => void swap(start)}
          />
        ))}
      </section>
    </BookFrame>
  )
}
