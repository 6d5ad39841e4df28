import { causeIds, causeWeights } from './causes.ts'
import { consistencyPrompts } from './consistency-prompts.ts'
import { derived } from './derived.ts'
import type { Derived, Finding, Metric } from './finding.ts'
import { findings } from './findings.ts'
import { metrics } from './metrics.ts'
import { professionalRules } from './professional-rules.ts'
import { redFlags } from './red-flags.ts'
import { remedyGates } from './remedy-gates.ts'
import type { CauseWeight, ConsistencyPrompt, ProfessionalRule, RedFlag, RemedyGate } from './rule.ts'

/** Version of the rules and words. Stored with every result. */
export const guidelineVersion = '0.2.2'

/** Everything that an assessment reads. A generated one of the same shape is judged the same way. */
export type Guideline = {
  readonly version: string
  readonly findings: readonly Finding[]
  readonly derived: readonly Derived[]
  readonly metrics: readonly Metric[]
  readonly redFlags: readonly RedFlag[]
  readonly remedyGates: readonly RemedyGate[]
  readonly professionalRules: readonly ProfessionalRule[]
  /** Order decides ties. */
  readonly causeIds: readonly string[]
  readonly causeWeights: readonly CauseWeight[]
  readonly consistencyPrompts: readonly ConsistencyPrompt[]
}

/** The guideline in force. */
export const guideline = {
  version: guidelineVersion,
  findings,
  derived,
  metrics,
  redFlags,
  remedyGates,
  professionalRules,
  causeIds,
  causeWeights,
  consistencyPrompts,
} as const satisfies Guideline

/**
 * The clinician who has signed this version; `null` until one has, and people are told so.
 */
export const signature: {
  readonly name: string
  readonly licence: string
  readonly signedOn: string
  readonly version: string
} | null = null
