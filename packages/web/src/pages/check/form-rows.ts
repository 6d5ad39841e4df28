import type { Finding } from '@unspasm/guideline/finding'
import { engineInForce } from '@unspasm/care/engine'
import type { Answers } from '@unspasm/care/answers'

/** @throws when the id is no finding: rows come from the engine. */
export function findingOf(id: string): Finding {
  const question = engineInForce.questionOf.get(id)
  if (!question) throw new Error(`expected the id of a finding, got ${id}`)
  return question.finding
}

/** Optional rows that stay behind "Add details", so that a form of single choices moves on by itself. */
export const isDetail = ({ screen, category }: Finding): boolean =>
  screen === 's10-how-it-began' && category !== 'safety'

/** One tap answers it: the form can move on by itself. */
export const isSingleTap = ({ id, kind }: Finding): boolean =>
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

/** Rows that hold the form open: all that are shown, but for details and those that may stay empty. */
export function openRows(rows: readonly string[], answers: Answers): readonly string[] {
  return rows
    .map(findingOf)
    .filter((finding) => !isDetail(finding) && finding.required !== false && !(finding.id in answers))
    .map(({ id }) => id)
}

/** Whether the form opens the next page by itself once nothing is open: only single taps, and every one of them made. */
export function movesOnByItself(rows: readonly string[]): boolean {
  const shown = rows.map(findingOf).filter((finding) => !isDetail(finding))
  return shown.length > 0 && shown.every(isSingleTap)
}

/** Every shown row of a form that moves on by itself has its answer. */
export function isFullyAnswered(rows: readonly string[], answers: Answers): boolean {
  return rows.map(findingOf).every((finding) => isDetail(finding) || finding.id in answers)
}
