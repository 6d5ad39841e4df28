import { describe, expect, it } from 'vitest'
import type { Token } from '@unspasm/guideline/token'
import { personWith } from '../test/people.ts'
import { checkIn, daysAgo, episode, now, standingAt, today } from '../test/review-state.ts'
import type { Answers } from './answers.ts'
import type { Episode, Outcome, Sitting } from './diary.ts'
import { engineInForce } from './engine.ts'
import type { Until } from './review-blocks.ts'
import { review, standingOf, triggersOfDay } from './review.ts'

const reviewOf = (about: Episode) => review({ episode: about, now })
const pain = (value: number) => ({ 'pain-now': value })
const daily = (value: number, from: number, to: number) =>
  Array.from({ length: from - to + 1 }, (_, place) => checkIn(from - place, pain(value)))
const cleared = (days: number, ...tokens: readonly string[]): Outcome => ({
  on: daysAgo(days),
  time: '17:00',
  by: 'Dr Vale',
  answers: { 'clinician-clearance': tokens, 'was-seen': 'yes', 'clinician-seen': 'checked-nothing-serious' },
})
const recheck = (days: number, answers: Answers, time = '19:05') => ({ on: daysAgo(days), time, answers })

/** Answers "no" on every row of the four screens that a new sign opens. */
const noDanger: Answers = Object.fromEntries(
  engineInForce.guideline.findings
    .filter(({ screen }) => ['s1-danger-now', 's2-nerves', 's3-feeling-ill', 's4-other-signs'].includes(screen))
    .filter(({ kind }) => kind === 'boolean')
    .map(({ id }) => [id, false]),
)
const untils = (about: Episode, token: Token): Readonly<Record<string, Until>> =>
  Object.fromEntries(
    reviewOf(about)
      .blocks.filter((block) => block.token === token)
      .map(({ because, until }) => [because, until]),
  )

const sign = (days: number, rechecks: Episode['rechecks'] = []) =>
  episode(9, personWith({}), { checkIns: [checkIn(days, { 'any-new-sign': true }, '18:00')], rechecks })
const growingWorse = (days: number, rechecks: Episode['rechecks'] = [], answers: Answers = {}) =>
  reviewOf(
    episode(days, personWith({ ...pain(5), ...answers }), {
      checkIns: [checkIn(0, { 'global-change': 'worse' }, '18:00')],
      rechecks,
    }),
  )
const worseMassage = (days: number, rest: Partial<Sitting> = {}): Sitting => ({
  on: daysAgo(days),
  time: '10:00',
  kind: 'massage',
  painBefore: 4,
  answered: { on: daysAgo(days - 1), time: '10:00' },
  response: 'worse',
  ...rest,
})
const cancer = personWith({ 'cancer-history': true })
const seen = (days: number, ...tokens: readonly string[]) =>
  episode(20, cancer, { outcomes: [cleared(days, ...tokens)] })
const peg = (score: number) => ({ 'peg-pain': score, 'peg-enjoyment': score, 'peg-activity': score })
const tingling = personWith({ ...pain(8), 'leg-tingling': true })
const better = (answers: Answers, last: Answers = peg(3)) =>
  episode(9, answers, { checkIns: [...daily(3, 4, 1), checkIn(0, { ...pain(2), ...last }, '18:00')] })
const told = (days: number, answered?: Answers, days2 = 0) =>
  episode(9, personWith({ 'fever-or-chills': true }), {
    referrals: [
      { on: daysAgo(days), time: '10:00', shownAt: `${daysAgo(days)}T09:00:00Z`, disposition: 'clinician-48h' },
    ],
    checkIns: answered ? [checkIn(days2, answered, '18:00')] : [],
  })
const silent = (openedDaysAgo: number, sent: readonly number[]) =>
  reviewOf(
    episode(openedDaysAgo, personWith({}), {
      reminders: sent.map((days) => ({ rule: 'RV-32', on: daysAgo(days) })),
    }),
  ).reminders
const worried = (answers: Answers) =>
  reviewOf(episode(14, personWith({ ...answers, 'peg-pain': 5, 'peg-enjoyment': 5, 'peg-activity': 5 })))

