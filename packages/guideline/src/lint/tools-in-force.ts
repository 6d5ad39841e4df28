import { checkInFacts, checkInReactions, checkInRows } from '../check-in.ts'
import { effectFacts } from '../effect/effect-conditions.ts'
import type { Fact, ToolRow, ToolTable } from './parts.ts'
import { phases, whereRules } from '../plan-phases.ts'
import { planRules, planShapeRules, wouldHelp } from '../plan-rules.ts'
import type { Phase, PlanRule } from '../plan-rule.ts'
import { gateAsks, gateText, gateTools, planText, planTools, toolText } from '../print/effects.ts'
import { planFacts, sessionFacts } from '../session-facts.ts'
import { toolGates } from '../tool-gates.ts'
import type { Tool, ToolGate } from '../tool.ts'
import { exerciseLevels, tools } from '../tools.ts'
import { reactionWords } from '../words/en/days.ts'
import { phases as phaseWords, shapeRules, why } from '../words/en/plan.ts'
import { toolGates as gateWords } from '../words/en/tool-gates.ts'
import { toolTitles, ways } from '../words/en/tools.ts'

/** Names that tools and the plan set. */
export const factsInForce: readonly Fact[] = [...sessionFacts, ...planFacts, ...checkInFacts, ...effectFacts]

/** Every tool, and every way of using it as `tool:variant`. */
export const toolsInForce: readonly string[] = (tools as readonly Tool[]).flatMap(({ id, variants = [] }) => [
  id,
  ...variants.map((variant) => `${id}:${variant.id}`),
])

type Words = Readonly<Partial<Record<string, string>>>

const wayTitles: Words = Object.fromEntries(Object.entries(ways).map(([key, { title }]) => [key, title]))

const said = (words: Words, id: string): Pick<ToolRow, 'says'> => {
  const says = words[id]
  return says === undefined ? {} : { says }
}

/** Tables of the tools and of the plan, described for lint and print. */
export const toolTablesInForce: readonly ToolTable[] = [
  {
    title: 'Tools',
    about: 'Everything a plan can hold: what it needs open, how strong its evidence is, how long it takes.',
    isPlan: false,
    rows: (tools as readonly Tool[]).flatMap((tool) => [
      { id: tool.id, sources: tool.sources, does: toolText(tool), ...said(toolTitles, tool.id) },
      ...(tool.variants ?? []).map((variant) => ({
        id: `${tool.id}:${variant.id}`,
        sources: variant.sources,
        does: toolText(variant),
        ...said(wayTitles, `${tool.id}:${variant.id}`),
      })),
    ]),
  },
  {
    title: 'Gates of the tools',
    about:
      'They close a tool, bind it to numbers, or want something read first. They are judged in three values: true, not true, or not known.',
    isPlan: false,
    rows: (toolGates as readonly ToolGate[]).map((gate) => ({
      id: gate.id,
      when: gate.when,
      sources: gate.sources,
      tools: gateTools(gate),
      asks: gateAsks(gate),
      does: gateText(gate),
      ...said(gateWords, gate.id),
    })),
  },
  {
    title: 'Levels of exercise',
    about: 'The highest level that opens is the level in force.',
    isPlan: true,
    rows: exerciseLevels.map(({ level, opens, sources, movements, kinds, programmeDaysPerWeek }) => ({
      id: `level ${level}`,
      when: opens,
      sources,
      does: `${movements} movements of ${kinds.join(', ')}; programme on ${programmeDaysPerWeek} days a week`,
    })),
  },
  {
    title: 'Phases of the plan',
    about: 'The first phase whose condition holds is in force; it says which groups of rows run.',
    isPlan: true,
    rows: (phases as readonly Phase[]).map(({ id, when, groups }) => ({
      id: `phase ${id}`,
      when,
      does: groups.length === 0 ? 'No rows' : groups.join(', '),
      ...said(phaseWords, id),
    })),
  },
  {
    title: 'Where the person is',
    about: 'The first row that holds.',
    isPlan: true,
    rows: whereRules.map(({ where, when }, place) => ({ id: `where ${place + 1}`, when, does: where })),
  },
  {
    title: 'Rows of the plan',
    about: 'In this order, while the horizon has room. A row whose tool is closed adds nothing.',
    isPlan: true,
    rows: (planRules as readonly PlanRule[]).map((rule) => ({
      id: rule.id,
      when: rule.when,
      choices: (rule.choose ?? []).map(({ variant, when }) => ({ of: variant, when })),
      sources: rule.sources,
      tools: planTools(rule),
      does: planText(rule),
      ...said(why, rule.id),
    })),
  },
  {
    title: 'Rules that shape the plan',
    about: 'They hold for the plan as a whole.',
    isPlan: true,
    rows: planShapeRules.map((rule) => ({ ...rule, ...said(shapeRules, rule.id) })),
  },
  {
    title: 'What the plan asks for',
    about: 'Open questions that would make the plan better, most useful first.',
    isPlan: true,
    rows: wouldHelp.map(({ finding, when }) => ({ id: `ask ${finding}`, when, asks: [finding], does: finding })),
  },
  {
    title: 'The daily check-in',
    about: 'Questions in this order, each while its condition holds; together never more than 60 seconds.',
    isPlan: true,
    rows: checkInRows.map(({ id, when, findings, seconds, sources }) => ({
      id: `check-in ${id}`,
      when,
      sources,
      asks: findings,
      does: `${findings.join(', ')}; ${seconds} s`,
    })),
  },
  {
    title: 'Reactions to a check-in',
    about: 'Besides the review rules.',
    isPlan: true,
    rows: checkInReactions.map(({ id, when, effect, sources }) => ({
      id,
      when,
      sources,
      does: Object.entries(effect)
        .map(([part, value]) => `${part}: ${Array.isArray(value) ? value.join(', ') : value}`)
        .join('; '),
      says: reactionWords[id].text,
    })),
  },
]
