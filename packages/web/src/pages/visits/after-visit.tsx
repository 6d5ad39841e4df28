import type { Sitting } from '@unspasm/care/diary'
import type { ProfessionalRoleId } from '@unspasm/guideline/practice/professional-role'
import { visitWords } from '@unspasm/guideline/words/en/book'
import type { OwnBooking } from '@unspasm/server/api'
import { useState } from 'preact/hooks'
import { Link } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import { withSitting } from '../../tools/massage/sittings.ts'

const words = visitWords.after

/** What a visit of a role is in the diary; the others leave nothing there. */
const sittingOf: Readonly<Partial<Record<ProfessionalRoleId, Sitting['kind']>>> = {
  'massage-therapist': 'massage',
  physiotherapist: 'physio',
}

/** After a visit: it becomes a line of the diary on this device. A massage that is there already is not written twice. */
export function AfterVisit({ visit }: { readonly visit: OwnBooking }) {
  const { clock, episode, setEpisode } = useAppState()
  const [wasNot, setWasNot] = useState(false)
  const kind = sittingOf[visit.role]
  if (!episode || kind === undefined || wasNot) return null
  const startsAt = new Date(visit.startsAt)
  const on = clock.dayOf(startsAt)
  const sitting: Sitting = {
    on,
    time: new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(startsAt),
    kind,
  }
  const isNoted = episode.diary.sittings.some((each) => each.on === on && each.kind === kind)
  if (isNoted) {
    return (
      <section className="stack">
        <p>{words.noted}</p>
        {kind === 'massage' && (
          <div>
            <Link className="button" href="/tool/massage-visit">
              {words.open}
            </Link>
          </div>
        )}
      </section>
    )
  }
  return (
    <section className="stack">
      <h2>{words.title}</h2>
      <div className="choices">
        <button
          type="button"
          className="choice"
          onClick={() => setEpisode((before) => before && withSitting(before, sitting))}
        >
          {words.yes}
        </button>
        <button type="button" className="choice" onClick={() => setWasNot(true)}>
          {words.no}
        </button>
      </div>
    </section>
  )
}
