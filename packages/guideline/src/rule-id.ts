import type { causeWeights } from './causes.ts'
import type { consistencyPrompts } from './consistency-prompts.ts'
import type { professionalRules } from './professional-rules.ts'
import type { redFlags } from './red-flags.ts'
import type { remedyGates } from './remedy-gates.ts'
import type { reviewRules } from './review-rules.ts'

export type RedFlagId = (typeof redFlags)[number]['id']
export type RemedyGateId = (typeof remedyGates)[number]['id']
export type ProfessionalRuleId = (typeof professionalRules)[number]['id']
export type ReviewRuleId = (typeof reviewRules)[number]['id']
export type CauseWeightId = (typeof causeWeights)[number]['id']
export type ConsistencyPromptId = (typeof consistencyPrompts)[number]['id']
