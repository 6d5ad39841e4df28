import { describe, expect, it } from 'vitest'
import { breakMenu, breakMenuSources, noBendingWhen } from '../breaks/break-menu.ts'
import { breakRules, sittingPacing } from '../breaks/break-rules.ts'
import { toCondition } from '../condition.ts'
import { movements } from '../movements.ts'
import { sources } from '../sources.ts'
import { reminderHours } from '../walking/reminder-hours.ts'
import { acuteWalks, buildUp, shortWalk } from '../walking/walk-rules.ts'
import { desk, type DeskWords } from '../words/en/desk.ts'
import { walking } from '../words/en/walking.ts'
import { deskCheck, deskPoints, worstFirst } from './desk-points.ts'
import { bagRule, dayRules, liftLadder, liftLimits } from './load-rules.ts'

describe('the points of the desk check', () => {
  it('are sixteen, in order, each with one right answer at most and the rest with a fix', () => {
    expect(deskPoints.map(({ id }) => id)).toEqual(Array.from({ length: 16 }, (_, at) => `DC-${at + 1}`))
    for (const { id, answers } of deskPoints) {
      const words: DeskWords = desk.points[id]
      const wrong = answers.filter((answer) => !('passes' in answer)).map((answer) => answer.id)
      expect(answers.length - wrong.length).toBe(1)
      expect(Object.keys(words.answers).toSorted()).toEqual(answers.map((answer) => answer.id).toSorted())
      expect(Object.keys(words.fixes).toSorted()).toEqual(wrong.toSorted())
    }
  })

  it('name the worst among themselves', () => {
    const ids: readonly string[] = deskPoints.map(({ id }) => id)
    expect(worstFirst.filter((id) => !ids.includes(id))).toEqual([])
  })
})

describe('the tables of walks, breaks and loads', () => {
  it('have sources that are in the list', () => {
    const given = [
      shortWalk,
      acuteWalks,
      buildUp,
      reminderHours,
      breakRules,
      sittingPacing,
      deskCheck,
      liftLadder,
      bagRule,
      dayRules,
      { sources: breakMenuSources },
    ]
    for (const table of given) for (const id of table.sources) expect(Object.keys(sources)).toContain(id)
  })

  it('name movements that are in the table, and conditions that can be read', () => {
    const ids: readonly string[] = movements.map(({ id }) => id)
    expect(breakMenu.filter(({ movement }) => !ids.includes(movement))).toEqual([])
    const conditions = [
      buildUp.opensWhen,
      sittingPacing.when,
      dayRules.when,
      noBendingWhen,
      ...liftLimits.map(({ when }) => when),
    ]
    for (const text of conditions) expect(() => toCondition(text)).not.toThrow()
  })

  it('have a sentence for each rule of the day', () => {
    expect(Object.keys(walking.dayRules.topics)).toEqual([...dayRules.topics])
  })
})
