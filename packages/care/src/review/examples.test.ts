import { describe, expect, it } from 'vitest'
import type { Disposition } from '@unspasm/guideline/disposition'
import { reviewState, type State } from '../../test/review-state.ts'
import examples from '../../test/examples/review.json' with { type: 'json' }

type Example = {
  readonly id: string
  readonly title: string
  readonly state: State
  readonly dispositionBefore: Disposition
  readonly expect: { readonly rules: readonly string[]; readonly result: string }
}

/** The result column of each example as data: what is not named stays as it was. */
const results: Readonly<Record<string, object>> = {
  'rv-01': {
    disposition: 'self-care',
    open: ['s1-danger-now', 's2-nerves', 's3-feeling-ill', 's4-other-signs'],
    bookings: ['hold-all'],
  },
  'rv-02': { disposition: 'hands-on-ok', closed: { massage: { painAtMost: null } }, tell: ['therapist'] },
  'rv-03': { disposition: 'physiotherapist', closed: { massage: 'episode-end' }, bookings: ['cancel-massage'] },
  'rv-04': { disposition: 'self-care' },
  'rv-05': { disposition: 'physiotherapist' },
  'rv-06': { disposition: 'clinician-2w' },
  'rv-07': { disposition: 'self-care' },
  'rv-08': { disposition: 'physiotherapist', label: 'persistent', offers: ['long-pain-plan'] },
  'rv-09': { disposition: 'clinician-2w', label: 'chronic', offers: ['long-pain-plan'] },
  'rv-10': { disposition: 'clinician-2w', tell: ['physiotherapist'] },
  'rv-11': {
    disposition: 'clinician-2w',
    notes: ['review-of-goals'],
    tell: ['physiotherapist', 'doctor'],
    offers: ['own-exercises', 'exercise-trainer', 'last-physiotherapy-visit'],
  },
  'rv-12': { disposition: 'clinician-48h' },
  'rv-13': { disposition: 'emergency-today', ask: ['was-seen'] },
  'rv-14': {
    disposition: 'clinician-2w',
    closed: { massage: 'clearance', exercise: 'clearance', booking: 'clearance', ultrasound: 'clearance' },
  },
  'rv-15': { disposition: 'self-care', outcome: 'recovered', plan: ['prevention'] },
  'rv-16': { disposition: 'clinician-48h', closed: { heat: 'episode-end' } },
}

const nothingElse = {
  open: [],
  ask: [],
  bookings: [],
  closed: {},
  label: null,
  outcome: null,
  tell: [],
  notes: [],
  offers: [],
  plan: [],
}

describe('the review examples of triage 5.1', () => {
  it('are sixteen, and each has a result', () => {
    expect(examples.map(({ id }) => id)).toEqual(Object.keys(results))
    expect(examples).toHaveLength(16)
  })

  it.each(examples as unknown as readonly Example[])(
    '$id: $title',
    ({ id, state, dispositionBefore, expect: wanted }) => {
      const made = reviewState(state, dispositionBefore)

      expect(made.fired).toEqual(wanted.rules)
      const ofRules = made.blocks.filter(({ because }) => because.startsWith('RV-'))
      expect({
        disposition: made.disposition,
        open: made.open.map(({ screen }) => screen),
        ask: made.ask,
        bookings: made.bookings.map(({ step }) => step),
        closed: Object.fromEntries(ofRules.map(({ token, until }) => [token, until])),
        label: made.label,
        outcome: made.closed?.outcome ?? null,
        tell: made.tell.map(({ what }) => what),
        notes: made.notes.map(({ what }) => what),
        offers: made.offers.map(({ what }) => what),
        plan: made.plan.map(({ what }) => what),
      }).toEqual({ ...nothingElse, ...results[id] })
    },
  )

  it.each(
    (examples as unknown as readonly Example[]).filter(({ expect: { result } }) => result.startsWith('unchanged')),
  )('$id leaves the disposition as it was', ({ state, dispositionBefore }) => {
    expect(reviewState(state, dispositionBefore).disposition).toBe(dispositionBefore)
  })
})
