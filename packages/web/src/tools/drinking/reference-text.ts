import { efsaCountries, intakeTable, type IntakeGroup, type IntakeRow } from '@unspasm/guideline/drinking/intake-table'
import { drinking as words } from '@unspasm/guideline/words/en/drinking'
import { fill, litres } from './litres.ts'

/** What the reference of this place says of a group; `null` where none is published for it. */
export function referenceText(group: IntakeGroup, country: string | null): string | null {
  const row = (intakeTable as readonly IntakeRow[]).find(({ id }) => id === group)
  const reference = efsaCountries.includes(country ?? '') ? 'EFSA' : 'NASEM'
  const intake = row?.total?.[reference]
  return intake === undefined
    ? null
    : fill(words.references[reference], { total: litres(intake.totalMl), drinks: litres(intake.drinksMl) })
}
