import { describe, expect, it } from 'vitest'
import { guideline } from '@unspasm/guideline/guideline'
import { tokens } from '@unspasm/guideline/token'
import { on } from '../test/arbitrary-answers.ts'
import examples from '../test/examples/triage.json' with { type: 'json' }
import { personWith } from '../test/people.ts'
import { weakFlags } from '../test/weak-flags.ts'
import type { Answer, Answers } from './answers.ts'
import { ask } from './ask.ts'
import { assess, createAssess } from './assess.ts'
import { answerTheRestNo } from './complete.ts'
import { createEngine, engineInForce } from './engine.ts'

const judge = (answers: Answers) => assess(personWith(answers), on)
const dispositionOf = (answers: Answers) => judge(answers).disposition
const blockedOf = (answers: Answers) => judge(answers).blocked

/** The assessment with another condition in the cauda equina rule. */
const altered = (when: string) =>
  createAssess(
    createEngine({
      ...guideline,
      redFlags: guideline.redFlags.map((row) => (row.id === 'RF-20' ? { ...row, when } : row)),
    }),
  )

/** The tests of the hazard list that concern the engine. Source: triage 6. */
describe('the controls of the hazards', () => {
  it.each([
    ['saddle-numbness', true],
    ['saddle-numbness', '?'],
    ['bladder-change', true],
    ['bladder-change', '?'],
    ['bowel-change', true],
    ['sciatica-both-legs', true],
  ] as readonly (readonly [string, Answer])[])(
    'HZ-01 cauda equina missed: %s answered %s alone is an emergency today',
    (sign, answer) => {
      const { disposition, blocked } = judge({ [sign]: answer })
      expect(disposition).toBe('emergency-today')
      expect(blocked).toEqual(tokens)
    },
  )

  it('HZ-01 cauda equina missed: a doubt about the bowel that stays after the help text is seen within 48 hours', () => {
    expect(judge({ 'bowel-change': '?' })).toMatchObject({ disposition: 'clinician-48h', decidedBy: ['RF-80'] })
  })

  it('HZ-02 aortic dissection treated as spasm: one tap on tearing pain is an ambulance, and ends the questions', () => {
    const answers = { 'tearing-pain': true }
    expect(assess(answers, on)).toMatchObject({ disposition: 'emergency-now', decidedBy: ['RF-01'] })
    expect(ask.isInstantEmergency(answers, on)).toBe(true)
    expect(ask.nextStep({ answers, left: [], rechecked: [], settled: [] }, on)).toEqual({ kind: 'result' })
  })

  it('HZ-02 aortic dissection treated as spasm: sudden, constant, strong pain needs no tearing word and no belly sign', () => {
    const aorta = { age: 62, 'pain-constant': true, 'worse-with-movement': false, mechanism: 'none-known' }
    expect(judge({ ...aorta, 'pain-now': 8, 'vascular-risk': true })).toMatchObject({
      disposition: 'emergency-now',
      decidedBy: ['RF-14'],
    })
    expect(judge({ ...aorta, 'pain-now': 7 })).toMatchObject({ disposition: 'emergency-today', decidedBy: ['RF-46'] })
  })

  it('HZ-03 spinal infection missed: diabetes and night sweats without fever are seen within 48 hours', () => {
    expect(judge({ diabetes: true, 'night-sweats': true })).toMatchObject({
      disposition: 'clinician-48h',
      decidedBy: ['RF-61'],
    })
  })

  it('HZ-04 cord compression of cancer missed: cancer with one weak leg is an emergency today', () => {
    const answers = { 'cancer-history': true, 'leg-weakness': true, 'leg-weakness-detail': ['one-leg-same'] }
    expect(judge({ ...answers, 'nerve-change-age': 'last-2-weeks' })).toMatchObject({
      disposition: 'emergency-today',
      decidedBy: ['RF-26'],
    })
  })

  it('HZ-04 cord compression of cancer missed: cancer with new tingling is an emergency today', () => {
    expect(judge({ 'cancer-history': true, 'leg-tingling': true })).toMatchObject({
      disposition: 'emergency-today',
      decidedBy: ['RF-54'],
    })
  })

  it('HZ-05 fracture massaged or exercised: thin bones and a lift close massage, exercise and booking', () => {
    expect(blockedOf({ osteoporosis: true, mechanism: 'lift-or-twist' })).toEqual(
      expect.arrayContaining(['massage', 'exercise', 'booking']),
    )
  })

  it('HZ-06 massage on a leg clot: calf swelling closes everything', () => {
    expect(blockedOf({ 'calf-swelling': true })).toEqual(tokens)
  })

  it.each(weakFlags)('HZ-07 over-triage: $id $flag alone ends at home', ({ id, answers }) => {
    expect(dispositionOf(answers)).toBe(id === 'W-17' ? 'physiotherapist' : 'self-care')
  })

  it('HZ-13 burn from heat: numb skin closes heat, and so does not being sure of it, and so does silence', () => {
    const { 'skin-numb': _, ...unasked } = personWith({})
    expect(blockedOf({ 'skin-numb': true })).toContain('heat')
    expect(blockedOf({ 'skin-numb': '?' })).toContain('heat')
    expect(assess(unasked, on).blocked).toContain('heat')
    expect(blockedOf({ 'skin-numb': false })).not.toContain('heat')
  })

  it.each(['kidney-disease', 'heart-failure', 'fluid-restricted'])(
    'HZ-14 too much water or magnesium: %s closes the drinking goal and supplements, and so does not being sure of it',
    (finding) => {
      const closed = expect.arrayContaining(['supplements', 'fluid-target'])
      expect(blockedOf({ [finding]: true })).toEqual(closed)
      expect(blockedOf({ [finding]: '?' })).toEqual(closed)
    },
  )

  it('HZ-14 too much water or magnesium: supplements are never simply open', () => {
    expect(judge({}).cautions).toContainEqual({ token: 'supplements', rule: 'RG-19' })
  })

  it.each(['same', 'worse'])(
    'HZ-15 massage goes on although it harms: two sittings that left it %s close massage',
    (felt) => {
      const answers = { 'massage-sittings': 2, 'massage-response': felt }

      expect(judge(answers).fired).toContain('PD-01')
      expect(dispositionOf(answers)).toBe('physiotherapist')
      expect(blockedOf(answers)).toContain('massage')
      expect(blockedOf({})).not.toContain('massage')
    },
  )

  it.each([
    [{ age: 9 }, 'clinician-48h'],
    [{ age: 15 }, 'clinician-2w'],
    [{ age: 9, 'wants-visit': true }, 'clinician-48h'],
    [{ age: 15, 'wants-visit': true, 'self-care-tried': 'not-enough' }, 'clinician-2w'],
  ] as readonly (readonly [Answers, string])[])(
    'HZ-19 child uses the product: %j never reaches booking',
    (answers, disposition) => {
      expect(dispositionOf(answers)).toBe(disposition)
      expect(blockedOf(answers)).toEqual(expect.arrayContaining(['massage', 'booking', 'exercise', 'supplements']))
    },
  )

  it('HZ-22 rule edited wrongly: an altered cauda equina rule no longer decides its worked example', () => {
    const example = examples.find(({ id }) => id === 'ex-01')!
    const answers = answerTheRestNo(engineInForce, example.answers as unknown as Answers, on)
    expect(assess(answers, on).decidedBy).toEqual(example.expect.decidedBy)
    for (const when of ['not (true)', 'bowel-change', 'saddle-numbness and d-nerve-stable', 'unsure(saddle-numbness)'])
      expect(altered(when)(answers, on).decidedBy).not.toEqual(example.expect.decidedBy)
  })

  it.each(['yes', 'maybe', 'gave-birth-6-weeks'])(
    'HZ-24 supplement or heat advice in pregnancy: %s closes supplements and asks for care with heat',
    (pregnancy) => {
      const { blocked, cautions } = judge({ sex: 'female', pregnancy, 'pregnancy-warning': ['none'] })
      expect(blocked).toEqual(expect.arrayContaining(['supplements', 'ultrasound']))
      expect(cautions).toContainEqual({ token: 'heat', rule: 'RG-03' })
    },
  )

  it('HZ-24 supplement or heat advice in pregnancy: a woman of 40 who was not asked counts as perhaps pregnant', () => {
    const { pregnancy: _, ...unasked } = personWith({ sex: 'female', age: 40, pregnancy: 'no' })
    expect(assess(unasked, on).blocked).toContain('supplements')
    expect(assess(unasked, on).cautions).toContainEqual({ token: 'heat', rule: 'RG-03' })
  })

  it('HZ-27 visit sold that nobody needed: a first-day strain ends at home, and a visit needs two days or a wish', () => {
    expect(judge({})).toMatchObject({ disposition: 'self-care', decidedBy: ['PD-30'] })
    expect(dispositionOf({ 'self-care-tried': 'under-2-days' })).toBe('self-care')
    expect(dispositionOf({ 'self-care-tried': 'not-enough' })).toBe('hands-on-ok')
    expect(dispositionOf({ 'wants-visit': true })).toBe('hands-on-ok')
  })

  it('HZ-28 muscle breakdown missed: red urine after exercise is an emergency today, and so is not being sure of dark urine', () => {
    const exercise = { mechanism: 'after-exercise' }
    expect(judge({ ...exercise, 'urine-blood': true })).toMatchObject({
      disposition: 'emergency-today',
      decidedBy: ['RF-36'],
    })
    expect(judge({ ...exercise, 'urine-dark': '?' }).decidedBy).toEqual(['RF-36'])
  })

  it('HZ-30 deep bleeding taken for a strain: a clotting illness with groin pain is an emergency today', () => {
    expect(judge({ 'bleeding-disorder': true, 'pain-region': ['groin'] })).toMatchObject({
      disposition: 'emergency-today',
      decidedBy: ['RF-55'],
    })
  })

  it.each(['bleeding-disorder', 'takes-blood-thinner'])(
    'HZ-30 deep bleeding taken for a strain: %s with two weak legs is an ambulance',
    (finding) => {
      const legs = { 'leg-weakness': true, 'leg-weakness-detail': ['both-legs'], 'nerve-change-age': 'last-2-weeks' }
      expect(judge({ [finding]: true, ...legs })).toMatchObject({ disposition: 'emergency-now', decidedBy: ['RF-15'] })
    },
  )

  it('HZ-31 exercise with an unstable heart: a sign on effort closes exercise, and so does not being sure of it', () => {
    expect(judge({ 'exertion-warning': true })).toMatchObject({ disposition: 'clinician-48h', decidedBy: ['RF-89'] })
    expect(blockedOf({ 'exertion-warning': true })).toContain('exercise')
    expect(blockedOf({ 'exertion-warning': '?' })).toContain('exercise')
    expect(blockedOf({ 'exertion-warning': false })).not.toContain('exercise')
  })

  it('HZ-16 long pain never examined: four weeks without an examination ask for a doctor within two weeks', () => {
    const fourWeeks = { duration: '4-to-6-weeks' } as const

    expect(judge(fourWeeks)).toMatchObject({ disposition: 'clinician-2w', decidedBy: ['RF-99'] })
    expect(dispositionOf({ ...fourWeeks, 'clinician-seen': 'diagnosed' })).not.toBe('clinician-2w')
  })
})
