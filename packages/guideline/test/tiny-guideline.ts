import type { Guideline } from '../src/guideline.ts'
import type { Parts } from '../src/lint/parts.ts'
import { problemText, type ProblemKind } from '../src/lint/problem.ts'
import { lint } from '../src/lint/lint.ts'

/** A small guideline without a fault: every kind of finding, a derived value, and one row of each table. */
export const tinyGuideline: Guideline = {
  version: '1',
  findings: [
    {
      id: 'fever',
      kind: 'boolean',
      category: 'safety',
      screen: 's1-ill',
      unknown: 'recheck',
      share: 'yes',
      recheck: true,
    },
    {
      id: 'age',
      kind: 'number',
      category: 'safety',
      screen: 's2-you',
      unknown: 'as-old',
      share: 'yes',
      min: 0,
      max: 120,
      step: 1,
    },
    {
      id: 'duration',
      kind: 'choice',
      category: 'safety',
      screen: 's2-you',
      unknown: 'as-no',
      share: 'yes',
      options: ['new', 'weeks', 'months', 'half-year'],
    },
    {
      id: 'shape',
      kind: 'multi',
      category: 'cause',
      screen: 's2-you',
      unknown: 'as-no',
      share: 'yes',
      required: false,
      askedIf: 'age >= 50',
      options: ['curve', 'short-leg', 'none'],
    },
  ],
  derived: [
    { id: 'd-duration-days', kind: 'number', meaning: 'Days since it began, from duration.' },
    { id: 'd-odd-shape', kind: 'boolean', expression: 'shape has curve or shape has short-leg', meaning: 'Odd shape.' },
    { id: 'd-signs', kind: 'number', expression: 'count(fever, age >= 60)', meaning: 'Number of signs.' },
  ],
  metrics: [
    { id: 'm-day', kind: 'number', meaning: 'd-duration-days on the day of review.' },
    { id: 'm-trend', kind: 'choice', options: ['better', 'worse'], meaning: 'How it goes.' },
  ],
  redFlags: [
    {
      id: 'RF-01',
      group: 'infection',
      when: 'fever and age >= 70',
      disposition: 'emergency-today',
      blocks: ['all'],
      sources: ['R1'],
    },
    {
      id: 'RF-03',
      group: 'time',
      when: 'd-signs >= 1 and d-duration-days >= 28',
      disposition: 'clinician-2w',
      blocks: [],
      sources: ['R1'],
    },
  ],
  remedyGates: [
    { id: 'RG-01', when: 'top-cause is strain', blocks: ['heat'], cautions: [], sources: ['R2'] },
    { id: 'RG-02', when: 'true', blocks: [], cautions: ['supplements'], sources: ['R2'] },
  ],
  professionalRules: [
    { id: 'PD-01', when: 'band(strain) is likely', disposition: 'physiotherapist', blocks: [], sources: ['R1'] },
    { id: 'PD-02', when: 'true', disposition: 'self-care', blocks: [], sources: ['R1'] },
  ],
  causeIds: ['strain'],
  causeWeights: [
    { id: 'strain/odd-shape', cause: 'strain', when: 'd-odd-shape and d-duration-days >= 92', weight: 3 },
    { id: 'strain/long', cause: 'strain', when: 'd-duration-days >= 183', weight: -2 },
    { id: 'strain/serious', cause: 'strain', when: 'worst(infection) is emergency-today', weight: -2 },
  ],
  consistencyPrompts: [{ id: 'CP-1', when: 'duration is new and d-duration-days >= 7', ask: ['duration'] }],
}

const days = (value: number) => ({ value, unit: 'd', since: '2026-01-01', sources: ['R1'], reads: 'days' }) as const

