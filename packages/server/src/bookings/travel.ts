import { daysAfter, type LocalDate } from '@unspasm/scheduling/local-time'
import { peakSpans, straightLineMinutes, type TravelMinutes } from '@unspasm/scheduling/travel-time'

/** Travel times over some days, asking nobody. */
export const plainTravel = (zone: string, from: LocalDate, to: LocalDate): TravelMinutes =>
  straightLineMinutes(peakSpans(zone, daysAfter(from, -1), daysAfter(to, 1)))
