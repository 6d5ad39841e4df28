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
    meaning:
      'Days since this bout began. If onset-date is answered: today minus onset-date (whole days, local time zone). Otherwise the lower edge of the duration band: under-3-days 0, 3-to-6-days 3, 1-to-2-weeks 7, 2-to-4-weeks 14, 4-to-6-weeks 28, 6-weeks-to-3-months 42, 3-to-6-months 92, over-6-months 183. If both are unanswered: 0 (treated as new).',
  },
  {
    id: 'd-major-trauma',
    kind: 'boolean',
    expression: 'major-trauma or mechanism is major-trauma',
    meaning: 'A big accident, wherever it was reported.',
  },
  {
    id: 'd-neuro-any',
    kind: 'boolean',
    expression:
      'saddle-numbness or bladder-change or bowel-change or sexual-change or sciatica-both-legs or leg-weakness or foot-drop or unsteady-legs or clumsy-hands-or-shocks or legs-cannot-move',
    meaning: 'Any nerve sign.',
  },
  {
    id: 'd-nerve-stable',
    kind: 'boolean',
    expression: 'nerve-change-age is longer-unchanged',
    meaning: 'The person says the nerve sign is older than 3 months and not changing.',
  },
  {
    id: 'd-nerve-old-checked',
    kind: 'boolean',
    expression: 'd-nerve-stable and (nerve-change-checked or d-clinician-cleared)',
    meaning: 'The nerve sign is old, unchanged, and was examined.',
  },
  {
    id: 'd-leg-symptom',
    kind: 'boolean',
    expression:
      'sciatica-both-legs or leg-weakness or foot-drop or leg-tingling or leg-feel has shooting or leg-feel has tingling or d-leg-below-knee',
    meaning: 'Any leg symptom of nerve type.',
  },
  {
    id: 'd-leg-muscle-only',
    kind: 'boolean',
    expression:
      '((leg-feel has cramp or (unknown(leg-feel) and cramps-elsewhere)) or (leg-feel has ache and mechanism is after-exercise)) and not (leg-feel has shooting or leg-feel has tingling or leg-tingling or leg-worse-than-back or cough-shoots or spasm-character has shooting or d-neuro-any)',
    meaning: 'Leg pain that is a cramp, or a sore muscle after exercise, and no sign of a nerve.',
  },
  {
    id: 'd-leg-below-knee',
    kind: 'boolean',
    expression: 'pain-region has leg-below-knee and not d-leg-muscle-only',
    meaning:
      'Leg pain below the knee that may come from a nerve (a cramp or a sore muscle after exercise, without any nerve sign, is left out).',
  },
  {
    id: 'd-leg-ache-only',
    kind: 'boolean',
    expression:
      'pain-region has leg-below-knee and (leg-feel has ache or leg-feel has cramp) and not (leg-feel has shooting or leg-feel has tingling or leg-tingling or leg-worse-than-back or cough-shoots or spasm-character has shooting or d-neuro-any)',
    meaning: 'Below the knee only a dull ache or cramp, and no sign of a nerve. Not used in any red-flag rule.',
  },
  {
    id: 'd-leg-nerve',
    kind: 'boolean',
    expression: 'd-leg-below-knee and not d-leg-ache-only',
    meaning: 'Leg pain below the knee with a sign of a nerve, or of unknown kind. For causes and PD-05.',
  },
  {
    id: 'd-thoracic',
    kind: 'boolean',
    expression: 'pain-region has upper-back or pain-region has mid-back',
    meaning: 'Pain at rib or shoulder-blade level.',
  },
  {
    id: 'd-flank',
    kind: 'boolean',
    expression: 'flank-pain or pain-region has flank',
    meaning: 'Side pain, ticked or drawn.',
  },
  {
    id: 'd-belly',
    kind: 'boolean',
    expression: 'belly-pain or pain-region has abdomen',
    meaning: 'Belly pain, ticked or drawn.',
  },
  {
    id: 'd-chest-wall',
    kind: 'boolean',
    expression:
      'chest-pain-type has only-twist-or-touch and not (chest-pain-type has pressing or chest-pain-type has spreads or chest-pain-type has sweaty-or-sick or chest-pain-type has breathing-in)',
    meaning: 'Chest pain that only comes with twisting or pressing.',
  },
  {
    id: 'd-chest-wall-low',
    kind: 'boolean',
    expression:
      'd-chest-wall and age < 40 and mechanism in [lift-or-twist, awkward-posture, after-exercise] and not (vascular-risk or diabetes or cancer-history or d-bleeds-easily or d-pregnant or pregnancy is gave-birth-6-weeks or unwell or fever-or-chills or calf-swelling or collapse or spine-procedure)',
    meaning: 'Chest-wall strain, under 40, after a strain, and no risk.',
  },
  {
    id: 'd-shingles-chest',
    kind: 'boolean',
    expression:
      'rash-band and not (collapse or unknown(chest-pain-type) or chest-pain-type has pressing or chest-pain-type has spreads or chest-pain-type has sweaty-or-sick)',
    meaning: 'A rash in a band explains the chest pain, and no heart sign was named.',
  },
  {
    id: 'd-fracture-flags',
    kind: 'number',
    expression: 'count(age >= 70, osteoporosis, takes-steroids, height-loss, midline-bone-pain)',
    meaning: 'Number of fracture risk signs.',
  },
  {
    id: 'd-infection-risk',
    kind: 'boolean',
    expression: 'weak-immunity or iv-drug-use or recent-infection or spine-procedure or diabetes or takes-steroids',
    meaning: 'Any risk for spinal infection.',
  },
  {
    id: 'd-bleeds-easily',
    kind: 'boolean',
    expression: 'takes-blood-thinner or bleeding-disorder',
    meaning: 'Blood thinner or an illness with poor clotting.',
  },
  {
    id: 'd-quinolone',
    kind: 'boolean',
    expression: 'takes-fluoroquinolone or (new-medicine and medicine-groups has tetracycline-or-quinolone)',
    meaning:
      'A new antibiotic of the fluoroquinolone family. The wider option of the later medicine list counts too, on the safe side.',
  },
  {
    id: 'd-urine-brown',
    kind: 'boolean',
    expression: 'urine-dark or urine-colour is brown-or-red',
    meaning: 'Brown or red-brown urine, wherever it was reported.',
  },
  {
    id: 'd-muscle-breakdown',
    kind: 'boolean',
    expression:
      'mechanism is after-exercise or stuck-on-floor or cramps-elsewhere or pain-region has widespread or pain-region has leg-above-knee',
    meaning: 'Muscle pain or a setting in which red urine can be muscle protein.',
  },
  {
    id: 'd-pregnant',
    kind: 'boolean',
    expression: 'pregnancy is yes or pregnancy is maybe',
    meaning: 'Pregnant or maybe.',
  },
  {
    id: 'd-curve-known',
    kind: 'boolean',
    expression:
      'curve-known has scoliosis or curve-known has kyphosis or curve-known has leg-length or curve-known has slipped-vertebra or curve-known has narrow-canal or curve-known has other',
    meaning: 'A known shape problem.',
  },
  {
    id: 'd-low-fluid',
    kind: 'boolean',
    expression: '(sex is male and fluid-litres < 1.5) or (not (sex is male) and fluid-litres < 1.2)',
    meaning:
      'Low drinking: below about half of the beverage share of the National Academies intake (3.0 L men, 2.2 L women). Product choice, not a diagnosis.',
  },
  {
    id: 'd-axspa-count',
    kind: 'number',
    expression:
      'count(age-first-back-pain < 35, wakes-second-half-night, pain-region has buttock, eases-with-movement, nsaid-helps is yes, inflammatory-history has family-spondyloarthritis, inflammatory-history has arthritis, inflammatory-history has heel-or-tendon, inflammatory-history has psoriasis)',
    meaning: 'Number of the nine NICE NG65 additional features.',
  },
  {
    id: 'd-weak-flags',
    kind: 'number',
    expression:
      'count(age >= 50, night-pain, pain-constant, d-thoracic, unwell, weak-immunity, diabetes, recent-infection, weight-loss, night-sweats, takes-steroids, osteoporosis, height-loss, midline-bone-pain, d-duration-days >= 28)',
    meaning: 'Number of weak flags, none of which counts alone.',
  },
  {
    id: 'd-clinician-cleared',
    kind: 'boolean',
    expression: 'clinician-seen in [checked-nothing-serious, diagnosed]',
    meaning: 'A clinician has examined this bout.',
  },
  {
    id: 'd-recheck-unsure',
    kind: 'boolean',
    meaning: "A finding whose unknown policy is recheck is still 'not sure' after the recheck help was shown.",
  },
  {
    id: 'd-safety-complete',
    kind: 'boolean',
    meaning:
      'Every finding with category safety whose askedIf holds (or has none) has an answer: yes, no, a value, or not sure. Findings with required=false are left out. Remedy-gate findings do not count: each keeps its own remedy closed until it is answered.',
  },
] as const satisfies readonly Derived[]
