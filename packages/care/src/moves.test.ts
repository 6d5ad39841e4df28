import { describe, expect, it } from 'vitest'
import { notSure } from './answers.ts'
import { ask, newCheck, type Check } from './ask.ts'
import {
  answerQuestion,
  answerRecheck,
  leaveForm,
  leaveTicks,
  openAgain,
  settlePrompt,
  stepBack,
  takeBack,
} from './moves.ts'

const on = '2026-11-24'
const rowsOf = (screen: string, check: Check) => ask.rowsOf(screen, check, on)
const leave = (check: Check, screen: string, marks: Parameters<typeof leaveTicks>[3] = {}) =>
  leaveTicks(check, screen, rowsOf(screen, check), marks, on)

describe('leaving a screen of ticks', () => {
  it('answers every row: ticked yes, doubtful not sure, all others no', () => {
    const { answers, left } = leave(newCheck, 's2-nerves', { 'leg-weakness': 'yes', 'foot-drop': 'unsure' })

    expect(Object.keys(answers).toSorted()).toEqual([...rowsOf('s2-nerves', newCheck)].toSorted())
    expect(answers).toMatchObject({ 'leg-weakness': true, 'foot-drop': notSure, 'saddle-numbness': false })
    expect(Object.values(answers).filter((answer) => answer === false)).toHaveLength(7)
    expect(left).toEqual(['s2-nerves'])
  })

  it('leaves answers of another kind as they are', () => {
    const before = { ...newCheck, answers: { age: 40, 'spasm-character': ['locked'] } }

    expect(leave(before, 's11-pattern').answers).toMatchObject({ age: 40, 'spasm-character': ['locked'] })
  })

  it('asks the follow-up anew when a tick has changed, and not when none has', () => {
    const once = leave(newCheck, 's2-nerves', { 'saddle-numbness': 'yes' })
    const told = leaveForm(answerQuestion(once, 'nerve-change-age', 'longer-unchanged'), 's2b-nerves-detail', on)

    expect(leave(told, 's2-nerves', { 'saddle-numbness': 'yes' }).answers).toHaveProperty('nerve-change-age')
    const changed = leave(told, 's2-nerves', { 'bladder-change': 'yes' })
    expect(changed.answers).not.toHaveProperty('nerve-change-age')
    expect(changed.left).not.toContain('s2b-nerves-detail')
  })

  it('offers the help again for a new doubt, and not for the same one', () => {
    const doubted = answerRecheck(leave(newCheck, 's2-nerves', { 'foot-drop': 'unsure' }), 'foot-drop', notSure)

    expect(leave(doubted, 's2-nerves', { 'foot-drop': 'unsure' }).rechecked).toEqual(['foot-drop'])
    const ticked = leave(doubted, 's2-nerves', { 'foot-drop': 'yes' })
    expect(leave(ticked, 's2-nerves', { 'foot-drop': 'unsure' }).rechecked).toEqual([])
  })
})

describe('answering', () => {
  it('takes an answer away without touching another', () => {
    const check = answerQuestion(answerQuestion(newCheck, 'age', 40), 'sex', 'male')

    expect(answerQuestion(check, 'age', undefined).answers).toEqual({ sex: 'male' })
  })

  it('forgets what is not asked any more when the screen is left', () => {
    const asked = { age: 30, sex: 'female', pregnancy: 'yes' }
    const corrected = answerQuestion({ ...newCheck, answers: asked }, 'sex', 'male')

    expect(leaveForm(corrected, 's5-about-you', on).answers).toEqual({ age: 30, sex: 'male' })
  })

  it('opens the follow-up when the second thought on a doubt is yes', () => {
    const doubted = leave(leave(newCheck, 's1-danger-now'), 's2-nerves', { 'leg-weakness': 'unsure' })
    const sure = answerRecheck(doubted, 'leg-weakness', true)

    expect(ask.nextStep(doubted, on)).toMatchObject({ kind: 'recheck', finding: 'leg-weakness' })
    expect(ask.nextStep(sure, on)).toMatchObject({ kind: 'screen', screen: 's2b-nerves-detail' })
  })

  it('settles a prompt with any answer, no included', () => {
    const { settled, answers } = settlePrompt(newCheck, 'CP-1', { 'chest-pain': false }, on)

    expect(settled).toEqual(['CP-1'])
    expect(answers).toEqual({ 'chest-pain': false })
  })
})

describe('going back', () => {
  const check = leave(leave(newCheck, 's1-danger-now'), 's2-nerves', { 'foot-drop': 'yes' })

  it('opens the screen that was left last, its answers kept', () => {
    expect(stepBack(check)).toEqual({ ...check, left: ['s1-danger-now'] })
    expect(stepBack(newCheck)).toBeNull()
  })

  it('opens chosen screens again, the others stay left', () => {
    expect(openAgain(check, ['s1-danger-now'])).toEqual({ ...check, left: ['s2-nerves'] })
  })

  it('takes one answer back and opens its screen', () => {
    const { answers, left } = takeBack(check, 'foot-drop')

    expect(left).toEqual(['s1-danger-now'])
    expect(answers).not.toHaveProperty('foot-drop')
    expect(Object.keys(answers)).toHaveLength(Object.keys(check.answers).length - 1)
  })
})
