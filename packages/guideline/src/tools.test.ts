import { describe, expect, it } from 'vitest'
import { planRules } from './plan-rules.ts'
import type { PlanRule } from './plan-rule.ts'
import { planFacts, sessionFacts } from './session-facts.ts'
import { heatGates } from './tool-gates-heat.ts'
import { heatDoses, tools } from './tools.ts'
import type { Tool } from './tool.ts'
import { itemTitles } from './words/en/plan.ts'
import { askedAtStart, ways } from './words/en/tools.ts'

const allTools: readonly Tool[] = tools
const rules: readonly PlanRule[] = planRules

describe('the dose table of heat', () => {
  const restRows = [
    ['hot-water-bottle', 'H-20a'],
    ['improvised-bottle', 'H-20b'],
    ['electric-pad', 'H-20c'],
    ['warm-shower', 'H-20e'],
  ] as const

  it.each(restRows)('of %s is what row %s counts', (variant, id) => {
    const { gapMinutes, skinMinutesPerDay, sessionsPerDay } = heatDoses[variant]

    expect(heatGates.find((gate) => gate.id === id)).toMatchObject({
      when: `t-minutes-since-heat < ${gapMinutes} or t-heat-minutes-today >= ${skinMinutesPerDay} or t-heat-sessions-today >= ${sessionsPerDay}`,
      effect: { closes: [`heat-session:${variant}`] },
    })
  })

  it('of the wrap and of cold is what rows H-20d and H-20f count', () => {
    const wrap = heatDoses['heat-wrap']
    const cold = heatDoses['cold-pack']

    expect(heatGates.find(({ id }) => id === 'H-20d')?.when).toBe(
      `t-minutes-since-heat < 60 or t-minutes-since-wrap < ${wrap.gapMinutes} or t-heat-minutes-today >= ${wrap.skinMinutesPerDay}`,
    )
    expect(heatGates.find(({ id }) => id === 'H-20f')?.when).toBe(
      `t-minutes-since-cold < ${cold.gapMinutes} or t-cold-minutes-today >= ${cold.skinMinutesPerDay} or t-cold-sessions-today >= ${cold.sessionsPerDay}`,
    )
  })
})

describe('the tools', () => {
  it('have one row each, and one row for each way', () => {
    const ids = allTools.flatMap(({ id, variants = [] }) => [id, ...variants.map((way) => `${id}:${way.id}`)])

    expect(new Set(ids).size).toBe(ids.length)
  })

  it('have steps for every item a row of the plan can add', () => {
    const keys = rules.flatMap(({ tool, variant, choose }) =>
      choose
        ? choose.map((choice) => `${tool}:${choice.variant}`)
        : [variant === undefined ? tool : `${tool}:${variant}`],
    )

    expect(keys.filter((key) => !(key in ways))).toEqual([])
  })

  it('have a title for every item with a name of its own, and no other', () => {
    const named = new Set(rules.flatMap(({ item }) => item ?? []))

    expect([...named].toSorted()).toEqual(Object.keys(itemTitles).toSorted())
  })
})

describe('the facts', () => {
  it('have a question when silence about them is maybe, and no other has one', () => {
    const asked = sessionFacts.filter(({ missing }) => missing === 'maybe').map(({ id }) => id)

    expect(Object.keys(askedAtStart).toSorted()).toEqual(asked.toSorted())
  })

  it('of the tools begin with t, so that they are told from questions of the check', () => {
    expect(sessionFacts.filter(({ id }) => !id.startsWith('t-'))).toEqual([])
    expect(planFacts.filter(({ id }) => id.startsWith('t-'))).toEqual([])
  })
})
