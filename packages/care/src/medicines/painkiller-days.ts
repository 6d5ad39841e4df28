import { painkillerDays } from '@unspasm/guideline/medicines/pharmacist-hits'
import { daysBetween, type LocalDate } from '../local-date.ts'

/** Whether painkillers were taken on so many of the last 14 days that somebody should be asked. Source: remedies 6, rule 3. */
export function areManyPainkillerDays(days: readonly LocalDate[], today: LocalDate): boolean {
  const recent = [...new Set(days)].filter((on) => {
    const ago = daysBetween(on, today)
    return ago !== null && ago >= 0 && ago < painkillerDays.span
  })
  return recent.length >= painkillerDays.from
}
