import type { Sources } from '../source.ts'

/** A range that passes; both bounds included. A missing bound is open. */
export type PassRange = {
  readonly unit: 'degree' | 'centimetre' | 'minute'
  readonly from?: number
  readonly until?: number
}

/** One thing to look at. Words live under its id and the ids of its answers. */
export type DeskPoint = {
  readonly id: string
  /** What is measured, where it is a number. */
  readonly range?: PassRange
  /** Takes the place of `range` for glasses with two strengths. */
  readonly rangeWithBifocals?: PassRange
  /** In the order in which they are shown. `passes` of the one that is right; the others have a fix. */
  readonly answers: readonly [DeskAnswer, DeskAnswer, ...DeskAnswer[]]
}

export type DeskAnswer = { readonly id: string; readonly passes?: true }

const fits = { id: 'fits', passes: true } as const
const yesPasses = [{ id: 'yes', passes: true }, { id: 'no' }] as const
const noPasses = [{ id: 'no', passes: true }, { id: 'yes' }] as const

/**
 * The sixteen points of the desk check.
 *
 * Source: remedies 3.3.
 */
export const deskPoints = [
  {
    id: 'DC-1',
    range: { unit: 'degree', from: 90, until: 110 },
    answers: [fits, { id: 'too-low' }, { id: 'too-high' }],
  },
  {
    id: 'DC-2',
    range: { unit: 'centimetre', from: 3, until: 8 },
    answers: [fits, { id: 'too-small' }, { id: 'too-big' }],
  },
  { id: 'DC-3', answers: yesPasses },
  {
    id: 'DC-4',
    range: { unit: 'degree', from: 0, until: 20 },
    answers: [fits, { id: 'forward' }, { id: 'too-far' }, { id: 'locked' }],
  },
  {
    id: 'DC-5',
    range: { unit: 'degree', from: 90, until: 120 },
    answers: [fits, { id: 'too-high' }, { id: 'too-low' }],
  },
  { id: 'DC-6', answers: noPasses },
  {
    id: 'DC-7',
    range: { unit: 'centimetre', from: 5, until: 15 },
    answers: [fits, { id: 'too-near' }, { id: 'too-far' }, { id: 'beside' }],
  },
  { id: 'DC-8', range: { unit: 'centimetre', until: 10 }, answers: [fits, { id: 'too-far' }] },
  {
    id: 'DC-9',
    range: { unit: 'centimetre', from: 50, until: 100 },
    answers: [fits, { id: 'too-near' }, { id: 'too-far' }],
  },
  {
    id: 'DC-10',
    range: { unit: 'centimetre', from: 0, until: 5 },
    rangeWithBifocals: { unit: 'centimetre', from: 10, until: 15 },
    answers: [fits, { id: 'too-low' }, { id: 'too-high' }],
  },
  { id: 'DC-11', range: { unit: 'degree', until: 10 }, answers: [fits, { id: 'turned' }] },
  { id: 'DC-12', answers: noPasses },
  { id: 'DC-13', answers: noPasses },
  { id: 'DC-14', answers: [fits, { id: 'no-room' }, { id: 'wallet' }] },
  {
    id: 'DC-15',
    range: { unit: 'minute', from: 15, until: 30 },
    answers: [fits, { id: 'too-little' }, { id: 'too-long' }],
  },
  { id: 'DC-16', answers: noPasses },
] as const satisfies readonly DeskPoint[]

export type DeskPointId = (typeof deskPoints)[number]['id']

/** Points whose fix matters most, first; the rest follows in its own order. Source: remedies 3.3. */
export const worstFirst: readonly DeskPointId[] = ['DC-9', 'DC-10', 'DC-1', 'DC-3', 'DC-5']

/** Days after which the desk is looked at again, and where the points come from. Source: remedies 3.3, plan W-02. */
export const deskCheck = {
  againAfterDays: 180,
  sources: ['E16', 'E21', 'E23'],
} as const satisfies { readonly sources: Sources } & Readonly<Record<string, unknown>>
