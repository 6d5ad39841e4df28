/** A publication or standard behind a rule. `status` says whether it was seen while writing or is from memory. */
export type Source = { readonly citation: string; readonly status: string }

/** Numbers of sources. An empty list does not type-check: every rule and every number has a source. */
export type Sources = readonly [string, ...string[]]