const afterDays = (days: number) => reviewOf(episode(days, personWith({ duration: 'under-3-days' }))).disposition
const bookingsAt = (time: string) =>
  review({ episode: sign(1), now: { ...now, time } }).bookings.map(({ step }) => step)
const marked = (days: number) =>
  episode(20, personWith({}), { skinMarks: [{ on: daysAgo(days), skinMark: 'stays-red-or-net' }] })
const sameMassage = (days: number): Sitting => ({ on: daysAgo(days), time: '10:00', kind: 'massage', response: 'same' })
const clearedAfter = (...sittings: readonly Sitting[]) =>
  episode(20, personWith({}), { sittings, outcomes: [cleared(8, 'massage-ok')] })
const isSingleDay = (openedDaysAgo: number, answers: Answers) =>
  triggersOfDay(episode(openedDaysAgo, answers), today).includes('day-14-and-28')
const doctorReminders = (...sent: readonly number[]) =>
  reviewOf(
    episode(60, personWith({ 'walking-leg-heaviness': true }), {
      referrals: [{ on: daysAgo(60), shownAt: `${daysAgo(60)}T09:00:00Z`, disposition: 'clinician-2w' }],
      reminders: sent.map((days) => ({ rule: 'RV-21', on: daysAgo(days) })),
    }),
  ).reminders.filter(({ rule }) => rule === 'RV-21')
const hospitalReminders = (shownAt: string, sent: number) =>
  review({
    episode: episode(0, personWith({ 'saddle-numbness': true }), {
      referrals: [{ on: today, time: '10:00', shownAt, disposition: 'emergency-today' }],
      reminders: Array.from({ length: sent }, () => ({ rule: 'RV-19', on: today })),
    }),
    now,
  }).reminders

describe('what is in force', () => {
  it('begins with the result of the first check', () => {
    expect(standingOf(episode(0, personWith({ 'fever-or-chills': true })), now)).toMatchObject({
      disposition: 'clinician-48h',
      since: { on: today, time: '09:00' },
      blocks: [],
    })
  })

  it('keeps what a day raised although the days after it are calm', () => {
    const about = episode(10, personWith(pain(8)), { checkIns: [...daily(8, 9, 7), ...daily(2, 6, 0)] })
    expect(standingOf(about, now).lastFired).toMatchObject({ 'RV-12': daysAgo(7) })
    expect(reviewOf(about)).toMatchObject({ disposition: 'clinician-48h', decidedBy: [] })
  })

  it('sees a blister although the skin was normal later that day', () => {
    const skinMarks = [
      { on: daysAgo(2), time: '10:00', skinMark: 'blister' as const },
      { on: daysAgo(2), time: '20:00', skinMark: 'normal' as const },
    ]
    const about = episode(5, personWith({}), { skinMarks })
    expect(reviewOf(about).disposition).toBe('clinician-48h')
    expect(untils(about, 'heat')).toEqual({ 'RV-31': 'episode-end' })
  })

  it('grows older while nothing is said: from day 28 a bout that nobody examined goes to a doctor', () => {
    expect([afterDays(27), afterDays(28)]).toEqual(['physiotherapist', 'clinician-2w'])
  })

  it('is given or followed, and the same either way', () => {
    const about = episode(10, personWith(pain(8)), { checkIns: daily(8, 9, 0) })
    expect(review({ episode: about, now, standing: standingOf(about, now) })).toEqual(reviewOf(about))
  })
})

describe('the answers of later days', () => {
  it('replace the result at once when they are more urgent', () => {
    const about = episode(3, personWith({}), { rechecks: [recheck(0, { 'saddle-numbness': true }, '18:00')] })
    expect(reviewOf(about)).toMatchObject({ disposition: 'emergency-today', blocked: expect.arrayContaining(['heat']) })
  })

  it('never take a more urgent result back', () => {
    const rechecks = [recheck(2, { 'fever-or-chills': true }), recheck(0, { 'fever-or-chills': false }, '18:00')]
    expect(reviewOf(episode(3, personWith({}), { rechecks })).disposition).toBe('clinician-48h')
  })
})

