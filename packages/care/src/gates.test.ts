import { describe, expect, it } from 'vitest'
import { toolGates } from '@unspasm/guideline/tool-gates'
import rows from '../test/examples/plan.gates.json' with { type: 'json' }
import { inputAtGate, type PersonAtGate } from '../test/gate-people.ts'
import type { Answers } from './answers.ts'
import { assess } from './assess.ts'
import { judgeBooking } from './booking/judge-booking.ts'
import type { OpenTools, ToolStatus } from './gates.ts'
import { createPlanner, openTools, planGuideline } from './plan.ts'

/** One row of a gate table at work: what it does to tools for this person. */
type Row = PersonAtGate & {
  readonly gate: string
  /** Every tool that the row closes; a tool with several ways stands for all of them. */
  readonly closes?: readonly string[]
  readonly limits?: Readonly<Record<string, { readonly notes?: readonly string[] }>>
  readonly asks?: Readonly<Record<string, readonly string[]>>
  readonly warns?: readonly string[]
  readonly grades?: Readonly<Record<string, string>>
}

const table = rows as unknown as readonly Row[]
const on = '2026-11-24'

/** Everything a gate can change about a tool. */
const traceOf = (status: ToolStatus, gate: string) => ({
  closes: status.closedBy.includes(gate),
  cautions: status.cautions.includes(gate),
  ask: status.ask,
  limits: status.limits,
  grade: status.gradeAtMost,
})

/** Each way of using the tools, in the order of the tools. */
const waysOf = (keys: readonly string[]): readonly string[] =>
  allWays.filter((way) => keys.includes(way) || keys.includes(way.split(':')[0]!))

/** Ways that a gate closes. */
const closedBy = (gate: string, statuses: OpenTools): readonly string[] =>
  allWays.filter((way) => statuses.get(way)!.state === 'closed' && statuses.get(way)!.closedBy.includes(gate))

const allWays = planGuideline.tools.flatMap(({ id, variants }) =>
  variants ? variants.map((variant) => `${id}:${variant.id}`) : [id],
)

describe('the gate tables', () => {
  it('have a written case for every row', () => {
    expect([...new Set(table.map(({ gate }) => gate))].toSorted()).toEqual(toolGates.map(({ id }) => id).toSorted())
  })

  it.each(table)('$gate does what its row says', (row) => {
    const { gate, closes = [], limits = {}, asks = {}, warns = [], grades = {} } = row

    const statuses = openTools(inputAtGate(row))
    const status = (key: string) => statuses.get(key)!

    expect(closedBy(gate, statuses)).toEqual(waysOf(closes))
    for (const [key, { notes = [], ...numbers }] of Object.entries(limits)) {
      expect(status(key).limits).toMatchObject(numbers)
      expect(status(key).limits.notes ?? []).toEqual(expect.arrayContaining([...notes]))
    }
    for (const [key, ids] of Object.entries(asks)) {
      expect(status(key).state).not.toBe('open')
      expect(status(key).ask).toEqual(expect.arrayContaining([...ids]))
    }
    for (const key of warns) expect(status(key).cautions).toContain(gate)
    for (const [key, grade] of Object.entries(grades)) expect(status(key).gradeAtMost).toBe(grade)
  })

  it.each(table)('$gate is what does it: without its row the tools are told something else', (row) => {
    const without = createPlanner({ ...planGuideline, gates: toolGates.filter(({ id }) => id !== row.gate) })
    const keys = [
      ...waysOf(row.closes ?? []),
      ...Object.keys(row.limits ?? {}),
      ...Object.keys(row.asks ?? {}),
      ...(row.warns ?? []),
      ...Object.keys(row.grades ?? {}),
    ]

    const present = openTools(inputAtGate(row))
    const absent = without.openTools(inputAtGate(row))

    const differs = keys.filter((key) => {
      const before = JSON.stringify(traceOf(present.get(key)!, row.gate))
      return before !== JSON.stringify(traceOf(absent.get(key)!, row.gate))
    })
    expect(differs.length).toBeGreaterThan(0)
  })

  it('leave every tool of a clear adult open but for what is asked at each start', () => {
    const statuses = [...openTools(inputAtGate({})).values()]

    expect(statuses.filter(({ state }) => state === 'closed')).toEqual([])
    expect(statuses.flatMap(({ ask }) => ask).filter((id) => !id.startsWith('t-'))).toEqual([])
  })

  it('open again what a clinician named, and only that', () => {
    const cleared = { 'clinician-clearance': ['heat-ok'] } as const
    const bone = openTools(inputAtGate({ answers: { 'pacemaker-or-icd': true, ...cleared } }))
    const clot = openTools(inputAtGate({ answers: { 'recent-heart-or-stroke': true, ...cleared } }))

    expect(bone.get('heat-session:electric-pad')!.state).not.toBe('closed')
    expect(clot.get('massage-visit')!.state).toBe('closed')
  })

  it('close a tool with variants only when all of them are closed, and give every reason', () => {
    const status = openTools(inputAtGate({ answers: { 'skin-patch-medicine': true } })).get('heat-session')!

    expect(status.state).toBe('closed')
    expect(status.closedBy).toEqual(expect.arrayContaining(['G-2', 'H-4']))
  })

  it('never close by silence what is not asked of this person', () => {
    const man: Answers = { sex: 'male', age: 30, 'pain-now': 4 }
    const { pregnancy: _, ...answers } = inputAtGate({ answers: man }).answers

    const statuses = openTools({ ...inputAtGate({}), answers, assessment: assess(answers, on) })

    expect(statuses.get('heat-session:electric-pad')!.closedBy).toEqual([])
    expect(statuses.get('positions:rest-crook-lying')!.closedBy).toEqual([])
  })

  it('refuse a table that names a tool or a finding that does not exist', () => {
    const gate = { ...planGuideline.gates[0]!, id: 'TEST', when: 'true', effect: { closes: ['no-such-tool'] } }
    const making = (row: typeof gate) => () => createPlanner({ ...planGuideline, gates: [row] })

    expect(making(gate)).toThrow('expected a tool or a variant, got no-such-tool')
    expect(making({ ...gate, effect: { closes: ['positions'] }, when: 'no-such-finding' })).toThrow('no-such-finding')
  })
})

describe('the gates of one tool alone', () => {
  it('say of it what all gates say', () => {
    const wanted = { role: 'massage-therapist', isRemote: false, hasGuardian: true } as const
    for (const person of table) {
      const input = inputAtGate(person)
      expect(judgeBooking(input, wanted).tool).toEqual(openTools(input).get('massage-visit'))
    }
  })
})
