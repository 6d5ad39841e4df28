import type { Disposition } from '../../disposition.ts'
import type { FindingId } from '../../finding-id.ts'

/**
 * What a clinician calls a finding, for the sheet that a person shows. Only what the sheet prints is here.
 *
 * Source: findings dictionary 0.2.1; order and contents of the sheet: professionals 9.
 */
export const clinicalNames: Partial<Readonly<Record<FindingId, string>>> = {
  breathless: 'dyspnoea at rest',
  'tearing-pain': 'sudden tearing pain',
  'very-ill': 'confusion, slurred speech, mottled or tachypnoeic',
  'legs-cannot-move': 'unable to move or feel legs',
  'chest-pain': 'chest pain',
  collapse: 'syncope or shock signs',
  'belly-pain': 'new strong abdominal pain',
  'belly-throb': 'pulsating abdominal mass',
  'major-trauma': 'major trauma',
  'saddle-numbness': 'saddle sensory change',
  'bladder-change': 'bladder dysfunction',
  'bowel-change': 'bowel dysfunction',
  'sexual-change': 'new sexual dysfunction',
  'sciatica-both-legs': 'bilateral leg pain',
  'leg-weakness': 'leg weakness',
  'foot-drop': 'foot drop',
  'unsteady-legs': 'unsteady gait',
  'clumsy-hands-or-shocks': 'clumsy hands or Lhermitte sign',
  'fever-or-chills': 'fever ≥ 38 °C or rigors',
  unwell: 'malaise',
  'weight-loss': 'unintended weight loss',
  'night-sweats': 'drenching night sweats',
  'calf-swelling': 'one calf swollen, red or hot',
  'jaw-stiff': 'trismus, dysphagia or oculogyric signs',
  'rash-band': 'dermatomal rash',
  'vomiting-diarrhoea': 'vomiting or diarrhoea ≤ 2 d',
  'flank-pain': 'colicky flank pain',
  'urine-blood': 'red or blood-stained urine',
  'urine-burning': 'dysuria or frequency',
  'urine-dark': 'brown urine',
  'no-urine-12h': 'no urine for ≥ 12 h',
  'exertion-warning': 'exertional chest tightness, presyncope or dyspnoea',
  'cancer-history': 'cancer (ever)',
  osteoporosis: 'osteoporosis or low-trauma fracture > 50 y',
  'weak-immunity': 'immunosuppression',
  'iv-drug-use': 'injecting drug use (ever)',
  'recent-infection': 'serious infection ≤ 3 months, or TB ever',
  'spine-procedure': 'spinal procedure ≤ 3 months',
  'aneurysm-known': 'known aneurysm',
  'vascular-risk': 'vascular risk (smoking, hypertension, arterial disease, family aneurysm)',
  'kidney-disease': 'kidney disease',
  'heart-failure': 'heart failure',
  diabetes: 'diabetes',
  'takes-steroids': 'systemic steroids ≥ 3 months',
  'takes-blood-thinner': 'anticoagulant',
  'bleeding-disorder': 'bleeding disorder',
  'takes-statin': 'statin',
  'takes-diuretic': 'diuretic',
  'new-medicine': 'medicine started or changed ≤ 4 weeks before onset',
  'takes-fluoroquinolone': 'fluoroquinolone',
  'takes-antipsychotic': 'antipsychotic or strong antiemetic',
  'stuck-on-floor': 'long lie > 1 h',
  'pain-constant': 'constant pain, no position of ease',
  'night-pain': 'night pain not eased by turning',
  'midline-bone-pain': 'midline bony tenderness (self-tested)',
  'height-loss': 'height loss ≥ 4 cm or new kyphosis',
  'leg-tingling': 'new unilateral leg paraesthesia',
  'leg-worse-than-back': 'leg pain worse than back pain',
  'cough-shoots': 'cough impulse pain into leg',
  'walking-leg-heaviness': 'leg heaviness on walking, eased by sitting',
  'eases-with-movement': 'eased by movement',
  'worse-with-movement': 'mechanical: worse with some movements',
  'self-harm-thoughts': 'thoughts of self-harm',
  'low-mood': 'low mood',
  'work-worry': 'work or money worry',
  'morning-stiffness-30': 'morning stiffness ≥ 30 min',
  'wakes-second-half-night': 'wakes in second half of night',
  'cramps-elsewhere': 'cramps elsewhere',
}

/**
 * Red flags whose denial is always stated, in this order; the other safety signs follow.
 *
 * Source: professionals 9.3.
 */
export const firstDenials = [
  'saddle-numbness',
  'bladder-change',
  'bowel-change',
  'leg-weakness',
  'sciatica-both-legs',
  'fever-or-chills',
  'weight-loss',
  'cancer-history',
  'major-trauma',
  'takes-steroids',
  'takes-blood-thinner',
  'weak-immunity',
  'iv-drug-use',
] as const satisfies readonly FindingId[]

/** Findings of the section "background": conditions and medicines that are no sign by themselves. */
export const backgroundFindings = [
  'vascular-risk',
  'kidney-disease',
  'heart-failure',
  'diabetes',
  'bleeding-disorder',
  'takes-statin',
  'takes-diuretic',
  'new-medicine',
  'takes-fluoroquinolone',
  'takes-antipsychotic',
  'low-mood',
  'work-worry',
] as const satisfies readonly FindingId[]

