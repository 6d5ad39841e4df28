import { ask } from '@unspasm/care/ask'
import { bookWords, visitWords as words } from '@unspasm/guideline/words/en/book'
import type { OwnBooking } from '@unspasm/server/api'
import { useState } from 'preact/hooks'
import { Link, useLocation } from 'wouter-preact'
import { send, type Refusal } from '../../api.ts'
import { useAppState } from '../../app-state.tsx'
import { boutOf } from '../../bout/bout.ts'
import { momentNow } from '../../bout/moment.ts'
import { withNewSign } from '../../bout/said.ts'
import type { Episode } from '../../device/records.ts'
import { NewSignQuestion } from '../../ui/new-sign-question.tsx'
import { Refused } from '../book/refused.tsx'
import { asksNewSign, newSignOf, sharedAnswers } from '../book/shared-case.ts'

type Props = {
  readonly visit: OwnBooking
  readonly practiceId: string
  readonly onChange: (visit: OwnBooking) => void
}

/**
 * The question about new signs on the day of the visit. "No" goes to the practice and frees the visit; anything else opens
 * the danger questions first, on the device alone.
 */
export function NewSignToday({ visit, practiceId, onChange }: Props) {
  const { clock, episode, past, tools, setEpisode } = useAppState()
  const [, navigate] = useLocation()
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const isChecked = episode !== null && ask.nextStep(episode.check, clock.today()).kind === 'result'
  if (!isChecked) {
    return (
      <section className="visit-waits stack">
        <h2>{words.onHoldToday}</h2>
        <p>{bookWords.checkFirst.text}</p>
        <div>
          <Link className="button" href="/check">
            {bookWords.checkFirst.go}
          </Link>
        </div>
      </section>
    )
  }

  const tell = async (told: Episode) => {
    const bout = boutOf(told, past, { ...momentNow(clock), at: clock.now() }, tools)
    const newSign = newSignOf(told, (bout.review?.open ?? []).length > 0)
    setBusy(true)
    const reply = await send('POST /api/practices/:practice/bookings/:id/new-sign', {
      params: { practice: practiceId, id: visit.id },
      body: { shared: { answers: sharedAnswers(bout.answers), newSign, hasGuardian: visit.hasGuardian } },
    })
    setBusy(false)
    if (!reply.ok) return setRefusal(reply.problem)
    return reply.value.side === 'client' && onChange(reply.value)
  }
  const answer = (given: boolean | '?') => {
    if (isBusy) return
    setRefusal(null)
    const told = withNewSign(episode, momentNow(clock), given, clock.now())
    setEpisode((before) => before && withNewSign(before, momentNow(clock), given, clock.now()))
    if (given === false) void tell(told)
    else navigate('/check?part=again&back=/visits')
  }
  const newSign = newSignOf(episode, false)
  const wasAnsweredAgain = newSign.safetyAnsweredAgainAt !== null && !asksNewSign(newSign, clock.now())
  return (
    <section className="visit-waits stack">
      <h2>{words.onHoldToday}</h2>
      {refusal && <Refused problem={refusal} />}
      {wasAnsweredAgain ? (
        <div>
          <button type="button" className="button" aria-disabled={isBusy} onClick={() => void tell(episode)}>
            {bookWords.share.agree}
          </button>
        </div>
      ) : (
        <NewSignQuestion words={bookWords.newSign} isBusy={isBusy} onAnswer={answer} />
      )}
      <p className="small">{words.sendAnswer}</p>
    </section>
  )
}
