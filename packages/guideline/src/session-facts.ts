/**
 * A fact that gates and plan rules read and that is not an answer of the check. `missing` says what silence means:
 * `maybe` is asked at every start of the tool, `no` is not the case until something says otherwise.
 */
export type SessionFact = {
  readonly id: string
  readonly kind: 'boolean' | 'number' | 'choice'
  readonly options?: readonly string[]
  readonly missing: 'maybe' | 'no'
  readonly meaning: string
}

/**
 * Facts of the tools: what is asked at the start of a session, what sessions leave behind, and the clock.
 *
 * Source: remedies 0 to 5, plan 4.
 */
export const sessionFacts = [
  { id: 't-local-hour', kind: 'number', missing: 'no', meaning: 'Hour of the local day, 0 to 23.' },
  {
    id: 't-hours-since-safety',
    kind: 'number',
    missing: 'no',
    meaning: 'Hours since the newest any-new-sign, or since the safety part. Missing: the answers are of this hour.',
  },
  { id: 't-recheck-done', kind: 'boolean', missing: 'no', meaning: 'The check after the newest new sign is finished.' },
  {
    id: 't-alcohol-6h',
    kind: 'boolean',
    missing: 'maybe',
    meaning: 'Alcohol in the last 6 hours, asked at the start of heat.',
  },
  {
    id: 't-substances-6h',
    kind: 'boolean',
    missing: 'maybe',
    meaning: 'Alcohol or drugs in the last 6 hours, asked at the start of a massage.',
  },
  { id: 't-bottle-is-rubber', kind: 'boolean', missing: 'maybe', meaning: 'The hot-water bottle is made of rubber.' },
  {
    id: 't-will-stay-awake',
    kind: 'boolean',
    missing: 'maybe',
    meaning: 'The person will stay awake while the heat is on, asked at night.',
  },
  { id: 't-pad-auto-off', kind: 'boolean', missing: 'maybe', meaning: 'The electric pad switches itself off.' },
  {
    id: 't-heat-in-reach',
    kind: 'boolean',
    missing: 'maybe',
    meaning: 'A source of heat lies within reach of somebody on the floor.',
  },
  { id: 't-net-pattern', kind: 'boolean', missing: 'no', meaning: 'Net-like brown or red pattern after heat, newest.' },
  { id: 't-minutes-since-heat', kind: 'number', missing: 'no', meaning: 'Minutes since the last heat session ended.' },
  {
    id: 't-minutes-since-wrap',
    kind: 'number',
    missing: 'no',
    meaning: 'Minutes since the last heat wrap was taken off.',
  },
  { id: 't-last-heat-minutes', kind: 'number', missing: 'no', meaning: 'Length of the last heat session.' },
  { id: 't-heat-minutes-today', kind: 'number', missing: 'no', meaning: 'Minutes of heat on the skin today.' },
  { id: 't-heat-sessions-today', kind: 'number', missing: 'no', meaning: 'Heat sessions today.' },
  { id: 't-heat-days-run', kind: 'number', missing: 'no', meaning: 'Newest unbroken run of days with heat.' },
  {
    id: 't-heat-normal-run',
    kind: 'number',
    missing: 'no',
    meaning: 'Newest unbroken run of heat sessions after which the skin was normal.',
  },
  { id: 't-minutes-since-cold', kind: 'number', missing: 'no', meaning: 'Minutes since the last cold session ended.' },
  { id: 't-cold-minutes-today', kind: 'number', missing: 'no', meaning: 'Minutes of cold on the skin today.' },
  { id: 't-cold-sessions-today', kind: 'number', missing: 'no', meaning: 'Cold sessions today.' },
  { id: 't-minutes-since-massage', kind: 'number', missing: 'no', meaning: 'Minutes since the last self-massage.' },
  { id: 't-massages-today', kind: 'number', missing: 'no', meaning: 'Self-massages today.' },
  { id: 't-consent-recorded', kind: 'boolean', missing: 'maybe', meaning: 'Consent to this sitting is recorded.' },
  {
    id: 't-massage-better-run',
    kind: 'number',
    missing: 'no',
    meaning: 'Newest unbroken run of massage sittings that were better.',
  },
  { id: 't-hours-to-visit', kind: 'number', missing: 'no', meaning: 'Hours until the next booked massage visit.' },
  { id: 't-hours-since-visit', kind: 'number', missing: 'no', meaning: 'Hours since the last massage visit.' },
  { id: 't-cannot-kneel', kind: 'boolean', missing: 'no', meaning: 'The person tapped "I cannot kneel".' },
  {
    id: 't-clinician-fluid-litres',
    kind: 'number',
    missing: 'no',
    meaning: 'Litres of drinks a day that a clinician set, with name and date.',
  },
  { id: 't-dry-score', kind: 'number', missing: 'no', meaning: 'Score of the four dryness taps, 0 to 6.' },
  { id: 't-frightened-24h', kind: 'boolean', missing: 'no', meaning: '"I am frightened" was tapped in 24 hours.' },
  { id: 't-walk-minutes', kind: 'number', missing: 'no', meaning: 'Longest walk of the last 3 days, minutes.' },
  {
    id: 't-easy-days-l0',
    kind: 'number',
    missing: 'no',
    meaning: 'Days with level 0 movements and no next-day rise of 2 or more.',
  },
  { id: 't-pain-3d', kind: 'number', missing: 'no', meaning: 'Median of pain-now of the last 3 days.' },
  { id: 't-green-l1-7d', kind: 'number', missing: 'no', meaning: 'Green level 1 sessions in the last 7 days.' },
  { id: 't-green-l2-14d', kind: 'number', missing: 'no', meaning: 'Green level 2 sessions in the last 14 days.' },
  {
    id: 't-failed-tries',
    kind: 'number',
    missing: 'no',
    meaning: 'Moves up a level that ended back down within 7 days.',
  },
  { id: 't-supervised-sessions', kind: 'number', missing: 'no', meaning: 'Exercise sessions under supervision.' },
  { id: 't-supervised-load', kind: 'boolean', missing: 'no', meaning: 'A first session with load was supervised.' },
  { id: 't-loaded-yesterday', kind: 'boolean', missing: 'no', meaning: 'A level 2 or 3 session yesterday.' },
  { id: 't-programme-day', kind: 'boolean', missing: 'no', meaning: 'Today is a day of the programme.' },
  { id: 't-day-off', kind: 'boolean', missing: 'no', meaning: 'The person does not work today.' },
  { id: 't-sleep-poor', kind: 'boolean', missing: 'no', meaning: 'Sleep was poor in the last check-in.' },
  { id: 't-desk-check-180d', kind: 'boolean', missing: 'no', meaning: 'A desk check in the last 180 days.' },
  { id: 't-test-allowed', kind: 'boolean', missing: 'no', meaning: 'All conditions of a fair own test hold.' },
  { id: 't-wants-test', kind: 'boolean', missing: 'no', meaning: 'The person asked for a fair own test.' },
  { id: 't-wants-supplement', kind: 'boolean', missing: 'no', meaning: 'The person asked about a supplement.' },
  { id: 't-days-since-closing', kind: 'number', missing: 'no', meaning: 'Days since the bout was closed.' },
] as const satisfies readonly SessionFact[]

export type SessionFactId = (typeof sessionFacts)[number]['id']

/** Where a person can be. */
export const places = ['on-floor', 'in-bed', 'can-sit', 'can-stand', 'can-walk'] as const

export type Place = (typeof places)[number]

/** Phases of a bout, in the order in which they are tried. Source: plan 2. */
export const phaseIds = [
  'stop',
  'see-first',
  'closed',
  'quiet',
  'first-hours',
  'acute',
  'settling',
  'few-weeks',
  'persistent',
  'chronic',
] as const

export type PhaseId = (typeof phaseIds)[number]

/** Facts that the plan makes of itself before its rules run. Source: plan 2. */
export const planFacts = [
  { id: 'phase', kind: 'choice', options: phaseIds, missing: 'no', meaning: 'First phase whose condition holds.' },
  { id: 'where', kind: 'choice', options: places, missing: 'no', meaning: 'Where the person is.' },
  { id: 'level', kind: 'number', missing: 'no', meaning: 'Exercise level in force, 0 to 3.' },
] as const satisfies readonly SessionFact[]
