/** Glasses that were drunk in this session; instants of the steady clock. */
export type GlassesState = { readonly drunkAt: readonly number[] }

/** Reads a stored session; `null` when it is damaged. */
export function readGlasses(stored: unknown): GlassesState | null {
  const drunkAt =
    typeof stored === 'object' && stored !== null ? (stored as { readonly drunkAt?: unknown }).drunkAt : undefined
  return Array.isArray(drunkAt) && drunkAt.every((at) => Number.isFinite(at)) ? { drunkAt } : null
}
