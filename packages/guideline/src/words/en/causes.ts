import type { CauseId } from '../../causes.ts'
import type { CauseWords } from '../../words.ts'

/** What each cause means, and how sure anybody can be. Source: triage 3.2. */
export const causes: Readonly<Record<CauseId | 'unclear', CauseWords>> = {
  'chronic-pain': {
    title: 'Pain that has lasted long',
    shown:
      'Your pain has lasted long. After that long the nerves that carry pain often stay switched on, even when the first cause has healed. That is real pain, and it can be turned down, but rubbing the surface alone will not do it.',
    changeOurMind: 'Pain gone for weeks between bouts; a new specific sign',
    favours: 'Exercise programme, learning about pain, sleep, help with mood and work',
    doesNotFavour: 'Massage as the only remedy (caution, not block)',
    pointsTo: 'Doctor first (not yet seen), then physiotherapist; pain clinic',
    evidence:
      'Strong that it exists (R23); exercise, education, psychological care: R28, R29; massage may be offered within a wider plan: R29',
  },
  'anatomical-anomaly': {
    title: 'The shape of your back',
    shown:
      'The shape of your spine or legs may load your muscles unevenly. Only an examination, and sometimes an X-ray, can tell. Many people with a curve have no pain, so it may not be the cause.',
    changeOurMind: 'Examination finds a straight, level spine; pain goes in days',
    favours: 'Physiotherapy assessment, exercise, raised shoe only if a clinician says so',
    doesNotFavour: 'Repeated massage without examination (PD-01); thrusts',
    pointsTo: 'Physiotherapist; doctor if over 4 weeks; surgeon only by referral (RV-18)',
    evidence: 'Weak link between mild curves and pain; adult scoliosis and stenosis can hurt (R13, R14).',
  },
  'muscle-injury': {
    title: 'A strained muscle',
    shown:
      'A muscle is strained and has tightened to protect itself. Little movement makes it stiffer, and so it goes round. Warmth and small movements break the circle. Most ease in days to a few weeks.',
    changeOurMind: 'Nerve pain below the knee; no change in 2 weeks; night and day pain',
    favours: 'Heat, gentle movement, massage by trained hands, later strength',
    doesNotFavour: 'Bed rest over 2 days; deep pressure in the first days',
    pointsTo:
      'Home care first; then massage therapist if two days were not enough or the person asks; physiotherapist if a couple of sittings do not help',
    evidence:
      'Triggers: R32. Heat moderate, massage low certainty: R28, R31, R48. Ultrasound: not shown to help (R29, R49)',
  },
  'weak-back-muscle': {
    title: 'A back that needs strength',
    shown:
      'Your back muscles may not be strong enough for what you ask of them. Strong massage can make it worse; getting stronger step by step helps.',
    changeOurMind: 'Strength training twice a week for 8 weeks and still bouts',
    favours: 'Guided strength, walking, lighter and even bags',
    doesNotFavour: 'Deep massage (RG-18); heavy bag on one side',
    pointsTo: 'Physiotherapist, then exercise trainer',
    evidence: 'Exercise helps prevent new bouts (R28); "weak muscle as the cause" is plausible, not proven',
  },
  'dehydration-mineral': {
    title: 'Short of water or salts',
    shown:
      'You may be short of water or salts. That can give cramps, mostly in more than one place. Drink and eat normally again. Pills only after asking a health-care provider.',
    changeOurMind: 'Pale urine and normal drinking for a week, still cramps (RV-22)',
    favours: 'Drinking to pale-yellow urine, mixed meals; rehydration salts after sickness',
    doesNotFavour: 'Massage as remedy; supplements without advice; drinking goal in heart or kidney disease',
    pointsTo: 'Self-care; doctor for a blood test if it lasts',
    evidence:
      'The evidence does not: cramps have many causes, and magnesium does little for cramps in older adults (R30). 3.7 and 2.7 litres are total water **including food** and typical intakes, not a must; the drink share is about 3.0 and 2.2 litres (R47)',
  },
  'nerve-root': {
    title: 'An irritated nerve',
    shown:
      'A nerve from your back into the leg is irritated (sciatica). It hurts a lot, and most settle in 6 to 12 weeks. Watch for weakness and numbness.',
    changeOurMind: 'Weak leg, both legs, numb saddle: emergency rules',
    favours: 'Staying active, positions of ease, physiotherapy',
    doesNotFavour: 'Deep massage on the low back; stretching into leg pain',
    pointsTo: 'Physiotherapist; doctor if severe or over 6 weeks',
    evidence: 'R6',
  },
  'inflammatory-axial': {
    title: 'Inflammation of the spine',
    shown:
      'Long morning stiffness that eases with movement can be inflammation of the spine. It has good treatment, so it should be tested.',
    changeOurMind: 'Blood test and scan normal; no answer to movement or anti-inflammatories',
    favours: 'Movement, doctor, blood test, referral to rheumatology',
    doesNotFavour: 'Waiting; massage as treatment',
    pointsTo: 'Doctor -> rheumatologist',
    evidence: 'R25, R26, R27',
  },
  'serious-pathology': {
    title: 'Something that needs a doctor first',
    shown: 'One or more answers need a medical check before anything else.',
    changeOurMind: 'A clinician examines and clears it (`clinician-clearance`)',
    favours: 'Medical care',
    doesNotFavour: 'all, per rule',
    pointsTo: 'Emergency department or doctor',
    evidence: 'Section 2 sources',
  },
  'referred-visceral': {
    title: 'Pain that comes from an organ',
    shown: 'Some pain in the back comes from an organ. This must be checked first.',
    changeOurMind: 'A clinician examines and clears it',
    favours: 'Medical care',
    doesNotFavour: 'all, per rule',
    pointsTo: 'Emergency department or doctor',
    evidence: 'Section 2 sources',
  },
  'medicine-related': {
    title: 'A medicine',
    shown:
      'A medicine can cause cramps and muscle pain. Ask the doctor or pharmacist who gave it. Do not stop it on your own.',
    changeOurMind: 'No change 4 weeks after the prescriber changed it',
    favours: 'Review of medicines, blood test',
    doesNotFavour: 'Supplements on own account',
    pointsTo: 'Doctor or pharmacist',
    evidence: 'R39',
  },
  unclear: {
    title: 'No single cause',
    shown:
      'We cannot name one cause, and that is common: in about 9 of 10 people no single part is damaged. The plan is the same: warmth, movement, time, and a check if it lasts.',
    changeOurMind: 'Any new sign',
    favours: 'Heat, movement',
    doesNotFavour: 'none',
    pointsTo: 'As the disposition says',
    evidence: 'R28',
  },
}