/** Findings that say more about a sign that is present. */
export const detailOf: Partial<Readonly<Record<FindingId, FindingId>>> = {
  'leg-weakness': 'leg-weakness-detail',
  'chest-pain': 'chest-pain-type',
}

/** Further lines of the red flags, when they are answered. */
export const flagDetails = [
  'nerve-change-age',
  'nerve-change-checked',
  'pregnancy-warning',
] as const satisfies readonly FindingId[]

/** The urgency of a result in the words of a clinician. */
export const urgency: Readonly<Record<Disposition, string>> = {
  'emergency-now': 'EMERGENCY: ambulance',
  'emergency-today': 'EMERGENCY: to be seen now',
  'clinician-48h': 'Urgent: examination within 48 hours',
  'clinician-2w': 'Routine: medical opinion within 2 weeks',
  physiotherapist: 'Physiotherapy assessment within 1 to 2 weeks',
  'hands-on-ok': 'Home care; hands-on care not contraindicated by the answers',
  'self-care': 'Home care; no red-flag rule fired',
}

/** The sheet around the facts. */
export const sheetWords = {
  title: 'For the doctor',
  details: {
    'nerve-change-age': 'Nerve signs since',
    'nerve-change-checked': 'Nerve signs examined before',
    'pregnancy-warning': 'Pregnancy warning signs',
  },
  origin: 'Patient-entered data, software-generated, not a diagnosis.',
  unsigned: 'Rules version {version}, not signed by a clinician.',
  fields: ['Name', 'Born', 'Phone', 'Own doctor'],
  entered: 'Entered {when}',
  forSomeoneElse: 'entered by somebody else',
  sections: {
    urgency: 'Why now',
    flags: 'Red flags',
    story: 'Story',
    neuro: 'Examination',
    tried: 'Tried',
    background: 'Background',
    other: 'Also',
    questions: 'Questions',
    reply: 'Reply',
  },
  otherRules: 'Rules that fired besides: {rules}.',
  present: 'Present: {list}.',
  denied: 'Asked and denied: {list}.',
  notSure: 'Asked, patient NOT SURE: {list}.',
  notAsked: 'Not asked: {list}.',
  andOthers: 'and {n} others',
  none: 'none',
  wish: 'Please: [ ] examine  [ ] image?  [ ] advise',
  noNeuro: 'No neurological findings were entered by a clinician.',
  nothingStated: 'Nothing stated.',
  leftOut: 'Left out for length.',
  shortened: 'Shortened to one page: {n} lines left out.',
  safetyNet: 'Danger list given to the patient: yes. Practice contact: none.',
  replyStrip: '[ ] massage  [ ] heat  [ ] exercise  [ ] supplements  [ ] drinking goal  [ ] home visit',
  replyLead: 'May be allowed from the medical side (tick):',
  signature: 'Name, date, signature: ______________________________________',
} as const

/** Questions to choose from, at most three. Source: professionals 9.8. */
export const doctorQuestions = [
  { id: 'serious', text: 'Serious cause?' },
  { id: 'nerve', text: 'Nerve?' },
  { id: 'blood-test', text: 'Blood test for salts, kidney, thyroid?' },
  { id: 'medicine', text: 'Medicine cause?' },
  { id: 'pain-relief', text: 'Pain relief?' },
  { id: 'fit-for', text: 'Fit for massage, exercise, heat, supplement?' },
] as const

/** How the story is told: names of the fields. */
export const storyWords = {
  onset: 'Onset',
  lasts: 'Duration',
  mechanism: 'Mechanism',
  speed: 'Start',
  site: 'Site',
  side: 'Side',
  leg: 'Leg pain',
  pain: 'Pain now (NRS)',
  pattern: 'Pattern',
  feel: 'Character',
  course: 'Course',
  limited: 'Days limited in the last 7',
  bouts: 'Other bouts in 12 months',
  seen: 'Examined for this bout',
  heat: 'Heat',
  massage: 'Massage',
  massageTimes: '{n} sittings, response: {response}',
  physiotherapy: 'Physiotherapy',
  physiotherapyTimes: '{n} sittings, response: {response}',
  ultrasound: 'Ultrasound used',
  medicines: 'Medicines taken for it',
  homeCare: 'Home care',
  age: 'Age {n}',
  sex: 'sex at birth: {sex}',
  pregnancy: 'Pregnancy: {answer}',
  unknownResponse: 'not stated',
} as const

/** The page around the sheet, for the person. */
export const sheetPageWords = {
  title: 'Show the doctor this page',
  intro: 'One page in the words a doctor uses. Nothing leaves your phone: you show it, or you print it.',
  print: 'Print',
  back: 'Result',
  strikeTitle: 'Background: you may leave lines out',
  strikeHelp: 'Untick what you do not want on the page.',
  strikeNone: 'You told us of no conditions or medicines of this kind.',
  questionsTitle: 'What do you want to ask? Up to 3.',
  noCheck: 'There is nothing to show yet. Answer the questions first.',
  start: 'Start',
} as const
