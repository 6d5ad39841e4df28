import { describe, expect, it } from 'vitest'
import type { ToolGate } from '@unspasm/guideline/tool'
import { toolGates } from '@unspasm/guideline/tool-gates'
import rows from '../test/examples/plan.gates.json' with { type: 'json' }
import { gateEdges, type GateEdges } from '../test/gate-edges.ts'
import { inputAtGate, type PersonAtGate } from '../test/gate-people.ts'
import { createPlanner, planGuideline } from './plan.ts'

const gates: readonly ToolGate[] = toolGates
const examples = rows as unknown as readonly (PersonAtGate & { readonly gate: string })[]
const edgesOf = ({ id }: ToolGate): GateEdges => (gateEdges as Readonly<Record<string, GateEdges>>)[id] ?? {}

/** Everything that the tools are told of a person when this gate stands alone. */
function toldBy(gate: ToolGate | null, person: PersonAtGate): string {
  const { openTools } = createPlanner({ ...planGuideline, gates: gate ? [gate] : [] })
  return JSON.stringify([...openTools(inputAtGate(person)).values()])
}
const isActing = (gate: ToolGate, person: PersonAtGate) => toldBy(gate, person) !== toldBy(null, person)

/** A name with its comparison or options, as one part of a condition. */
const part =
  /(?<![\w-])(?!(?:and|or|not|true)\b)[a-z][\w-]*(?:\([^)]*\))?(?: (?:is|has|in) (?:\[[^\]]*\]|[\w-]+)| [<>=]+ [\d.]+)?/gi

/** The condition with one part taken as always true, or never. */
const withoutPart = (when: string): readonly string[] =>
  [...when.matchAll(part)].flatMap(({ 0: text, index }) =>
    ['true', '(not true)'].map((other) => when.slice(0, index) + other + when.slice(index + text.length)),
  )

/** The condition with one number moved by a step, and with one option of a list left out. */
const moved = (when: string): readonly string[] => [
  ...[...when.matchAll(/(>=|<=|<|>) (\d+)/g)].flatMap(({ 0: text, 1: operator, 2: bound, index }) =>
    [-1, 1]
      .map((step) => Number(bound) + step)
      .filter((value) => value >= 0)
      .map((value) => `${when.slice(0, index)}${operator} ${value}${when.slice(index + text.length)}`),
  ),
  ...[...when.matchAll(/\[([^\]]+)\]/g)].flatMap(({ 0: text, 1: list, index }) => {
    const options = list!.split(', ')
    return options.map((out) => {
      const left = options.filter((option) => option !== out).join(', ')
      return `${when.slice(0, index)}[${left}]${when.slice(index + text.length)}`
    })
  }),
]

describe('the edges of the gates', () => {
  it('are of gates that exist', () => {
    const ids = gates.map(({ id }) => id)
    expect(Object.keys(gateEdges).filter((id) => !ids.includes(id))).toEqual([])
  })

  it.each(gates)('$id acts for everybody on its side, and for nobody on the other', (gate) => {
    const { at = [], not = [] } = edgesOf(gate)
    expect(at.filter((person) => !isActing(gate, person))).toEqual([])
    expect(not.filter((person) => isActing(gate, person))).toEqual([])
  })

  it.each(gates)('$id notices when a part, a number or an option of its condition is another', (gate) => {
    const { at = [], not = [] } = edgesOf(gate)
    const people = [...examples.filter((example) => example.gate === gate.id), ...at, ...not, {}]
    const trace = (when: string) => people.map((person) => toldBy({ ...gate, when }, person))
    const present = JSON.stringify(trace(gate.when))

    const unnoticed = [...withoutPart(gate.when), ...moved(gate.when)].filter(
      (when) => JSON.stringify(trace(when)) === present,
    )

    expect(unnoticed).toEqual([])
  })
})
