import type { Disposition } from './disposition.ts'
import type { DispositionText, RuleMatch } from './disposition-text.ts'

/** An operation may be near: nothing by mouth. Source: triage 1.2. */
const operationMayBeNear: RuleMatch = {
  groups: ['vascular', 'circulation', 'abdominal', 'ces', 'cord', 'nerve', 'fracture', 'bleed', 'pregnancy'],
}
const mental: RuleMatch = { groups: ['mental'] }
const stuck: RuleMatch = { groups: ['stuck'] }
const pregnancy: RuleMatch = { groups: ['pregnancy'] }
const adrenal: RuleMatch = { rules: ['RF-52'] }

/**
 * Which pieces of text, which calls and which buttons belong to each disposition, and on which rules they depend.
 *
 * Where several rules decide, a sentence that eases (a same-day doctor is fine) is said only if all of them allow it, and
 * a text that replaces another (somebody to talk to) stands before it unless it alone decides.
 * Source: triage 1.2; `handsAreExtra` triage 2.4.
 */
export const dispositionTexts: Readonly<Record<Disposition, DispositionText>> = {
  'emergency-now': {
    title: [{ piece: 'call-an-ambulance' }],
    text: [
      { piece: 'call-now' },
      { piece: 'do-not-move', ifAny: { groups: ['fracture'] } },
      { piece: 'say-on-call' },
      { piece: 'maternity-second', ifAny: pregnancy },
      { piece: 'steroid-card', ifFired: adrenal },
      { piece: 'do-not-drive' },
      { piece: 'nil-by-mouth', ifAny: operationMayBeNear },
      { piece: 'no-heat-and-no-massage' },
      { piece: 'stay-with-someone' },
    ],
    calls: [{ call: 'emergency' }],
    actions: ['say', 'tapped-by-mistake'],
  },
  'emergency-today': {
    title: [{ piece: 'talk-to-someone', ifAll: mental }, { piece: 'go-to-hospital' }],
    text: [
      { piece: 'cancer-team-first', ifAny: { rules: ['RF-26', 'RF-54'] } },
      { piece: 'maternity-first', ifAny: pregnancy },
      { piece: 'stuck', ifAny: stuck },
      { piece: 'you-matter', ifAny: mental },
      { piece: 'stay-with-someone-you-trust', ifAny: mental },
      { piece: 'keep-pills-away', ifAny: mental },
      { piece: 'go-now', unlessAll: mental },
      { piece: 'do-not-wait', unlessAll: mental },
      { piece: 'do-not-drive-yourself', unlessAll: mental },
      { piece: 'same-day-doctor', ifAll: { groups: ['urinary', 'clot'], rules: ['RF-48'] } },
      { piece: 'steroid-card', ifFired: adrenal },
      { piece: 'nil-by-mouth', ifAny: operationMayBeNear },
      { piece: 'no-heat-no-massage', unlessAll: mental },
      { piece: 'if-worse-call', unlessAll: mental },
    ],
    calls: [
      { call: 'crisis', ifAll: mental },
      { call: 'emergency' },
      { call: 'urgent-advice', ifAny: stuck },
      { call: 'crisis', ifAny: mental, unlessAll: mental },
    ],
    actions: ['find-hospital', 'doctor-sheet', 'say', 'tapped-by-mistake'],
  },
  'clinician-48h': {
    title: [{ piece: 'phone-a-doctor' }],
    text: [{ piece: 'seen-within-48h' }],
    calls: [{ call: 'urgent-advice' }],
    actions: ['doctor-sheet', 'remind', 'danger-list', 'plan'],
    withinHours: 48,
  },
  'clinician-2w': {
    title: [{ piece: 'see-a-doctor' }],
    text: [{ piece: 'checked-by-doctor' }, { piece: 'plain-reason' }, { piece: 'use-what-is-open' }],
    calls: [],
    actions: ['remind', 'doctor-sheet', 'danger-list', 'plan'],
    withinHours: 14 * 24,
    handsAreExtra: true,
  },
  physiotherapist: {
    title: [{ piece: 'physiotherapist-is-right' }],
    text: [{ piece: 'no-danger' }, { piece: 'physiotherapist-examines' }, { piece: 'plain-reason' }],
    calls: [],
    actions: ['plan', 'find-physiotherapist', 'danger-list'],
    withinHours: 14 * 24,
    handsAreExtra: true,
  },
  'hands-on-ok': {
    title: [{ piece: 'massage-may-help' }],
    text: [{ piece: 'no-danger' }, { piece: 'therapist-may-come' }],
    calls: [],
    actions: ['plan', 'find-therapist', 'danger-list'],
  },
  'self-care': {
    title: [{ piece: 'treat-at-home' }],
    text: [
      { piece: 'no-danger' },
      { piece: 'most-spasms-ease' },
      { piece: 'hands-on-possible', ifOpen: ['massage', 'booking'] },
    ],
    calls: [],
    actions: ['plan', 'tried-home-care', 'want-therapist', 'danger-list'],
  },
}

/**
 * Words that a rule puts in the place of others, wherever they stand.
 *
 * Source: triage 1.2 (RF-110 and the words of 3.2), plan T-15a (RF-110 replaces the advice of RF-98).
 */
export const replacements: readonly { readonly ifFired: string; readonly words: string }[] = [
  { ifFired: 'RF-110', words: 'do-not-stop-medicine' },
]
