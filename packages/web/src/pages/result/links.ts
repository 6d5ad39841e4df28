import { ask, type Check } from '@unspasm/care/ask'
import type { LocalDate } from '@unspasm/care/local-date'
import type { ProfessionalRoleId } from '@unspasm/guideline/practice/professional-role'
import type { Region } from '@unspasm/guideline/region'

/**
 * A search for the nearest emergency department in the map of the device. Opened by a tap only; it carries no answer and
 * no place, the map asks for the place itself.
 */
export function hospitalMap({ emergencyDepartmentLabel }: Region): string {
  const words = emergencyDepartmentLabel.replace(/[()]/g, '')
  return `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(words)}`
}

const gates = 's18-before-heat-or-hands'

/**
 * The way to a page: over the one page of questions that opens heat, drinks and hands, until that page was answered.
 *
 * Source: triage 2.5.4 and 2.7, s18.
 */
export function addressOverGates(page: string, check: Check, on: LocalDate): string {
  return hasGatesOpen(check, on) ? `/check?part=gates&back=${page}` : page
}

/** Where somebody of a role can be booked. */
export const bookAddress = (role: ProfessionalRoleId): string => `/book?role=${role}`

/**
 * The way to hands: over the questions that open them and the wish itself, until the wish was said; then to booking.
 *
 * Source: triage 2.7, s18 and s24; PD-20.
 */
export function wishAddress(check: Check, on: LocalDate): string {
  if (check.answers['wants-visit'] === true) return bookAddress('massage-therapist')
  return hasGatesOpen(check, on) ? `/check?part=open&screens=${gates},s24-what-next` : '/check?part=next'
}

const hasGatesOpen = (check: Check, on: LocalDate) => ask.rowsOf(gates, check, on).some((id) => !(id in check.answers))

/** The way to the plan. */
export const planAddress = (check: Check, on: LocalDate): string => addressOverGates('/plan', check, on)
