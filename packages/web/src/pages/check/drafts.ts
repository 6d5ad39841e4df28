import { notSure } from '@unspasm/care/answers'
import type { Check } from '@unspasm/care/ask'
import type { Mark } from '@unspasm/care/moves'
import type { Drafts } from '../../device/records.ts'

/** Marks of a tick screen by finding; a row without one is not ticked. */
export type Marks = Readonly<Record<string, Mark>>

/** What a tick screen shows: the ticks in progress, or else the answers that were given before. */
export function marksOf(drafts: Drafts, { answers }: Check, screen: string, rows: readonly string[]): Marks {
  const given = rows.flatMap((id): [string, Mark][] =>
    answers[id] === true ? [[id, 'yes']] : answers[id] === notSure ? [[id, 'unsure']] : [],
  )
  return drafts[screen] ?? Object.fromEntries(given)
}

/** One row with another mark; `undefined` takes the mark away. */
export function marked(marks: Marks, ids: readonly string[], mark: Mark | undefined): Marks {
  const others = Object.entries(marks).filter(([id]) => !ids.includes(id))
  return Object.fromEntries(mark === undefined ? others : [...others, ...ids.map((id) => [id, mark] as const)])
}

/** The ticks of every screen but one, as when that one is left. */
export function withoutDraft(drafts: Drafts, screen: string): Drafts {
  const { [screen]: _, ...others } = drafts
  return others
}

/** The ticks without one row, on whatever screen it was ticked. */
export function withoutMark(drafts: Drafts, finding: string): Drafts {
  return Object.fromEntries(
    Object.entries(drafts).map(([screen, marks]) => [screen, marked(marks, [finding], undefined)]),
  )
}
