import type { Derived } from './finding.ts'

/**
 * Values made from answers. Those without an expression are computed by name in `care`.
 *
 * Source: findings dictionary 0.2.1.
 */
export const derived = [
  {
    id: 'd-duration-days',
    kind: 'number',
  },
  {
    id: 'd-major-trauma',
    kind: 'boolean',
    expression: 'major-trauma or mechanism is major-trauma',
  },
  {
    id: 'd-neuro-any',
    kind: 'boolean',
    expression:
      'saddle-numbness or bladder-change or bowel-change or sexual-change or sciatica-both-legs or leg-weakness or foot-drop or unsteady-legs or clumsy-hands-or-shocks or legs-cannot-move',
  },
  {
    id: 'd-nerve-stable',
    kind: 'boolean',
    expression: 'nerve-change-age is longer-unchanged',
  },
  {
    id: 'd-nerve-old-checked',
    kind: 'boolean',
    expression: 'd-nerve-stable and (nerve-change-checked or d-clinician-cleared)',
  },
  {
    id: 'd-leg-symptom',
    kind: 'boolean',
    expression:
      'sciatica-both-legs or leg-weakness or foot-drop or leg-tingling or leg-feel has shooting or leg-feel has tingling or d-leg-below-knee',
  },
  {
    id: 'd-leg-muscle-only',
    kind: 'boolean',
    expression:
      '((leg-feel has cramp or (unknown(leg-feel) and cramps-elsewhere)) or (leg-feel has ache and mechanism is after-exercise)) and not (leg-feel has shooting or leg-feel has tingling or leg-tingling or leg-worse-than-back or cough-shoots or spasm-character has shooting or d-neuro-any)',
  },
  {
    id: 'd-leg-below-knee',
    kind: 'boolean',
    expression: 'pain-region has leg-below-knee and not d-leg-muscle-only',
  },
  {
    id: 'd-leg-ache-only',
    kind: 'boolean',
    expression:
      'pain-region has leg-below-knee and (leg-feel has ache or leg-feel has cramp) and not (leg-feel has shooting or leg-feel has tingling or leg-tingling or leg-worse-than-back or cough-shoots or spasm-character has shooting or d-neuro-any)',
  },
  {
    id: 'd-leg-nerve',
    kind: 'boolean',
    expression: 'd-leg-below-knee and not d-leg-ache-only',
  },
  {
    id: 'd-thoracic',
    kind: 'boolean',
    expression: 'pain-region has upper-back or pain-region has mid-back',
  },
  {
    id: 'd-flank',
    kind: 'boolean',
    expression: 'flank-pain or pain-region has flank',
  },
  {
    id: 'd-belly',
    kind: 'boolean',
    expression: 'belly-pain or pain-region has abdomen',
  },
  {
    id: 'd-chest-wall',
    kind: 'boolean',
    expression:
      'chest-pain-type has only-twist-or-touch and not (chest-pain-type has pressing or chest-pain-type has spreads or chest-pain-type has sweaty-or-sick or chest-pain-type has breathing-in)',
  },
  {
    id: 'd-chest-wall-low',
    kind: 'boolean',
    expression:
      'd-chest-wall and age < 40 and mechanism in [lift-or-twist, awkward-posture, after-exercise] and not (vascular-risk or diabetes or cancer-history or d-bleeds-easily or d-pregnant or pregnancy is gave-birth-6-weeks or unwell or fever-or-chills or calf-swelling or collapse or spine-procedure)',
  },
  {
    id: 'd-shingles-chest',
    kind: 'boolean',
    expression:
      'rash-band and not (collapse or unknown(chest-pain-type) or chest-pain-type has pressing or chest-pain-type has spreads or chest-pain-type has sweaty-or-sick)',
  },
  {
    id: 'd-fracture-flags',
    kind: 'number',
    expression: 'count(age >= 70, osteoporosis, takes-steroids, height-loss, midline-bone-pain)',
  },
  {
    id: 'd-infection-risk',
    kind: 'boolean',
    expression: 'weak-immunity or iv-drug-use or recent-infection or spine-procedure or diabetes or takes-steroids',
  },
  {
    id: 'd-bleeds-easily',
    kind: 'boolean',
    expression: 'takes-blood-thinner or bleeding-disorder',
  },
  {
    id: 'd-quinolone',
    kind: 'boolean',
    expression: 'takes-fluoroquinolone or (new-medicine and medicine-groups has tetracycline-or-quinolone)',
  },
  {
    id: 'd-urine-brown',
    kind: 'boolean',
    expression: 'urine-dark or urine-colour is brown-or-red',
  },
  {
    id: 'd-muscle-breakdown',
    kind: 'boolean',
    expression:
      'mechanism is after-exercise or stuck-on-floor or cramps-elsewhere or pain-region has widespread or pain-region has leg-above-knee',
  },
  {
    id: 'd-pregnant',
    kind: 'boolean',
    expression: 'pregnancy is yes or pregnancy is maybe',
  },
  {
    id: 'd-curve-known',
    kind: 'boolean',
    expression:
      'curve-known has scoliosis or curve-known has kyphosis or curve-known has leg-length or curve-known has slipped-vertebra or curve-known has narrow-canal or curve-known has other',
  },
  {
    id: 'd-low-fluid',
    kind: 'boolean',
    expression: '(sex is male and fluid-litres < 1.5) or (not (sex is male) and fluid-litres < 1.2)',
  },
  {
    id: 'd-axspa-count',
    kind: 'number',
    expression:
      'count(age-first-back-pain < 35, wakes-second-half-night, pain-region has buttock, eases-with-movement, nsaid-helps is yes, inflammatory-history has family-spondyloarthritis, inflammatory-history has arthritis, inflammatory-history has heel-or-tendon, inflammatory-history has psoriasis)',
  },
  {
    id: 'd-weak-flags',
    kind: 'number',
    expression:
      'count(age >= 50, night-pain, pain-constant, d-thoracic, unwell, weak-immunity, diabetes, recent-infection, weight-loss, night-sweats, takes-steroids, osteoporosis, height-loss, midline-bone-pain, d-duration-days >= 28)',
  },
  {
    id: 'd-clinician-cleared',
    kind: 'boolean',
    expression: 'clinician-seen in [checked-nothing-serious, diagnosed]',
  },
  {
    id: 'd-recheck-unsure',
    kind: 'boolean',
  },
  {
    id: 'd-safety-complete',
    kind: 'boolean',
  },
] as const satisfies readonly Derived[]
