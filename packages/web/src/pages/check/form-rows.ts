import type { Finding } from '@unspasm/guideline/finding'
import { engineInForce } from '@unspasm/care/engine'
import type { Answers } from '@unspasm/care/answers'

/** @throws when the id is no finding: rows come from the engine. */
export function findingOf(id: string): Finding {
  const question = engineInForce.questionOf.get(id)
  if (!question) throw new Error(`expected the id of a finding, got ${id}`)
  return question.finding
}

/** Rows of a form as they are shown: those that are asked, and those that stay behind "Add details". */
export type FormRows = { readonly main: readonly Finding[]; readonly details: readonly Finding[] }

/** Sorts the rows of a form. The side of the pain is told by the taps on the picture, where there is one. */
export function rowsOfForm(rows: readonly string[]): FormRows {
  const findings = rows.filter((id) => id !== 'pain-side' || !rows.includes('pain-region')).map(findingOf)
  return {
    main: findings.filter((finding) => !isDetail(finding)),
    details: findings.filter(isDetail),
  }
}

/** Optional rows that stay behind "Add details", so that a form of single choices moves on by itself. */
const isDetail = ({ screen, category }: Finding): boolean => screen === 's10-how-it-began' && category !== 'safety'

/** One tap answers it: the form can move on by itself. */
const isSingleTap = ({ id, kind }: Finding): boolean =>
  kind === 'choice' || kind === 'boolean' || id === 'age' || id === 'pain-now'

/** Choices that have a place for doubt among their options, or none that would help. */
const withOwnDoubt = new Set(['sex', 'pregnancy', 'mechanism', 'self-care-tried', 'wants-visit', 'mobility-now'])

/** Whether "Not sure" is offered. Numbers other than the age are left open instead. */
export function offersDoubt({ id, kind, category }: Finding): boolean {
  if (withOwnDoubt.has(id)) return false
  if (kind === 'boolean') return true
  return kind === 'choice'
    ? category === 'safety' || category === 'remedy-gate'
    : kind === 'multi' && category !== 'cause'
}

/** Ids of rows that hold the form open: all that are shown, but for those that may stay empty. */
export function openRows({ main }: FormRows, answers: Answers): readonly string[] {
  return main.filter(({ id, required }) => required !== false && !(id in answers)).map(({ id }) => id)
}

/** Whether the form opens the next page by itself once it is answered: only single taps. */
export function movesOnByItself({ main }: FormRows): boolean {
  return main.length > 0 && main.every(isSingleTap)
}

/** Whether the questions can be shown one after the other: the next opens when one is answered, and none may be skipped. */
export function isOneByOne(rows: FormRows): boolean {
  return movesOnByItself(rows) && rows.main.every(({ required }) => required !== false)
}

/** Every shown row has its answer. */
export function isFullyAnswered({ main }: FormRows, answers: Answers): boolean {
  return main.every(({ id }) => id in answers)
}