describe('a new sign at a check-in', () => {
  it('opens the four danger screens and holds every booking', () => {
    const made = reviewOf(sign(0))
    expect(made.open.map(({ screen }) => screen)).toEqual([
      's1-danger-now',
      's2-nerves',
      's3-feeling-ill',
      's4-other-signs',
    ])
    expect(made.bookings).toEqual([{ step: 'hold-all', rule: 'RV-01' }])
  })

  it('waits for the answers, also when the next check-in says no', () => {
    const checkIns = [checkIn(1, { 'any-new-sign': '?' }, '18:00'), checkIn(0, { 'any-new-sign': false }, '08:00')]
    const made = reviewOf(episode(9, personWith({}), { checkIns }))
    expect(made.fired).not.toContain('RV-01')
    expect(made.open).toHaveLength(4)
  })

  it('cancels held bookings after 24 hours of silence, and not before', () => {
    expect([bookingsAt('17:59'), bookingsAt('18:00')]).toEqual([['hold-all'], ['hold-all', 'cancel-held']])
  })

  it('is settled by answers to all four screens given since', () => {
    const settled = reviewOf(sign(0, [recheck(0, noDanger, '18:00')]))
    expect([settled.open, settled.bookings]).toEqual([[], []])
    const { breathless: _, ...almost } = noDanger
    expect(reviewOf(sign(0, [recheck(0, almost, '18:00')])).open.map(({ screen }) => screen)).toEqual(['s1-danger-now'])
    expect(reviewOf(sign(0, [recheck(0, noDanger, '17:59')])).open).toHaveLength(4)
    expect(reviewOf(sign(0, [{ on: today, answers: noDanger }])).open).toHaveLength(4)
  })
})

describe('pain that grows worse', () => {
  it('opens the danger screens from day 3, and sends to a doctor from day 7 when they find nothing', () => {
    expect(growingWorse(2)).toMatchObject({ disposition: 'self-care', open: [] })
    expect(growingWorse(6)).toMatchObject({ disposition: 'self-care', fired: expect.arrayContaining(['RV-11']) })
    expect(growingWorse(7, [recheck(0, noDanger, '18:01')])).toMatchObject({
      disposition: 'clinician-2w',
      decidedBy: ['RV-11'],
    })
    expect(growingWorse(7).open).toHaveLength(4)
  })

  it('sends to a doctor although the screens stay unanswered', () => {
    expect(growingWorse(7)).toMatchObject({ disposition: 'clinician-2w', decidedBy: ['RV-11'] })
  })

  it('leaves the result to what the screens find', () => {
    const found = growingWorse(7, [recheck(0, { ...noDanger, 'fever-or-chills': true }, '18:01')])
    expect(found).toMatchObject({ disposition: 'clinician-48h', decidedBy: ['RF-60'] })
  })
})

describe('massage', () => {
  it('that made it worse stays closed until pain is back to the value before', () => {
    const about = (...checkIns: Episode['checkIns']) =>
      episode(9, personWith(pain(6)), { sittings: [worseMassage(4)], checkIns })
    expect(untils(about(), 'massage')).toEqual({ 'RV-03': { painAtMost: 4 } })
    expect(untils(about(checkIn(1, pain(5))), 'massage')).toEqual({ 'RV-03': { painAtMost: 4 } })
    expect(untils(about(checkIn(1, pain(4))), 'massage')).toEqual({})
    expect(untils(about(checkIn(3, pain(2), '09:00')), 'massage')).toEqual({ 'RV-03': { painAtMost: 4 } })
    expect(reviewOf(about(checkIn(1, pain(4)), checkIn(0, pain(8), '18:00'))).fired).not.toContain('RV-03')
  })

  it('takes the last entry before the sitting when nobody asked, and stays closed when there is none', () => {
    const { painBefore: _, ...unasked } = worseMassage(4)
    const about = (answers: Answers, time: string) => ({
      ...episode(4, personWith(answers), { sittings: [unasked] }),
      opened: { on: daysAgo(4), time },
    })
    expect(untils(about(pain(6), '09:00'), 'massage')).toEqual({ 'RV-03': { painAtMost: 6 } })
    expect(untils(about(pain(6), '10:30'), 'massage')).toEqual({ 'RV-03': { painAtMost: null } })
  })

  it('that did not help twice ends for this bout, and its bookings are cancelled', () => {
    const about = episode(9, personWith({}), { sittings: [worseMassage(6, { response: 'same' }), worseMassage(3)] })
    expect(reviewOf(about)).toMatchObject({
      disposition: 'physiotherapist',
      bookings: [{ step: 'cancel-massage', rule: 'RV-04' }],
    })
    expect(untils(about, 'massage')).toEqual({ 'RV-04': 'episode-end' })
  })

  it('is judged by the newest massage, not by a newer visit of a physiotherapist', () => {
    const physio: Sitting = { on: daysAgo(1), time: '10:00', kind: 'physio', response: 'better' }
    expect(untils(episode(9, personWith(pain(6)), { sittings: [worseMassage(4), physio] }), 'massage')).toEqual({
      'RV-03': { painAtMost: 4 },
    })
    const onlyPhysio = episode(9, personWith({}), { sittings: [{ ...physio, response: 'worse' }] })
    expect(reviewOf(onlyPhysio).fired).not.toContain('RV-03')
  })

  it('with a new sign goes to a doctor even when the danger screens find nothing, and the practice is told', () => {
    const sittings = [worseMassage(2, { response: 'better', newSign: '?' })]
    const made = reviewOf(episode(9, personWith({}), { sittings, rechecks: [recheck(0, noDanger, '18:00')] }))
    expect(made).toMatchObject({ disposition: 'clinician-48h', tell: [{ what: 'practice-owner', rule: 'RV-02' }] })
    expect(made.blocked).toEqual(['massage', 'exercise', 'booking', 'ultrasound'])
  })
})

