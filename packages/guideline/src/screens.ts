import type { Screen } from './screen.ts'

/**
 * Screens of the check in asking order: the safety part, the first result, then the rest.
 *
 * Source: findings dictionary 0.2.1; order of triage 2.7.
 */
export const screens = [
  { id: 's1-danger-now', kind: 'tick', part: 'safety' },
  {
    id: 's1b-danger-detail',
    kind: 'form',
    part: 'safety',
    followUpOf: 's1-danger-now',
    shownIf: 'chest-pain or collapse or belly-pain or belly-throb or unsure(tearing-pain)',
    bringsForward: [
      { finding: 'age' },
      { finding: 'vascular-risk' },
      { finding: 'aneurysm-known' },
      { finding: 'sex', askedIf: 'age >= 12 and age <= 55' },
      { finding: 'pregnancy' },
    ],
  },
  { id: 's2-nerves', kind: 'tick', part: 'safety' },
  { id: 's2b-nerves-detail', kind: 'form', part: 'safety', followUpOf: 's2-nerves', shownIf: 'd-neuro-any' },
  { id: 's3-feeling-ill', kind: 'tick', part: 'safety' },
  { id: 's4-other-signs', kind: 'tick', part: 'safety' },
  { id: 's5-about-you', kind: 'form', part: 'safety' },
  { id: 's5b-pregnancy', kind: 'form', part: 'safety', followUpOf: 's5-about-you', shownIf: 'd-pregnant' },
  { id: 's6-health-history', kind: 'tick', part: 'safety' },
  { id: 's7-medicines', kind: 'tick', part: 'safety' },
  { id: 's7b-medicine-detail', kind: 'form', part: 'safety', followUpOf: 's7-medicines' },
  { id: 's8-where', kind: 'form', part: 'safety' },
  { id: 's9-how-bad', kind: 'form', part: 'safety' },
  { id: 's10-how-it-began', kind: 'form', part: 'safety' },
  { id: 's11-pattern', kind: 'tick', part: 'safety' },
  { id: 's18-before-heat-or-hands', kind: 'tick', part: 'remedy-gate' },
  { id: 's24-what-next', kind: 'form', part: 'follow-up' },
  { id: 's12-stiff-back', kind: 'form', part: 'cause' },
  { id: 's13-water-and-food', kind: 'form', part: 'cause' },
  { id: 's14-work-and-strength', kind: 'form', part: 'cause' },
  { id: 's15-back-shape', kind: 'form', part: 'cause' },
  { id: 's16-tried-so-far', kind: 'form', part: 'cause' },
  { id: 's17-worries', kind: 'form', part: 'cause' },
  { id: 's17b-safety-of-life', kind: 'form', part: 'safety', followUpOf: 's17-worries', shownIf: 'low-mood' },
  { id: 's19-peg', kind: 'form', part: 'follow-up' },
  { id: 's20-check-in', kind: 'form', part: 'follow-up' },
  { id: 's21-after-sitting', kind: 'form', part: 'follow-up' },
  { id: 's22-outcome', kind: 'form', part: 'follow-up' },
  { id: 's23-before-tool', kind: 'form', part: 'remedy-gate' },
] as const satisfies readonly Screen[]
