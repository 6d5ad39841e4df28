import {
  doorCheck,
  doorOutcomes,
  type DoorOutcome,
  type DoorRow,
  type DoorRowId,
} from '@unspasm/guideline/massage/door-check'

/** Answers at the door by row; `'?'` is not sure. */
export type DoorAnswers = Readonly<Partial<Record<DoorRowId, boolean | '?'>>>

const rows: readonly DoorRow[] = doorCheck.rows

/**
 * What follows from the answers at the door: the worst outcome of all rows. An answer that is missing or not sure is never
 * fine.
 *
 * @param painNow 0 to 10; `null`, not said, counts as high.
 * Source: remedies 2.6.
 */
export function decideAtDoor(answers: DoorAnswers, painNow: number | null): DoorOutcome {
  const isFine = ({ id, fine }: DoorRow) => answers[id as DoorRowId] === (fine === 'yes')
  const found = rows.filter(
    (row) => !isFine(row) && rows.filter(({ id }) => row.together?.includes(id)).every((other) => !isFine(other)),
  )
  const outcomes: readonly DoorOutcome[] = [
    'treat',
    ...found.map((row) => row.else),
    ...(painNow === null || painNow >= doorCheck.highPain ? (['light-or-rebook'] as const) : []),
  ]
  return outcomes.toSorted((a, b) => doorOutcomes.indexOf(b) - doorOutcomes.indexOf(a))[0]!
}

/** Whether every row was answered. */
export const isDoorComplete = (answers: DoorAnswers, painNow: number | null): boolean =>
  painNow !== null && rows.every(({ id }) => answers[id as DoorRowId] !== undefined)