describe('heat', () => {
  it('that left the skin red is closed for seven days', () => {
    expect(untils(marked(6), 'heat')).toEqual({ 'RV-30': { on: daysAgo(-1) } })
    expect(untils(marked(7), 'heat')).toEqual({})
    expect([reviewOf(marked(6)).fired, reviewOf(marked(7)).fired].map((fired) => fired.includes('RV-30'))).toEqual([
      true,
      false,
    ])
  })

  it('is closed by a mark that a check-in reports', () => {
    const about = episode(20, personWith({}), { checkIns: [checkIn(5, { 'heat-skin-mark': 'stays-red-or-net' })] })
    expect(standingOf(about, now).blocks).toMatchObject([{ token: 'heat', because: 'RV-30' }])
  })
})

describe('the word of a clinician', () => {
  it('opens exactly the named tokens, and lets the disposition fall to what is left', () => {
    expect(reviewOf(episode(20, cancer)).blocked).toEqual(['massage', 'booking', 'ultrasound'])
    expect(reviewOf(seen(2, 'massage-ok'))).toMatchObject({
      disposition: 'physiotherapist',
      blocked: ['booking', 'ultrasound'],
    })
    expect(reviewOf(seen(2, 'massage-ok', 'visit-ok')).blocked).toEqual(['ultrasound'])
  })

  it('does nothing without a name, and nothing when none is named', () => {
    const { by: _, ...nameless } = cleared(2, 'massage-ok')
    const made = reviewOf(episode(20, cancer, { outcomes: [nameless] }))
    expect(made).toMatchObject({ disposition: 'clinician-2w', blocked: ['massage', 'booking', 'ultrasound'] })
    expect(reviewOf(seen(2, 'none')).disposition).toBe('clinician-2w')
  })

  it('is taken back by a later "none of these"', () => {
    const outcomes = [cleared(4, 'massage-ok'), cleared(2, 'none')]
    expect(reviewOf(episode(20, cancer, { outcomes })).blocked).toEqual(['massage', 'booking', 'ultrasound'])
  })

  it('opens nothing that was closed on the same day at an unknown time, or later', () => {
    const { time: _, ...untimed } = cleared(20, 'massage-ok')
    expect(reviewOf(episode(20, cancer, { outcomes: [untimed] })).blocked).toContain('massage')
    const before: Outcome = { ...cleared(20, 'massage-ok'), time: '08:59' }
    expect(reviewOf(episode(20, cancer, { outcomes: [before] })).blocked).toContain('massage')
    const after: Outcome = { ...cleared(20, 'massage-ok'), time: '09:01' }
    expect(reviewOf(episode(20, cancer, { outcomes: [after] })).blocked).not.toContain('massage')
  })

  it('ends when a warning sign fires on a newer answer, also when the answer is the same', () => {
    const fever = personWith({ 'fever-or-chills': true })
    const about = (...rechecks: Episode['rechecks']) =>
      episode(9, fever, { outcomes: [cleared(5, 'massage-ok', 'heat-ok', 'exercise-ok')], rechecks })
    expect(reviewOf(about())).toMatchObject({ disposition: 'self-care', blocked: ['booking', 'ultrasound'] })
    expect(reviewOf(about(recheck(2, { 'fever-or-chills': true })))).toMatchObject({
      disposition: 'clinician-48h',
      blocked: expect.arrayContaining(['massage', 'heat', 'exercise', 'booking']),
    })
  })

  it('does not hold against a warning sign that comes with the days', () => {
    const answers = personWith({ age: 62, unwell: true, 'onset-date': daysAgo(30) })
    const about = { ...episode(20, answers, { outcomes: [cleared(15, 'massage-ok')] }) }
    const at = (days: number) => review({ episode: about, now: { on: daysAgo(-days), at: now.at } })
    expect(at(11).decidedBy).not.toContain('RF-92')
    expect(at(12)).toMatchObject({ disposition: 'clinician-2w', decidedBy: expect.arrayContaining(['RF-92']) })
    expect(at(12).blocked).toContain('massage')
  })

  it('does not take back what a rule raised after it', () => {
    const checkIns = daily(9, 3, 1)
    const about = episode(9, personWith({}), {
      outcomes: [cleared(5, 'massage-ok')],
      checkIns: [...checkIns, checkIn(0, pain(3), '18:00')],
    })
    expect(reviewOf(about).disposition).toBe('clinician-48h')
  })

  it('leaves in force what still holds', () => {
    const about = episode(9, personWith({}), { outcomes: [cleared(0, 'massage-ok')], checkIns: daily(8, 3, 1) })
    expect(reviewOf(about)).toMatchObject({ disposition: 'clinician-48h', fired: expect.arrayContaining(['RV-29']) })
  })

  it('settles a new sign after a sitting that it followed', () => {
    const sittings: readonly Sitting[] = [{ on: daysAgo(6), kind: 'massage', response: 'better', newSign: true }]
    const outcomes = [cleared(2, 'massage-ok', 'visit-ok')]
    expect(reviewOf(episode(9, personWith({}), { sittings, outcomes }))).toMatchObject({
      disposition: 'self-care',
      blocked: expect.not.arrayContaining(['massage', 'booking']),
    })
    expect(reviewOf(episode(9, personWith({}), { sittings, outcomes })).blocked).toContain('exercise')
  })

  it('of somebody who is no doctor opens a remedy but lets nothing fall', () => {
    const outcomes = [{ ...cleared(2, 'exercise-ok'), role: 'physiotherapist' }]
    const about = episode(9, personWith({}), { outcomes, skinMarks: [{ on: daysAgo(4), skinMark: 'blister' }] })
    expect(reviewOf(about).disposition).toBe('clinician-48h')
  })

  it("keeps a specialist's plan closed but for what was named after it", () => {
    const planned: Outcome = { on: daysAgo(6), by: 'Dr Vale', answers: { 'specialist-outcome': 'surgery-planned' } }
    const about = (...more: readonly Outcome[]) => episode(20, personWith({}), { outcomes: [planned, ...more] })
    expect(reviewOf(about()).blocked).toEqual(expect.arrayContaining(['massage', 'exercise', 'booking', 'ultrasound']))
    const left = reviewOf(about(cleared(2, 'exercise-ok'))).blocked
    expect([left.includes('exercise'), left.includes('massage'), left.includes('ultrasound')]).toEqual([
      false,
      true,
      true,
    ])
  })

  it('does not open what two massages without gain closed once another one fails', () => {
    const first = reviewOf(clearedAfter(sameMassage(12), sameMassage(10)))
    expect([first.blocked.includes('massage'), first.bookings]).toEqual([false, []])
    expect(reviewOf(clearedAfter(sameMassage(12), sameMassage(10), sameMassage(3)))).toMatchObject({
      blocked: expect.arrayContaining(['massage']),
      bookings: [{ step: 'cancel-massage', rule: 'RV-04' }],
    })
  })
})

