import type { redFlags } from '../../red-flags.ts'

/** Pieces of what the person is told; names in braces are filled in from the region and the rules. Source: triage 1.2. */
export const pieces: Readonly<Record<string, string>> = {
  'call-an-ambulance': 'Call an ambulance now',
  'call-now': 'Call {emergencyNumber} now.',
  'do-not-move': 'Do not move. Wait for help.',
  'say-on-call': "Say: 'back pain and {plainProblem}'.",
  'maternity-second': 'Then call {maternityLabel}.',
  'do-not-drive': 'Do not drive.',
  'nil-by-mouth': 'Do not eat or drink until a doctor says so.',
  'no-heat-and-no-massage': 'No heat and no massage.',
  'stay-with-someone': 'Stay with someone; leave the door open.',
  'steroid-card':
    'Say that you take steroid tablets, show your steroid card, and use your emergency injection if you have one.',

  'go-to-hospital': 'Go to hospital now',
  'talk-to-someone': 'Please talk to someone now',
  'cancer-team-first': 'If your cancer team gave you an emergency number, call it first, now.',
  'maternity-first': 'Call {maternityLabel} now. If you cannot reach them at once, call {emergencyNumber}.',
  stuck: 'Call someone to be with you, and {urgentAdviceNumber} or {emergencyNumber}.',
  'you-matter':
    'You matter. Please talk to someone now: call {crisisLine}, or {emergencyNumber} if you might act on it.',
  'stay-with-someone-you-trust': 'Stay with someone you trust.',
  'keep-pills-away': 'Keep pills and sharp things away.',
  'go-now': 'Go to an {emergencyDepartmentLabel} now.',
  'do-not-wait': 'Do not wait until tomorrow, also at night.',
  'do-not-drive-yourself': 'Do not drive yourself.',
  'same-day-doctor': 'A same-day doctor is fine if you can get one today.',
  'no-heat-no-massage': 'No heat, no massage.',
  'if-worse-call': 'If it gets worse, call {emergencyNumber}.',

  'phone-a-doctor': 'Phone a doctor today',
  'seen-within-48h':
    'Phone your {doctorLabel} today and ask to be seen within 48 hours. If they cannot, use an urgent-care service {urgentAdviceNumber}. No massage and no exercise programme until then. Move gently. If anything on the danger list starts, get help at once.',

  'see-a-doctor': 'See a doctor in the next 2 weeks',
  'checked-by-doctor': 'This should be checked by a {doctorLabel}, but it is safe to wait some days.',
  'plain-reason': '{plainReason}',
  'use-what-is-open': 'Until then you may use what is open below.',

  'physiotherapist-is-right': 'A physiotherapist is the right person',
  'no-danger': 'Your answers do not show danger.',
  'physiotherapist-examines': 'A physiotherapist can examine you and make a plan.',

  'massage-may-help': 'A trained massage therapist may help',
  'therapist-may-come':
    'You may have a trained and checked therapist come to you. It can ease pain for a while; going on with home care matters as much. Stop if it hurts more. We ask you again before the visit.',

  'treat-at-home': 'You can treat this at home',
  'most-spasms-ease':
    'Most spasms ease in days to a few weeks with home care alone. Keep moving a little, use what is open below, and check in tomorrow.',
  'hands-on-possible': 'Hands-on care is possible too, if you want it; you do not need it to get better.',
}

/** Said where the region has no number of that kind. */
export const withoutNumber = {
  crisisLine: 'a crisis line where you are',
} as const

/** Words that a rule replaces by others. Source: triage 1.2, RF-110. */
export const replacedWords: Readonly<Record<string, { readonly these: readonly string[]; readonly by: string }>> = {
  'do-not-stop-medicine': {
    these: ['Do not stop it on your own.', 'ask, but do not stop a medicine yourself.'],
    by: 'Phone the prescriber or a pharmacist before you take the next tablet, and rest the sore part.',
  },
}

type EmergencyRule = Extract<
  (typeof redFlags)[number],
  { readonly disposition: 'emergency-now' | 'emergency-today' }
>['id']

/**
 * The problem in the words of somebody who calls for help: it follows "back pain and". Each says the same as the plain
 * sentence of its rule, as a thing instead of a sentence to the reader.
 */
export const problemsOnCall: Readonly<Record<EmergencyRule, string>> = {
  'RF-01': 'a tearing pain',
  'RF-02': 'belly or side pain with fainting, or a known aneurysm',
  'RF-03': 'a throbbing belly',
  'RF-04': 'a known aneurysm',
  'RF-05': 'new side or belly pain that can be the main blood pipe',
  'RF-06': 'being out of breath at rest',
  'RF-07': 'chest pain that can be a heart attack',
  'RF-08': 'passing out, which can mean bleeding inside',
  'RF-09': 'being very ill',
  'RF-10': 'legs that will not move',
  'RF-11': 'a big accident; the spine may be broken',
  'RF-12': 'pregnancy, maybe with bleeding in or around the womb',
  'RF-13': 'maybe a tearing pain',
  'RF-14': 'very strong pain that came in a moment and does not change when moving',
  'RF-15': 'two weak legs, and blood that does not clot well',
  'RF-20': 'signs of squashed nerves at the base of the spine',
  'RF-21': 'changed feeling in sex with leg signs, maybe squashed nerves',
  'RF-22': 'new pain down both legs',
  'RF-23': 'legs that get weaker',
  'RF-24': 'a new dropped foot',
  'RF-25': 'unsteady legs, maybe pressure on the spinal cord',
  'RF-26': 'nerve signs after cancer',
  'RF-27': 'fever, maybe an infection in the spine',
  'RF-28': 'new trouble after a needle or operation in the back',
  'RF-29': 'maybe an infection in the spine',
  'RF-30': 'maybe bleeding inside; blood that does not clot well',
  'RF-31': 'a big accident',
  'RF-33': 'fever, with side pain or burning when peeing',
  'RF-34': 'strong side pain or blood in the pee',
  'RF-35': 'no pee for 12 hours',
  'RF-36': 'brown or red pee',
  'RF-37': 'new strong belly pain',
  'RF-38': 'passing out',
  'RF-39': 'chest pain',
  'RF-40': 'a swollen, red or hot calf, maybe a clot',
  'RF-41': 'warning signs in pregnancy',
  'RF-42': 'warning signs after giving birth',
  'RF-43': 'a stiff jaw, trouble swallowing, or stuck eyes or tongue',
  'RF-44': 'thoughts of dying',
  'RF-45': 'being stuck, unable to get up, for over an hour',
  'RF-46': 'sudden strong pain that does not change when moving',
  'RF-47': 'maybe a tearing pain',
  'RF-48': 'a neck pulled to one side after a new medicine',
  'RF-49': 'sudden strong pain that nothing set off',
  'RF-50': 'sudden side or belly pain that can be the main blood pipe',
  'RF-51': 'fever, or side pain with illness, in pregnancy or after birth',
  'RF-52': 'being sick and feeling ill while on long-term steroids',
  'RF-53': 'chest pain in pregnancy or after birth',
  'RF-54': 'new tingling or shooting leg pain after cancer',
  'RF-55': 'deep groin pain, and blood that does not clot well',
}
