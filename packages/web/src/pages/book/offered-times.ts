import type { LocalDate } from '@unspasm/care/local-date'
import type { Offers } from '@unspasm/server/api'
import { groups } from '../../ui/groups.ts'
import { dayIn } from '../../ui/clock-text.ts'

export type Offer = Offers['offers'][number]

/** Something that begins at an instant. */
export type Begins = Pick<Offer, 'startsAt'>

/** How many are told as the best. */
const bestShown = 3

/** The times of one professional on one day, earliest first. */
export type TimesOfOne = { readonly professionalId: string; readonly offers: readonly Offer[] }

/** The times of one day, the professional who begins earliest first. */
export type TimesOfDay = { readonly on: LocalDate; readonly ofEach: readonly TimesOfOne[] }

/** The best of a list that is best first: the first, and then each the first of another day, so that there is a choice. */
export function bestOf(offers: readonly Offer[], zone: string): readonly Offer[] {
  const days = new Set<LocalDate>()
  const best: Offer[] = []
  for (const offer of offers) {
    const on = dayIn(offer.startsAt, zone)
    if (days.has(on)) continue
    days.add(on)
    best.push(offer)
    if (best.length === bestShown) break
  }
  return best
}

const apartMs = 30 * 60_000

/** Times of one day that begin at least half an hour apart, the first included: enough to choose from at a glance. */
export function halfHoursApart<Time extends Begins>(offers: readonly Time[]): readonly Time[] {
  const apart: Time[] = []
  for (const offer of offers) {
    const last = apart.at(-1)
    if (!last || Date.parse(offer.startsAt) - Date.parse(last.startsAt) >= apartMs) apart.push(offer)
  }
  return apart
}

/** Every time by day and professional, on the clock of a zone. */
export function byDay(offers: readonly Offer[], zone: string): readonly TimesOfDay[] {
  const inOrder = offers.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt))
  return groups(inOrder, ({ startsAt }) => dayIn(startsAt, zone)).map(([on, ofDay]) => ({
    on,
    ofEach: groups(ofDay, ({ professionalId }) => professionalId).map(([professionalId, own]) => ({
      professionalId,
      offers: own,
    })),
  }))
}
