import {
  answeredBy,
  newCourse,
  supplementVerdicts,
  type SupplementCourse,
} from '@unspasm/care/supplements/supplement-course'
import { dayNumber, type LocalDate } from '@unspasm/care/local-date'
import { substances, type Substance } from '@unspasm/guideline/supplements/substances'

/** What is kept of one substance. */
export type KeptSupplement = {
  readonly course: SupplementCourse
  /** Milligrams a day as the label says, as typed; empty: not typed. */
  readonly strength: string
}

export type SupplementsState = Readonly<Record<Substance, KeptSupplement>>

type Stored = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Stored => typeof value === 'object' && value !== null
const isDay = (value: unknown): value is LocalDate => typeof value === 'string' && dayNumber(value) !== null
/** Later than every day on which something can have been answered: a stored answer is not judged by the clock again. */
const anyDay = '9999-12-31'

/** Reads what is stored; a course that does not fit is closed. */
export function readSupplements(stored: unknown): SupplementsState {
  const raw = isRecord(stored) ? stored : {}
  const kept = substances.map((substance) => {
    const { course, strength } = (isRecord(raw[substance]) ? raw[substance] : {}) as Stored
    return [substance, { course: readCourse(course), strength: typeof strength === 'string' ? strength : '' }]
  })
  return Object.fromEntries(kept) as SupplementsState
}

function readCourse(value: unknown): SupplementCourse {
  if (!isRecord(value)) return newCourse
  const { phase, by, conditions, takenOn } = value
  if (phase === 'ask-sheet') return { phase }
  const { role, name, on } = isRecord(by) ? by : ({} as Stored)
  const answered =
    typeof role === 'string' && typeof name === 'string' && typeof on === 'string'
      ? answeredBy({ role, name, on }, anyDay)
      : null
  if (answered === null) return newCourse
  if (phase === 'answered') return { phase, by: answered }
  const verdict = supplementVerdicts.find((each) => each === phase)
  return verdict === undefined
    ? newCourse
    : {
        phase: verdict,
        by: answered,
        conditions: typeof conditions === 'string' ? conditions : '',
        takenOn: Array.isArray(takenOn) ? takenOn.filter(isDay) : [],
      }
}
