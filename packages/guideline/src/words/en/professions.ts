import type { CredentialKindId, ExtraSkill, VerificationMethod } from '../../practice/credential-kind.ts'
import type { ProfessionalRoleId, ServiceKind, TravelMode } from '../../practice/professional-role.ts'
import type { RoleSettingId } from '../../practice/role-setting.ts'
import type { scopes, TaskId } from '../../practice/scope.ts'

type NeverId = (typeof scopes)[keyof typeof scopes]['mayNever'][number]

/** Names of roles. */
export const roleNames: Readonly<Record<ProfessionalRoleId, string>> = {
  'massage-therapist': 'Massage therapist',
  physiotherapist: 'Physiotherapist',
  physician: 'Doctor',
  surgeon: 'Spine surgeon',
  'exercise-trainer': 'Exercise trainer',
  dietitian: 'Dietitian',
  pharmacist: 'Pharmacist',
}

/** Names of what can be booked. */
export const serviceKindNames: Readonly<Record<ServiceKind, string>> = {
  massage: 'Massage',
  physiotherapy: 'Physiotherapy',
  'exercise-training': 'Exercise training',
  'medical-consultation': 'Talk to a doctor',
}

/** What a role may do, as a person reads it. Source: professionals 1. */
export const taskNames: Readonly<Record<TaskId, string>> = {
  'soft-tissue-massage': 'Massage muscles, within the limits your check sets',
  'observe-and-stop': 'Watch how you are and stop when something is wrong',
  record: 'Write down what was done',
  'suggest-physiotherapist': 'Suggest that you see a physiotherapist',
  'staff-list': 'Keep the list of its staff',
  rota: 'Plan who works when',
  prices: 'Set prices',
  area: 'Choose the area it serves',
  'own-incidents': 'See what went wrong at visits of its staff',
  assess: 'Examine your back',
  'examine-nerves': 'Test strength, feeling and reflexes',
  'set-movement-limits': 'Say which movements to leave out',
  'pin-plan-items': 'Add steps to your plan',
  'clear-for-exercise': 'Say that exercise is safe for you',
  'clear-for-massage': 'Say that massage is safe for you',
  exercise: 'Teach exercises',
  education: 'Explain what helps and why',
  'hands-on': 'Treat with the hands',
  'letter-to-doctor': 'Write to your doctor',
  'record-outcomes': 'Write down what a doctor found',
  'clear-anything': 'Say what is safe for you',
  'diagnosis-text': 'Name what you have',
  referral: 'Send you to somebody else',
  'specialist-outcome': 'Write down what the surgeon found',
  'clear-after-surgery': 'Say what is safe after an operation',
  'supervise-exercise': 'Exercise with you, within the limits your check sets',
  'adjust-load': 'Make exercises easier or harder',
  technique: 'Show how to move well',
  'stop-rules': 'Stop when something is wrong',
  'diet-plan': 'Make a plan for eating',
  'drinks-number': 'Say how much to drink',
  'clear-fluid-goal': 'Say that a drinking goal is safe for you',
  'clear-supplements': 'Say which supplements are safe for you',
  'answer-supplement-questions': 'Answer questions about supplements',
  'pharmacist-sheet': 'Fill in the sheet for pharmacists',
}

/** What a role never does, as a person reads it. Source: professionals 1. */
export const neverNames: Readonly<Record<NeverId, string>> = {
  diagnose: 'Say what illness you have',
  'neck-or-spine-thrusts': 'Crack or thrust your neck or spine',
  'treat-when-massage-blocked': 'Massage you when your check says no',
  'change-medicines': 'Change your medicines',
  'advise-supplements': 'Recommend supplements',
  'open-a-block': 'Lift a limit that your check has set',
  'override-safety-result': 'Lift a limit that your check has set',
  'read-private-answers': 'Read the answers that stay private',
  'lift-a-doctors-result': 'Set aside that you need a doctor',
  'clear-medicines-supplements-or-fluids': 'Decide about medicines, supplements or drinking goals',
  'book-ultrasound': 'Offer treatment with ultrasound',
  'be-booked': 'Be booked here',
  'be-suggested': 'Be suggested here',
  'assess-danger-signs': 'Judge warning signs, beyond asking whether there is a new one',
  'hands-on-treatment': 'Treat with the hands',
  'prescribe-diet': 'Prescribe a diet',
  'train-when-exercise-blocked': 'Train with you when your check says no',
  medicines: 'Change your medicines',
}

/** Skills with a certificate of their own. */
export const skillNames: Readonly<Record<ExtraSkill, string>> = {
  'pregnancy-massage': 'Massage in pregnancy',
  'oncology-massage': 'Massage for people with cancer',
  lymphoedema: 'Lymphoedema',
  paediatric: 'Children',
  'direct-access': 'Sees people without a doctor’s letter',
}

/** Names of what is checked about a professional. */
export const credentialNames: Readonly<Record<CredentialKindId, string>> = {
  identity: 'Identity',
  licence: 'Licence',
  training: 'Training',
  insurance: 'Insurance',
  'background-check': 'Background check',
  'first-aid': 'First aid',
  references: 'References',
  'right-to-work': 'Right to work',
  health: 'Health check',
  vehicle: 'Vehicle insurance',
  skill: 'Extra skill',
}

/** How a record was verified, as the owner chooses it. */
export const methodNames: Readonly<Record<VerificationMethod, string>> = {
  'register-lookup': 'I looked it up in the public register',
  document: 'I looked at the document',
  'issuer-email': 'The issuer confirmed it by e-mail',
}

export const travelModeNames: Readonly<Record<TravelMode, string>> = {
  car: 'By car',
  bicycle: 'By bicycle',
  foot: 'On foot',
  'public-transport': 'By bus and train',
}

type SettingWords = { readonly label: string; readonly help?: string }

/** Questions of the settings by law. Source: professionals, wherever the specification leaves it to the country. */
export const roleSettingWords: Readonly<Record<RoleSettingId, SettingWords>> = {
  country: { label: 'Country', help: 'Two letters, such as GB or DE' },
  region: { label: 'State or province', help: 'Where the law differs inside the country' },
  titleProtected: { label: 'Is the title of this role protected by law?' },
  hasRegister: { label: 'Is there a public register?' },
  registerName: { label: 'Name of the register' },
  registerUrl: { label: 'Address of the register', help: 'Begins with https://' },
  minimumTrainingHours: { label: 'Least hours of training', help: 'Where the law says nothing, 500 is often used' },
  directAccess: { label: 'May people see this role without a doctor’s letter?' },
  mayClearSupplements: { label: 'May this role decide about supplements?' },
  backgroundCheckType: { label: 'Which background check is needed?' },
  backgroundCheckYears: { label: 'After how many years is it done again?', help: 'Often 3' },
  healthProof: { label: 'Does the law ask for proof of health?' },
  vehicleProof: { label: 'Must a car be insured for work?' },
  lateVisits: { label: 'First visits after 20:00 or in a hotel?' },
  noteRetentionYears: { label: 'How many years must notes be kept?' },
  reportDuties: { label: 'What must be reported, and to whom?' },
}
