import { dayNumber, type LocalDate } from '@unspasm/care/local-date'
import { ownHits, type OwnHit } from '@unspasm/guideline/medicines/pharmacist-hits'

/** What the person wrote about their medicines. It stays on the device and is on no sheet but the printed ones. */
export type OwnMedicines = {
  readonly medicines: string
  readonly allergies: string
  /** Lines that only the person can tick. */
  readonly ticked: readonly OwnHit[]
  /** Days on which a painkiller was taken. */
  readonly painkillerDays: readonly LocalDate[]
}

/** Letters that a field takes, so that a sheet stays one page. */
export const longestText = 400

const textOf = (value: unknown) => (typeof value === 'string' ? value.slice(0, longestText) : '')
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Reads what is stored; what does not fit is left out. */
export function readOwnMedicines(stored: unknown): OwnMedicines {
  const raw = (typeof stored === 'object' && stored !== null ? stored : {}) as Readonly<Record<string, unknown>>
  return {
    medicines: textOf(raw['medicines']),
    allergies: textOf(raw['allergies']),
    ticked: ownHits.filter((hit) => listOf(raw['ticked']).includes(hit)),
    painkillerDays: listOf(raw['painkillerDays']).filter(
      (on): on is LocalDate => typeof on === 'string' && dayNumber(on) !== null,
    ),
  }
}
