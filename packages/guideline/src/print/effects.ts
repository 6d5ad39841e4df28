import type { PlanRule } from '../plan-rule.ts'
import { code, codes } from './markdown.ts'
import type { GateEffect, Limits, Tool, ToolGate, ToolVariant } from '../tool.ts'

/** What a gate of a tool does, in one cell of a table. */
export function gateText({ effect, whenUnknown, onUnknown, lift }: ToolGate): string {
  const lifted = lift.clearance === undefined ? lift.by : `${lift.by} ${code(lift.clearance)}`
  return [
    ...effectLines(effect),
    `Answer not known: ${unknownWords[onUnknown]}`,
    ...(whenUnknown === undefined ? [] : [`Then instead: ${effectLines(whenUnknown).join('; ')}`]),
    `Lifted by: ${lifted}`,
    ...(lift.cleared === undefined ? [] : [`After that: ${effectLines(lift.cleared).join('; ')}`]),
  ].join('<br>')
}

/** Source: remedies 0.1. */
const unknownWords: Readonly<Record<ToolGate['onUnknown'], string>> = {
  close: 'it applies',
  limit: 'its limits apply',
  ask: 'it is asked first; no answer closes',
  ignore: 'nothing',
}

function effectLines({ hides, closes, limits = [], warns, grades, asks }: GateEffect): readonly string[] {
  return [
    ...(hides === undefined ? [] : [`Hides ${codes(hides)}`]),
    ...(closes === undefined ? [] : [`Closes ${codes(closes)}`]),
    ...limits.map(({ on, to, from }) => {
      const fromFact = from === undefined ? '' : `, ${from.field} from ${code(from.fact)}`
      return `Limits ${codes(on)}: ${limitsText(to)}${fromFact}`
    }),
    ...(warns === undefined ? [] : [`Must be read before ${codes(warns)}`]),
    ...(grades === undefined ? [] : [`Evidence of ${codes(grades.on)} shown as ${grades.atMost} at best`]),
    ...(asks === undefined ? [] : [`Asks ${code(asks.finding)} before ${codes(asks.on)}`]),
  ]
}

/** Numbers and notes that bind a tool, as `name value`. */
export const limitsText = ({ notes = [], ...numbers }: Limits): string =>
  [...Object.entries(numbers).map(([name, value]) => `${name} ${value}`), ...notes].join(', ')

/** Tools and variants that a gate names. */
export function gateTools({ effect, whenUnknown, lift }: ToolGate): readonly string[] {
  return [effect, whenUnknown, lift.cleared].flatMap((each) => [
    ...(each?.hides ?? []),
    ...(each?.closes ?? []),
    ...(each?.limits ?? []).flatMap(({ on }) => on),
    ...(each?.warns ?? []),
    ...(each?.grades?.on ?? []),
    ...(each?.asks?.on ?? []),
  ])
}

/** Findings that a gate asks for. */
export const gateAsks = ({ effect, whenUnknown, lift }: ToolGate): readonly string[] =>
  [effect, whenUnknown, lift.cleared].flatMap((each) => (each?.asks === undefined ? [] : [each.asks.finding]))

/** What a tool, or a way of using it, needs and takes, in one cell of a table. */
export function toolText(tool: Tool | ToolVariant): string {
  const { tokens, evidence, minutes, needsStanding, limits } = tool
  return [
    ...(tokens === undefined ? [] : [tokens.length === 0 ? 'needs nothing open' : `needs ${codes(tokens)} open`]),
    `evidence ${evidence}`,
    ...(minutes === null ? [] : [`${minutes} minutes`]),
    ...(needsStanding ? ['needs standing'] : []),
    ...(limits === undefined ? [] : [limitsText(limits)]),
  ].join('; ')
}

/** What a row of the plan adds, in one cell of a table. */
export function planText(rule: PlanRule): string {
  const { tool, variant, timing, minutes, countedMinutes, required, parts, offers, limits, byDay, evidence } = rule
  return [
    `${variant === undefined ? code(tool) : code(`${tool}:${variant}`)}, ${timing}`,
    ...(minutes === undefined ? [] : [`${minutes} minutes`]),
    ...(countedMinutes === undefined ? [] : [`counted as ${countedMinutes} minutes`]),
    ...(required ? ['required'] : []),
    ...(parts === undefined ? [] : [`holds ${parts}`]),
    ...(offers === undefined ? [] : [`offers ${codes(offers)}`]),
    ...(limits === undefined ? [] : [limitsText(limits)]),
    ...(byDay === undefined ? [] : [`by day ${byDay}`]),
    ...(evidence === undefined ? [] : [`evidence ${evidence}`]),
  ].join('<br>')
}

/** Tools and variants that a row of the plan names. */
export const planTools = ({ tool, variant, choose = [], offers = [] }: PlanRule): readonly string[] => [
  variant === undefined ? tool : `${tool}:${variant}`,
  ...choose.map((choice) => `${tool}:${choice.variant}`),
  ...offers,
]
