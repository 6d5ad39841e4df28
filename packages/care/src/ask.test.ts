import { describe, expect, it } from 'vitest'
import { ask, newCheck, type Check } from './ask.ts'
import {
  answerQuestion,
  answerRecheck,
  leaveForm,
  leaveTicks,
  settlePrompt,
  stepBack,
  takeBack,
  type Mark,
} from './moves.ts'

const on = '2026-11-24'

/** Leaves the tick screen that comes next with these marks. */
function tick(check: Check, marks: Readonly<Record<string, Mark>> = {}): Check {
  const step = ask.nextStep(check, on)
  if (step.kind !== 'screen') throw new Error(`expected a screen, got ${step.kind}`)
  return leaveTicks(check, step.screen, step.rows, marks, on)
}

/** Answers questions of the form that comes next, and leaves it. */
function fill(check: Check, answers: Check['answers']): Check {
  const step = ask.nextStep(check, on)
  if (step.kind !== 'screen') throw new Error(`expected a screen, got ${step.kind}`)
  const filled = Object.entries(answers).reduce((before, [id, answer]) => answerQuestion(before, id, answer), check)
  return leaveForm(filled, step.screen, on)
}

const screenOf = (check: Check) => {
  const step = ask.nextStep(check, on)
  return step.kind === 'screen' ? step.screen : step.kind
}

describe('what is asked next', () => {
  it('asks how old a nerve sign is before an emergency ends the questions', () => {
    const afterNerves = tick(tick(newCheck), { 'saddle-numbness': 'yes' })

    expect(screenOf(afterNerves)).toBe('s2b-nerves-detail')
    expect(screenOf(fill(afterNerves, { 'nerve-change-age': 'last-2-weeks' }))).toBe('result')
  })

  it('goes on when the nerve sign is old, unchanged and examined', () => {
    const afterNerves = tick(tick(newCheck), { 'saddle-numbness': 'yes' })
    const old = { 'nerve-change-age': 'longer-unchanged', 'nerve-change-checked': true }

    expect(screenOf(fill(afterNerves, old))).toBe('s3-feeling-ill')
  })

  it('opens the screen before again after an emergency, with its answers', () => {
    const emergency = fill(tick(tick(newCheck), { 'saddle-numbness': 'yes' }), { 'nerve-change-age': 'last-2-weeks' })
    const back = stepBack(emergency)!

    expect(screenOf(back)).toBe('s2b-nerves-detail')
    expect(screenOf(stepBack(back)!)).toBe('s2-nerves')
  })

  it('stops at the tap of an instant row, whatever else is open', () => {
    expect(ask.isInstantEmergency({ breathless: true }, on)).toBe(true)
    expect(ask.isInstantEmergency({ breathless: '?' }, on)).toBe(true)
    expect(ask.isInstantEmergency({ 'tearing-pain': '?' }, on)).toBe(false)
    expect(ask.isInstantEmergency({ 'chest-pain': true }, on)).toBe(false)
  })

  it('asks age and risk at once when a tearing pain stays unsure', () => {
    const unsure = tick(newCheck, { 'tearing-pain': 'unsure' })

    expect(screenOf(unsure)).toBe('recheck')
    expect(screenOf(answerRecheck(unsure, 'tearing-pain', '?'))).toBe('s1b-danger-detail')
    expect(screenOf(answerRecheck(unsure, 'tearing-pain', false))).toBe('s2-nerves')
    expect(screenOf(answerRecheck(unsure, 'tearing-pain', true))).toBe('result')
  })

  it('does not ask a man about pregnancy when the sex is asked early', () => {
    const early = tick(newCheck, { collapse: 'yes' })
    const man = { ...early, answers: { ...early.answers, age: 30, sex: 'male' } }

    expect(ask.rowsOf('s1b-danger-detail', { ...early, answers: { ...early.answers, age: 30 } }, on)).toContain('sex')
    expect(ask.rowsOf('s1b-danger-detail', man, on)).not.toContain('pregnancy')
  })

  it('does not ask again what was brought forward', () => {
    const early = fill(tick(newCheck, { 'belly-throb': 'yes' }), {
      age: 30,
      sex: 'male',
      'vascular-risk': false,
      'aneurysm-known': false,
    })

    expect(ask.rowsOf('s5-about-you', early, on)).toEqual([])
    expect(ask.rowsOf('s6-health-history', early, on)).not.toContain('vascular-risk')
  })

  it('asks again about a place that was drawn but not ticked, and about its details after a yes', () => {
    const drawn = fill({ ...newCheck, left: [], answers: {} }, {})
    const check: Check = {
      ...drawn,
      left: [
        's1-danger-now',
        's2-nerves',
        's3-feeling-ill',
        's4-other-signs',
        's5-about-you',
        's6-health-history',
        's7-medicines',
        's8-where',
      ],
      answers: { 'chest-pain': false, 'pain-region': ['chest'], age: 30, sex: 'male' },
    }
    const step = ask.nextStepOf(['s8-where'], check, on)

    expect(step).toEqual({ kind: 'prompt', prompt: 'CP-1', rows: ['chest-pain'] })
    const settled = settlePrompt(check, 'CP-1', { 'chest-pain': true }, on)
    expect(ask.nextStepOf(['s1-danger-now'], { ...settled, left: ['s1-danger-now'] }, on)).toMatchObject({
      screen: expect.stringMatching(/^s1/) as string,
    })
  })
})

