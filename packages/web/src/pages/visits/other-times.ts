import type { OwnBooking } from '@unspasm/server/api'
import type { FoundDays } from '../book/use-offers.ts'

/**
 * The times to which a visit can be moved: what is offered without the time that it has already.
 *
 * @returns the other times, and whether its own was the only one.
 */
export function otherTimes(
  { professionalId, startsAt }: Pick<OwnBooking, 'professionalId' | 'startsAt'>,
  offered: FoundDays,
): { readonly found: FoundDays; readonly isNone: boolean } {
  const { asked } = offered
  if (asked.state !== 'ready') return { found: offered, isNone: false }
  const offers = asked.value.offers.filter(
    (offer) => offer.professionalId !== professionalId || Date.parse(offer.startsAt) !== Date.parse(startsAt),
  )
  return {
    found: { ...offered, asked: { state: 'ready', value: { ...asked.value, offers } } },
    isNone: offers.length === 0 && asked.value.offers.length > 0,
  }
}