describe('getting better', () => {
  it('lowers a physiotherapist to home care', () => {
    expect(reviewOf(better(tingling))).toMatchObject({ disposition: 'self-care', decidedBy: ['RV-24'] })
    expect(reviewOf(better(tingling, peg(4))).disposition).toBe('physiotherapist')
  })

  it('stays lowered on the days after it, until a newer answer asks for more', () => {
    const then = { on: daysAgo(-1), time: '09:00', at: now.at }
    const later = (about: Episode) => review({ episode: about, now: then, triggers: triggersOfDay(about, then.on) })
    expect(later(better(tingling)).disposition).toBe('self-care')
    const again = { ...better(tingling), rechecks: [recheck(0, { 'leg-tingling': true })] }
    expect(later(again).disposition).toBe('physiotherapist')
  })

  it('never lowers a doctor or an emergency, and not while another rule raises', () => {
    expect(reviewOf(better(personWith({ ...pain(8), 'walking-leg-heaviness': true }))).disposition).toBe('clinician-2w')
    const long = { ...better(tingling), opened: { on: daysAgo(100) } }
    expect(reviewOf(long).disposition).toBe('clinician-2w')
    const examined = {
      ...better({ ...tingling, 'clinician-seen': 'diagnosed' }),
      opened: { on: daysAgo(100), time: '09:00' },
    }
    const checkIns = [...daily(3, 4, 1), checkIn(0, { ...pain(3), ...peg(3) }, '18:00')]
    const raised = review({ episode: { ...examined, checkIns }, now, standing: standingAt('physiotherapist') })
    expect(raised.fired).toEqual(expect.arrayContaining(['RV-09', 'RV-24']))
    expect(raised.disposition).toBe('physiotherapist')
  })

  it('closes the bout after fourteen quiet days, and asks once after ninety', () => {
    const quiet = episode(20, personWith(pain(5)), {
      checkIns: [...daily(0, 14, 1), checkIn(0, { ...pain(0), ...peg(1) }, '18:00')],
    })
    const made = reviewOf(quiet)
    expect(made).toMatchObject({ closed: { outcome: 'recovered' }, plan: [{ what: 'prevention', rule: 'RV-25' }] })
    expect(made.reminders).toEqual([{ rule: 'RV-25', left: 1, dueOn: daysAgo(-90) }])
    const later = { on: daysAgo(-60), at: now.at }
    expect(review({ episode: quiet, now: later })).toMatchObject({
      fired: [],
      disposition: made.disposition,
      closed: { outcome: 'recovered', at: { on: today, time: '18:00' } },
    })
  })

  it('opens the bout again when more is said', () => {
    const quiet = episode(20, personWith(pain(5)), {
      checkIns: [
        ...daily(0, 18, 4),
        checkIn(3, { ...pain(0), ...peg(1) }),
        checkIn(0, { ...pain(7), ...peg(6) }, '18:00'),
      ],
    })
    const before = { ...quiet, checkIns: quiet.checkIns.slice(0, -1) }
    expect(reviewOf(before).closed).toEqual({ outcome: 'recovered', at: { on: daysAgo(3), time: '19:00' } })
    expect(reviewOf(quiet).closed).toBeNull()
  })
})

