type Counts = 'words' | 'numbers'

/** Which of two answers that did not fit counts, as the person said on a day. */
export type Counted = { readonly on: string; readonly counts: Counts }

/** Reads what was said about answers that do not fit; what is damaged is left out. */
export function readCounted(stored: unknown): readonly Counted[] {
  if (!Array.isArray(stored)) return []
  return stored.filter(
    (each): each is Counted =>
      typeof each === 'object' &&
      each !== null &&
      typeof each.on === 'string' &&
      (each.counts === 'words' || each.counts === 'numbers'),
  )
}

/** The same with the word of a day; an older word of the day stays before it. */
export const withCounted = (before: readonly Counted[], on: string, counts: Counts): readonly Counted[] => [
  ...before,
  { on, counts },
]

/** The newest word of a day, or `null`. */
export const countedOn = (all: readonly Counted[], on: string): Counts | null =>
  all.findLast((each) => each.on === on)?.counts ?? null
