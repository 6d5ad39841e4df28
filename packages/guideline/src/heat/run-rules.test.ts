import { describe, expect, it } from 'vitest'
import { heat as words } from '../words/en/heat.ts'
import { burnCooling } from './burn-rules.ts'
import { afterHeat, comfort, daysInARow, electricPad, forearmTest, skinTemperature, unanswered } from './run-rules.ts'
import { setupScreens } from './setup-screens.ts'
import { bottleLife, waterRules } from './water-rules.ts'

describe('the numbers of heat', () => {
  it('are those of the guideline', () => {
    expect(electricPad.preheatMinutes).toEqual({ from: 8, until: 10 })
    expect(electricPad.deviceRunMostMinutes).toBe(120)
    expect(electricPad.longer.mostMinutes).toBe(30)
    expect([unanswered.loudSeconds, unanswered.endSeconds, unanswered.louderEverySeconds]).toEqual([60, 120, 30])
    expect([comfort.restMinutes, forearmTest.seconds, forearmTest.waitMinutes]).toEqual([3, 20, 3])
    expect([afterHeat.lookAgainMinutes, afterHeat.moveWithinMinutes, daysInARow.askFrom]).toEqual([60, 10, 7])
    expect([burnCooling.minutes, bottleLife.months]).toEqual([20, 24])
    expect([waterRules.least, waterRules.target, waterRules.most]).toEqual([45, 50, 55])
    expect(waterRules.litres).toEqual([0.5, 1, 1.5, 2])
    expect(skinTemperature.harm.map(({ celsius }) => celsius)).toEqual([44, 48, 51, 55])
  })
})

describe('the words of a setup', () => {
  const screens = words.setup.screens as Readonly<
    Record<string, { readonly answers: Readonly<Record<string, string>>; readonly closed?: string }>
  >

  it('name every answer, and say why where an answer closes', () => {
    for (const { id, answers } of Object.values(setupScreens).flat()) {
      for (const answer of answers) {
        expect(screens[id]?.answers, `${id} ${answer.id}`).toHaveProperty(answer.id)
        if (answer.leads === 'closed') expect(screens[id]?.closed, id).toBeTruthy()
      }
    }
  })
})

describe('the screens of a setup', () => {
  it('never lead on by "not sure" where "no" closes', () => {
    for (const { id, answers } of Object.values(setupScreens).flat()) {
      const closes = answers.some(({ leads }) => leads === 'closed')
      const unsure = answers.find((answer) => answer.id === 'not-sure')
      if (closes && unsure) expect(unsure.leads, id).toBe('closed')
    }
  })
})