describe('a label', () => {
  it('is chronic when both rules fire, and stays when only the weaker one does', () => {
    const about = episode(200, personWith({ ...pain(5), duration: 'under-3-days' }), { checkIns: daily(5, 2, 0) })
    expect(reviewOf(about)).toMatchObject({ label: 'chronic', fired: expect.arrayContaining(['RV-09', 'RV-10']) })
    const fired = { ...standingAt('clinician-2w'), label: 'chronic' as const, lastFired: { 'RV-10': daysAgo(10) } }
    const made = review({ episode: about, now, standing: fired })
    expect([made.fired.includes('RV-09'), made.fired.includes('RV-10'), made.label]).toEqual([true, false, 'chronic'])
  })

  it('is given at most once in 183 days', () => {
    const about = episode(400, personWith(pain(5)), { checkIns: daily(5, 2, 0) })
    const at = (days: number) =>
      review({
        episode: about,
        now,
        standing: { ...standingAt('clinician-2w'), lastFired: { 'RV-10': daysAgo(days) } },
      })
    expect([at(182), at(183)].map(({ fired }) => fired.includes('RV-10'))).toEqual([false, true])
  })
})

describe('a rule', () => {
  it('is looked at only when something gives rise to it', () => {
    const about = episode(14, personWith(pain(8)), { checkIns: daily(8, 2, 0) })
    const at = (...triggers: ReturnType<typeof triggersOfDay>) =>
      review({ episode: about, now, standing: standingAt('self-care'), triggers }).fired
    expect(at('daily')).toEqual(['RV-06'])
    expect(at('check-in')).toEqual(['RV-12'])
    expect(at('booking')).toEqual([])
  })

  it('about one kind of sitting is not looked at after the other', () => {
    const sittings: readonly Sitting[] = Array.from({ length: 6 }, (_, place) => ({
      on: daysAgo(place),
      kind: 'massage',
      response: 'better',
    }))
    const about = episode(9, personWith(pain(5)), { sittings, checkIns: daily(5, 3, 0) })
    const after = (sitting: 'massage' | 'physio') =>
      review({ episode: about, now, standing: standingAt('self-care'), triggers: ['after-sitting'], sitting }).fired
    expect([after('massage'), after('physio')]).toEqual([['RV-05'], []])
  })

  it('of a single day is looked at on that day of the bout or since the first check', () => {
    const days = Array.from({ length: 40 }, (_, day) => day)
    expect(days.filter((day) => isSingleDay(day, {}))).toEqual([14, 28])
    expect(days.filter((day) => isSingleDay(day, { duration: '1-to-2-weeks' }))).toEqual([7, 14, 21, 28])
    expect(triggersOfDay(episode(0, {}), today)).toContain('episode-opened')
    expect(triggersOfDay(episode(1, {}), today)).not.toContain('episode-opened')
  })
})