/** What belongs to it, without a fault too. */
export const tinyParts: Parts = {
  screens: [
    { id: 's1-ill', kind: 'tick', part: 'safety' },
    { id: 's2-you', kind: 'form', part: 'safety', shownIf: 'not fever' },
  ],
  reviewRules: [
    {
      id: 'RV-01',
      triggers: ['daily'],
      when: 'm-day >= 28 and m-trend is worse',
      effect: { raise: 'clinician-2w', raiseIf: 'age >= 50', open: ['s1-ill'], ask: ['fever'] },
      sources: ['R1'],
    },
  ],
  movements: [
    {
      id: 'breathe',
      name: 'Breathe',
      level: 0,
      kind: 'calm',
      direction: 'neutral',
      equipment: [],
      goal: 'Calm',
      start: 'On the back',
      reps: 1,
      sets: 1,
      perDay: 1,
      sides: 1,
      breathing: 'slow',
      progress: [],
      regress: [],
      blockedBy: '',
      limitedBy: [{ when: 'age >= 75', instead: 'sitting' }],
    },
  ],
  transitions: [],
  restPositions: [],
  parameters: { fewWeeksDays: days(28), persistentDays: days(92), chronicDays: days(183) },
  sources: { R1: { citation: 'A guideline', status: 'verified' }, R2: { citation: 'A trial', status: 'verified' } },
  causeSources: { strain: ['R1'], unclear: ['R1'] },
  durationBandDays: { new: 0, weeks: 28, months: 92, 'half-year': 183 },
  facts: [],
  tools: ['heat-session'],
  data: [],
  toolTables: [
    { title: 'Gates', about: 'Gates', isPlan: false, rows: [{ id: 'H-1', when: 'blocked(heat)', sources: ['R1'] }] },
    {
      title: 'Plan',
      about: 'Plan',
      isPlan: true,
      rows: [{ id: 'N-01', when: 'open(heat-session) and not fired(RV-01)', sources: ['R1'] }],
    },
  ],
  words: {
    findings: {
      fever: { question: 'Do you have a fever?', label: 'A fever', why: 'It matters.', recheck: 'Measure it.' },
      age: { question: 'How old are you?', why: 'It matters.' },
      duration: {
        question: 'How long?',
        why: 'It matters.',
        options: { new: 'New', weeks: 'Weeks', months: 'Months', 'half-year': 'Half a year' },
      },
      shape: {
        question: 'What shape?',
        why: 'It matters.',
        options: { curve: 'A curve', 'short-leg': 'A short leg', none: 'None' },
      },
    },
    redFlags: {
      'RF-01': 'It can be an infection.',
      'RF-03': 'A doctor should look.',
    },
    suspects: { 'RF-01': 'Infection', 'RF-03': 'Long pain' },
    remedyGates: { 'RG-01': 'Not today.', 'RG-02': 'Ask first.' },
    professionalRules: { 'PD-01': 'Exercise helps.', 'PD-02': 'Home care comes first.' },
    reviewRules: { 'RV-01': 'A doctor should look.' },
    causes: {
      strain: {
        title: 'A strain',
        shown: 'A muscle is strained.',
        changeOurMind: 'No change.',
        favours: 'Heat',
        doesNotFavour: 'Rest',
        pointsTo: 'Home care',
        evidence: 'Moderate',
      },
      unclear: {
        title: 'Not clear',
        shown: 'We cannot tell.',
        changeOurMind: 'Any sign.',
        favours: 'Walking',
        doesNotFavour: 'Rest',
        pointsTo: 'Home care',
        evidence: 'Strong',
      },
    },
    screens: { 's1-ill': 'Are you ill?', 's2-you': 'About you' },
    clinicalNames: {},
    answerLabels: {},
    prompts: { 'CP-1': { title: 'One thing does not fit', text: 'How long is it?' } },
  },
  told: {
    texts: {
      'emergency-today': {
        title: [{ piece: 'go' }],
        text: [{ piece: 'fasting', ifAny: { groups: ['infection'], rules: ['RF-01'] } }],
        calls: [{ call: 'emergency' }],
        actions: ['say'],
      },
    },
    pieces: { go: 'Go to hospital now', fasting: 'Do not eat.' },
    replacements: [{ ifFired: 'RF-03', words: 'rest' }],
    replacedWords: { rest: { these: ['Rest'], by: 'Walk' } },
  },
  chapters: [],
  idGaps: [{ chapter: 'RF', from: 2, to: 2, why: 'never used' }],
  recordedOnly: {},
}

/** What the lint finds in the tiny guideline after a change, as lines. */
export function problemsWith(guideline: Partial<Guideline>, parts: Partial<Parts> = {}): readonly string[] {
  return lint({ ...tinyGuideline, ...guideline }, { ...tinyParts, ...parts }).map(problemText)
}

/** The kinds of these problems, with their rows: `RF-01 unknown-name`. */
export function kindsWith(guideline: Partial<Guideline>, parts: Partial<Parts> = {}): readonly string[] {
  return lint({ ...tinyGuideline, ...guideline }, { ...tinyParts, ...parts }).map(({ row, what }) => `${row} ${what}`)
}

/** The tiny guideline with another condition in RF-01. */
export function kindsWhen(when: string): readonly `RF-01 ${ProblemKind}`[] {
  const [first, ...rest] = tinyGuideline.redFlags
  return kindsWith({ redFlags: [{ ...first!, when }, ...rest] }) as readonly `RF-01 ${ProblemKind}`[]
}
