/** What a live request keeps: the request itself stands in its test. */
export type RequestState = {
  readonly testId: string
  /** Instant of the request: the draw and the answer go by it. */
  readonly at: number
  /** The pain was said in time; in the arm that waits, the remedy follows. */
  readonly isAnswered: boolean
}

/** Reads a stored request; `null` when it is damaged. */
export function readRequestState(stored: unknown): RequestState | null {
  if (typeof stored !== 'object' || stored === null) return null
  const { testId, at, isAnswered } = stored as Readonly<Record<string, unknown>>
  return typeof testId === 'string' && typeof at === 'number' && Number.isFinite(at)
    ? { testId, at, isAnswered: isAnswered === true }
    : null
}
