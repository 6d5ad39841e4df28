import type { ProfessionalRule } from './rule.ts'

/**
 * Which professional is right when no danger speaks first. Order matters: a block of an earlier row is read by a later one.
 *
 * Source: triage 2.4.
 */
export const professionalRules = [
  {
    id: 'PD-01',
    when: 'massage-sittings >= 2 and massage-response in [same, worse]',
    disposition: 'physiotherapist',
    blocks: ['massage'],
    sources: ['R0'],
  },
  {
    id: 'PD-02',
    when: 'physio-sittings >= 6 and physio-response in [same, worse]',
    disposition: 'clinician-2w',
    blocks: [],
    sources: ['R6', 'R28'],
  },
  { id: 'PD-03', when: 'episodes-12m >= 3', disposition: 'physiotherapist', blocks: [], sources: ['R6', 'R28'] },
  {
    id: 'PD-04',
    when: 'd-duration-days >= 14 and pain-now >= 4 and not (global-change in [better, much-better, gone])',
    disposition: 'physiotherapist',
    blocks: [],
    sources: ['R6', 'R28'],
  },
  {
    id: 'PD-05',
    when: 'd-leg-nerve or leg-tingling or leg-feel has shooting or leg-feel has tingling',
    disposition: 'physiotherapist',
    blocks: [],
    sources: ['R6'],
  },
  {
    id: 'PD-06',
    when: 'band(anatomical-anomaly) is likely',
    disposition: 'physiotherapist',
    blocks: [],
    sources: ['R0', 'R14'],
  },
  {
    id: 'PD-07',
    when: 'band(weak-back-muscle) is likely',
    disposition: 'physiotherapist',
    blocks: [],
    sources: ['R0', 'R6'],
  },
  {
    id: 'PD-08',
    when: 'd-duration-days >= 92 and d-clinician-cleared',
    disposition: 'physiotherapist',
    blocks: [],
    sources: ['R23', 'R29'],
  },
  {
    id: 'PD-09',
    when: 'fear-moving >= 7 and expects-recovery <= 3',
    disposition: 'physiotherapist',
    blocks: [],
    sources: ['R6'],
  },
  {
    id: 'PD-10',
    when: 'd-neuro-any and d-nerve-old-checked',
    disposition: 'physiotherapist',
    blocks: [],
    sources: ['R6'],
  },
  {
    id: 'PD-11',
    when: 'd-leg-below-knee and d-leg-ache-only',
    disposition: 'physiotherapist',
    blocks: [],
    sources: ['R6'],
  },
  {
    id: 'PD-20',
    when: 'd-safety-complete and not blocked(massage) and not blocked(booking) and pain-now >= 3 and pain-now <= 8 and top-cause is muscle-injury and band(muscle-injury) in [likely, possible] and (wants-visit or self-care-tried is not-enough)',
    disposition: 'hands-on-ok',
    blocks: [],
    sources: ['R0', 'R28', 'R31'],
  },
  { id: 'PD-30', when: 'true', disposition: 'self-care', blocks: [], sources: ['R28'] },
] as const satisfies readonly ProfessionalRule[]
