import type { derived } from '../../derived.ts'
import type { metrics } from '../../metrics.ts'

type Id = (typeof derived)[number]['id'] | (typeof metrics)[number]['id']

/** What each derived value and each metric is. Source: findings dictionary 0.2.1. */
export const meanings: Readonly<Record<Id, string>> = {
  'd-duration-days':
    'Days since this bout began. If onset-date is answered: today minus onset-date (whole days, local time zone). Otherwise the lower edge of the duration band: under-3-days 0, 3-to-6-days 3, 1-to-2-weeks 7, 2-to-4-weeks 14, 4-to-6-weeks 28, 6-weeks-to-3-months 42, 3-to-6-months 92, over-6-months 183. If both are unanswered: 0 (treated as new).',
  'd-major-trauma': 'A big accident, wherever it was reported.',
  'd-neuro-any': 'Any nerve sign.',
  'd-nerve-stable': 'The person says the nerve sign is older than 3 months and not changing.',
  'd-nerve-old-checked': 'The nerve sign is old, unchanged, and was examined.',
  'd-leg-symptom': 'Any leg symptom of nerve type.',
  'd-leg-muscle-only': 'Leg pain that is a cramp, or a sore muscle after exercise, and no sign of a nerve.',
  'd-leg-below-knee':
    'Leg pain below the knee that may come from a nerve (a cramp or a sore muscle after exercise, without any nerve sign, is left out).',
  'd-leg-ache-only': 'Below the knee only a dull ache or cramp, and no sign of a nerve. Not used in any red-flag rule.',
  'd-leg-nerve': 'Leg pain below the knee with a sign of a nerve, or of unknown kind. For causes and PD-05.',
  'd-thoracic': 'Pain at rib or shoulder-blade level.',
  'd-flank': 'Side pain, ticked or drawn.',
  'd-belly': 'Belly pain, ticked or drawn.',
  'd-chest-wall': 'Chest pain that only comes with twisting or pressing.',
  'd-chest-wall-low': 'Chest-wall strain, under 40, after a strain, and no risk.',
  'd-shingles-chest': 'A rash in a band explains the chest pain, and no heart sign was named.',
  'd-fracture-flags': 'Number of fracture risk signs.',
  'd-infection-risk': 'Any risk for spinal infection.',
  'd-bleeds-easily': 'Blood thinner or an illness with poor clotting.',
  'd-quinolone':
    'A new antibiotic of the fluoroquinolone family. The wider option of the later medicine list counts too, on the safe side.',
  'd-urine-brown': 'Brown or red-brown urine, wherever it was reported.',
  'd-muscle-breakdown': 'Muscle pain or a setting in which red urine can be muscle protein.',
  'd-pregnant': 'Pregnant or maybe.',
  'd-curve-known': 'A known shape problem.',
  'd-low-fluid':
    'Low drinking: below about half of the beverage share of the National Academies intake (3.0 L men, 2.2 L women). Product choice, not a diagnosis.',
  'd-axspa-count': 'Number of the nine NICE NG65 additional features.',
  'd-weak-flags': 'Number of weak flags, none of which counts alone.',
  'd-clinician-cleared': 'A clinician has examined this bout.',
  'd-recheck-unsure': "A finding whose unknown policy is recheck is still 'not sure' after the recheck help was shown.",
  'd-safety-complete':
    'Every finding with category safety whose askedIf holds (or has none) has an answer: yes, no, a value, or not sure. Findings with required=false are left out. Remedy-gate findings do not count: each keeps its own remedy closed until it is answered.',
  'm-day': 'd-duration-days on the day of review.',
  'm-pain-base':
    'Median of pain-now entries on the first 3 calendar days of the episode in the product; with fewer than 3 entries, the first entry.',
  'm-pain-7d': 'Median of pain-now entries of the last 7 days; absent if fewer than 3 entries.',
  'm-pain-drop': 'm-pain-base minus m-pain-7d (negative means worse).',
  'm-pain-drop-pct': '100 x m-pain-drop / m-pain-base; 0 when m-pain-base is 0.',
  'm-pain-trend':
    'better if m-pain-drop >= 2 or m-pain-drop-pct >= 30; worse if m-pain-drop <= -2, or global-change of the newest check-in is worse or much-worse; no-data if m-pain-7d is absent; else same. Test in this order: worse, better, no-data, same.',
  'm-peg': 'Mean of peg-pain, peg-enjoyment, peg-activity of the newest weekly set; absent if one is missing.',
  'm-massage-count': 'Massage sittings in this episode, counting massage-sittings reported at the first check.',
  'm-massage-not-better-run':
    'Length of the newest unbroken run of massage sittings whose sitting-response is same or worse. At the first check: massage-sittings if massage-response is same or worse, else 0.',
  'm-physio-count': 'Physiotherapy sittings in this episode, counting physio-sittings of the first check.',
  'm-physio-weeks': 'Whole weeks since the first physiotherapy sitting.',
  'm-physio-trend':
    'As m-pain-trend, with m-pain-base replaced by the median of the 7 days before the first physiotherapy sitting.',
  'm-adherence-14d':
    'Share (0 to 1) of the last 14 days with at least one tick in remedies-done other than none and rest-in-bed.',
  'm-bed-days-7d': 'Days of the last 7 with rest-in-bed ticked.',
  'm-silent-days': 'Whole days since the last check-in.',
  'm-hours-since-referral': 'Hours since the newest disposition of clinician-2w or higher was shown.',
  'm-high-pain-run': 'Newest unbroken run of days with pain-now >= 8.',
  'm-quiet-days': 'Newest unbroken run of days with pain-now <= 1.',
  'm-episodes-12m':
    'episodes-12m of the first check plus episodes opened in the product in the last 365 days, without the present one.',
}
