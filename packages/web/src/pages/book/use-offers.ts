import type { LocalDate } from '@unspasm/care/local-date'
import { daysLater } from '@unspasm/care/review/moment'
import type { Api, Offers, PracticeSummary } from '@unspasm/server/api'
import { useState } from 'preact/hooks'
import { useAppState } from '../../app-state.tsx'
import { useAsked, type Asked } from '../asked/use-asked.ts'
import { dayIn } from '../../ui/clock-text.ts'

/** Days that are looked at at once. */
export const daysShown = 14

/** What is looked for, without the days. */
export type Wish = Omit<Api['POST /api/practices/:practice/offers']['body'], 'from' | 'days'>

/** The times of some days, and the way to those before and after. */
export type FoundDays = {
  /** The civil date of now. */
  readonly today: LocalDate
  /** The first day that is looked at, and the last. */
  readonly from: LocalDate
  readonly to: LocalDate
  readonly asked: Asked<Offers>
  /** Why there is no time; empty when there is one, or it is not known. */
  readonly whyNot: Offers['whyNot']
  readonly again: () => Promise<void>
  /** Looks at as many days later; a negative number: earlier. */
  readonly shift: (days: number) => void
}

/** When somebody can come, from today on the clock of the practice. */
export function useOffers(practice: Pick<PracticeSummary, 'id' | 'zone'>, wish: Wish): FoundDays {
  const { clock } = useAppState()
  const today = dayIn(clock.now(), practice.zone)
  const [from, setFrom] = useState(today)
  const [asked, again] = useAsked('POST /api/practices/:practice/offers', {
    params: { practice: practice.id },
    body: { ...wish, from, days: daysShown },
  })
  const shift = (days: number) => setFrom(daysLater(from, days))
  const whyNot = asked.state === 'ready' && asked.value.offers.length === 0 ? asked.value.whyNot : []
  return { today, from, to: daysLater(from, daysShown - 1), asked, whyNot, again, shift }
}
