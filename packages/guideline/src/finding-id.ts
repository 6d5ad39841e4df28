import type { findings } from './findings.ts'

/** Id of a finding of this guideline. */
export type FindingId = (typeof findings)[number]['id']
