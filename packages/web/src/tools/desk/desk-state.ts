import type { DeskAnswers } from '@unspasm/care/desk/desk-check'
import type { LocalDate } from '@unspasm/care/local-date'

/** What the desk check keeps for this person. */
export type DeskState = {
  readonly answers: DeskAnswers
  readonly hasBifocals: boolean
  /** Day on which every point was asked; `null` before. */
  readonly doneOn: LocalDate | null
}

export const emptyDesk: DeskState = { answers: {}, hasBifocals: false, doneOn: null }

/** Reads what is stored; what does not fit is left out. */
export function readDeskState(stored: unknown): DeskState {
  const raw = (typeof stored === 'object' && stored !== null ? stored : {}) as Readonly<Record<string, unknown>>
  const given = raw['answers']
  const answers = typeof given === 'object' && given !== null ? Object.entries(given) : []
  return {
    answers: Object.fromEntries(answers.filter(([, answer]) => typeof answer === 'string')),
    hasBifocals: raw['hasBifocals'] === true,
    doneOn: typeof raw['doneOn'] === 'string' ? raw['doneOn'] : null,
  }
}