describe('a referral', () => {
  it('is asked after 48 hours, with a way to urgent care', () => {
    expect(reviewOf(told(3))).toMatchObject({ ask: ['was-seen'], offers: [{ what: 'urgent-care', rule: 'RV-20' }] })
    expect(reviewOf(told(1)).ask).toEqual([])
  })

  it('is settled by an answer that came after it, and not by an older one', () => {
    expect(reviewOf(told(3, { 'was-seen': 'booked' }, 1)).ask).toEqual([])
    expect(reviewOf(told(3, { 'was-seen': 'yes' }, 5)).ask).toEqual(['was-seen'])
  })
})

describe('reminders', () => {
  it('go out once in silence, then not before the next planned day has come', () => {
    expect(silent(4, [])).toEqual([{ rule: 'RV-32', left: 1, dueOn: today }])
    expect(silent(6, [3])).toEqual([])
    expect(silent(7, [3])).toEqual([{ rule: 'RV-32', left: 1, dueOn: today }])
  })

  it('of a doctor within two weeks go out once a week, four times', () => {
    expect(doctorReminders()).toEqual([{ rule: 'RV-21', left: 4, dueOn: today }])
    expect(doctorReminders(3)).toEqual([{ rule: 'RV-21', left: 3, dueOn: daysAgo(-4) }])
    expect(doctorReminders(30, 23, 16, 9)).toEqual([])
  })

  it('of a hospital go out at two hours and at 24', () => {
    expect(hospitalReminders('2026-11-24T16:00:00Z', 0)).toEqual([{ rule: 'RV-19', left: 2, dueAt: now.at }])
    expect(hospitalReminders('2026-11-24T16:00:00Z', 1)).toEqual([
      { rule: 'RV-19', left: 1, dueAt: '2026-11-25T16:00:00.000Z' },
    ])
    expect(hospitalReminders('2026-11-24T16:00:00Z', 2)).toEqual([])
  })
})

describe('offers', () => {
  it('name a doctor for low mood only to those who have it', () => {
    expect(worried({ 'low-mood': true, 'self-harm-thoughts': false }).offers).toEqual([
      { what: 'doctor-for-low-mood', rule: 'RV-23' },
    ])
    expect(worried({ 'work-worry': true })).toMatchObject({
      offers: [],
      notes: [{ what: 'worries-count', rule: 'RV-23' }],
    })
  })
})