describe('what is shown of a screen', () => {
  const sore: Check = {
    ...newCheck,
    answers: { 'chest-pain': true, age: 70 },
    left: ['s1-danger-now', 's1b-danger-detail'],
  }

  it('is asked again when it was left with an open question', () => {
    expect(screenOf({ ...newCheck, left: ['s1-danger-now'] })).toBe('s1-danger-now')
  })

  it('leaves out what an earlier screen brought forward and answered, and nothing else', () => {
    expect(ask.rowsOf('s5-about-you', sore, on)).toEqual(['sex'])
    expect(ask.rowsOf('s6-health-history', sore, on)).toContain('vascular-risk')
    const answered = { ...sore, answers: { ...sore.answers, 'vascular-risk': false } }
    expect(ask.rowsOf('s6-health-history', answered, on)).not.toContain('vascular-risk')
  })

  it('still has its own rows when it is left', () => {
    expect(ask.rowsOf('s1b-danger-detail', sore, on)).toContain('age')
  })

  it('is nothing for a screen that does not exist', () => {
    expect(ask.rowsOf('nowhere', newCheck, on)).toEqual([])
    expect(ask.nextStepOf(['nowhere'], newCheck, on)).toEqual({ kind: 'result' })
  })
})

describe('a contradiction in an emergency', () => {
  it('is not asked about', () => {
    const left = ['s1-danger-now', 's2-nerves', 's3-feeling-ill', 's4-other-signs', 's5-about-you', 's8-where']
    const answers = {
      'chest-pain': false,
      age: 30,
      sex: 'female',
      pregnancy: 'gave-birth-6-weeks',
      'pain-region': ['chest'],
    }

    expect(ask.nextStepOf(['s8-where'], { ...newCheck, answers, left }, on)).toEqual({ kind: 'result' })
  })
})

describe('what a tap does', () => {
  it('answers every row of a tick screen when it is left, and none before', () => {
    const left = tick(newCheck, { 'chest-pain': 'yes', collapse: 'unsure' })

    expect(left.answers['chest-pain']).toBe(true)
    expect(left.answers['collapse']).toBe('?')
    expect(left.answers['breathless']).toBe(false)
    expect(newCheck.answers).toEqual({})
  })

  it('never takes what was said of one nerve sign for another', () => {
    const first = fill(tick(tick(newCheck), { 'foot-drop': 'yes' }), {
      'nerve-change-age': 'longer-unchanged',
      'nerve-change-checked': true,
    })
    const again = leaveTicks(
      { ...first, left: ['s1-danger-now'] },
      's2-nerves',
      ask.rowsOf('s2-nerves', first, on),
      { 'saddle-numbness': 'yes' },
      on,
    )

    expect(again.answers['nerve-change-age']).toBeUndefined()
    expect(screenOf(again)).toBe('s2b-nerves-detail')
  })

  it('forgets answers to questions that are not asked any more', () => {
    const pregnant: Check = { ...newCheck, answers: { age: 30, sex: 'female', pregnancy: 'yes' } }
    const corrected = leaveForm(answerQuestion(pregnant, 'sex', 'male'), 's5-about-you', on)

    expect(corrected.answers).not.toHaveProperty('pregnancy')
  })

  it('takes one tick back and leaves every other answer', () => {
    const check = tick(tick(newCheck), { 'saddle-numbness': 'yes', 'bladder-change': 'yes' })
    const after = takeBack(check, 'saddle-numbness')

    expect(after.answers).not.toHaveProperty('saddle-numbness')
    expect(after.answers['bladder-change']).toBe(true)
    expect(screenOf(after)).toBe('s2-nerves')
  })
})
