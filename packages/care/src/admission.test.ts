import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isEmergency } from '@unspasm/guideline/disposition'
import { sessionFacts } from '@unspasm/guideline/session-facts'
import { tools } from '@unspasm/guideline/tools'
import type { Tool } from '@unspasm/guideline/tool'
import { toolGates } from '@unspasm/guideline/tool-gates'
import rows from '../test/examples/plan.gates.json' with { type: 'json' }
import { inputAtGate, type PersonAtGate } from '../test/gate-people.ts'
import { runs } from '../test/runs.ts'
import { admit, type Admission, type Entrant } from './admission.ts'
import { createPlanner, openTools, planGuideline } from './plan.ts'
import { sessionPhases, type SessionPhase } from './session.ts'

type Row = PersonAtGate & { readonly gate: string; readonly closes?: readonly string[] }

const examples = rows as unknown as readonly Row[]
const allTools: readonly Tool[] = tools
const ways = allTools.flatMap(({ id, variants }) =>
  variants ? variants.map((variant) => `${id}:${variant.id}`) : [id],
)
const isMeant = (way: string, key: string) => way === key || way.split(':')[0] === key

/** A row and one way of using a tool that it closes. */
const closings = examples.flatMap((row) =>
  ways.filter((way) => row.closes?.some((key) => isMeant(way, key))).map((way) => ({ row, gate: row.gate, way })),
)

/** Answers to everything that is asked at a start, so that nothing but the gate can stand in the way. */
const askedAtStart = {
  't-alcohol-6h': false,
  't-substances-6h': false,
  't-bottle-is-rubber': false,
  't-will-stay-awake': true,
  't-pad-auto-off': true,
  't-heat-in-reach': true,
  't-consent-recorded': true,
}

const entrantAt = (way: string, phase: SessionPhase | null, person: PersonAtGate): Entrant => {
  const [tool, variant] = way.split(':')
  const live = phase === null ? null : { phase, ...(variant !== undefined && { variant }) }
  const { disposition } = inputAtGate(person).assessment
  return { tool: tool!, variant: variant ?? null, live, disposition, hasRead: true }
}

const decide = (way: string, phase: SessionPhase | null, person: PersonAtGate): Admission['does'] =>
  admit(entrantAt(way, phase, person), openTools(inputAtGate(person))).does

/** The same person before anything closed a tool, with the same answers at the start. */
const clear: PersonAtGate = { input: { facts: askedAtStart } }

describe('a tool whose gate is open', () => {
  it('knows everything that is asked at a start', () => {
    const asked = sessionFacts.filter(({ missing }) => missing === 'maybe').map(({ id }) => id)
    expect(Object.keys(askedAtStart).toSorted()).toEqual(asked.toSorted())
  })

  it.each(ways)('%s begins and goes on in each phase', (way) => {
    for (const phase of [null, ...sessionPhases]) expect(decide(way, phase, clear)).toBe('open')
  })

  it.each(allTools.filter(({ variants }) => variants).map(({ id }) => id))('%s is given all of its ways', (tool) => {
    const whole = admit({ ...entrantAt(tool, null, clear) }, openTools(inputAtGate(clear)))
    const own = ways.filter((way) => way.startsWith(`${tool}:`)).map((way) => way.split(':')[1])

    expect(whole.does === 'open' && whole.variants.map(({ variant }) => variant)).toEqual(own)
  })
})

describe('a tool whose gate is closed', () => {
  it.each(closings)('$way does not begin behind $gate, and stops when it runs', ({ row, gate, way }) => {
    const looking = gate === 'G-1' ? 'end' : 'open'
    const stopped = gate === 'G-1' ? 'emergency' : 'open'
    const before = gate === 'G-1' ? 'emergency' : 'refuse'
    const decided = [null, ...sessionPhases].map((phase) => [phase, decide(way, phase, row)])

    expect(decided).toEqual([
      [null, before],
      ['setup', before],
      ['before', 'stop'],
      ['run', 'stop'],
      ['after', looking],
      ['stop', stopped],
      ['settle', before],
    ])
  })

  it.each(closings)('$way is not among the ways that are offered behind $gate', ({ row, way }) => {
    const [tool, variant] = way.split(':')
    const whole = admit({ ...entrantAt(tool!, null, row) }, openTools(inputAtGate(row)))
    const offered = whole.does === 'open' ? whole.variants.map((each) => each.variant) : []

    expect(offered).not.toContain(variant ?? tool)
  })

  it.each(closings)('$way is held by $gate alone: without that row something else is decided', ({ row, gate, way }) => {
    const others = createPlanner({ ...planGuideline, gates: toolGates.filter(({ id }) => id === gate) })
    const none = createPlanner({ ...planGuideline, gates: [] })
    const at = entrantAt(way, null, row)
    const decideBy = ({ openTools: judge }: typeof none) => admit(at, judge(inputAtGate(row))).does

    expect(decideBy(others)).not.toBe('open')
    expect(decideBy(none)).toBe(isEmergency(at.disposition) ? 'emergency' : 'open')
  })

  it('is every remedy: each way is closed by a row in these cases', () => {
    const closed = new Set(closings.map(({ way }) => way))
    const remedies = ways.filter((way) => allTools.find(({ id }) => id === way.split(':')[0])!.kind === 'remedy')

    expect(remedies.filter((way) => !closed.has(way))).toEqual([])
  })

  it('is stopped by each row that can close it', () => {
    const closing = toolGates.filter(({ effect }) => 'closes' in effect || 'hides' in effect).map(({ id }) => id)
    expect([...new Set(closings.map(({ gate }) => gate))].toSorted()).toEqual(closing.toSorted())
  })
})

describe('what stands before a start', () => {
  const at = (way: string, person: PersonAtGate, own: Partial<Entrant> = {}) =>
    admit({ ...entrantAt(way, null, person), ...own }, openTools(inputAtGate(person)))

  it('asks for a new sign before anything else that is open', () => {
    const old: PersonAtGate = { missing: ['pacemaker-or-icd'], input: { facts: { 't-hours-since-safety': 25 } } }
    expect(at('heat-session:hot-water-bottle', old)).toEqual({ does: 'ask-new-sign' })
  })

  it('asks for the findings of its gates, then for the facts of this start', () => {
    const open: PersonAtGate = { missing: ['heat-rub-recent', 'device-implant-back'] }
    expect(at('heat-session:hot-water-bottle', open)).toMatchObject({ does: 'ask-findings' })
    expect(at('heat-session:hot-water-bottle', {})).toEqual({ does: 'ask-fact', fact: 't-alcohol-6h' })
  })

  it.each([
    ['heat-session:hot-water-bottle', 't-alcohol-6h', {}, 10],
    ['heat-session:hot-water-bottle', 't-bottle-is-rubber', { 'latex-allergy': true }, 10],
    ['heat-session:hot-water-bottle', 't-will-stay-awake', {}, 23],
    ['self-massage:hands-sitting', 't-substances-6h', {}, 10],
    ['massage-visit', 't-consent-recorded', {}, 10],
  ] as const)(
    'refuses %s on "not sure" about %s, without a question that is only asked there',
    (way, fact, answers, hour) => {
      const person = (given: object): PersonAtGate => ({
        answers,
        input: { facts: { ...askedAtStart, 't-bottle-is-rubber': false, ...given }, localHour: hour },
      })
      expect(at(way, person({})).does).toBe('open')
      expect(at(way, person({ [fact]: '?' }))).toMatchObject({ does: 'refuse', findings: [] })
    },
  )

  it('refuses with the findings whose answers may open it', () => {
    expect(at('positions:rest-kneel-lean', { missing: ['osteoporosis'] })).toMatchObject({
      does: 'refuse',
      findings: ['osteoporosis'],
    })
  })

  it('shows what must be read once, and not over a session', () => {
    const old: PersonAtGate = { answers: { 'cancer-history': true }, input: { facts: askedAtStart } }
    const way = 'heat-session:hot-water-bottle'

    expect(at(way, old, { hasRead: false })).toMatchObject({ does: 'warn', cautions: ['H-7'] })
    expect(at(way, old).does).toBe('open')
    expect(at(way, old, { hasRead: false, live: { phase: 'run' } }).does).toBe('open')
  })

  it('knows no tool that is not in the table', () => {
    expect(at('no-such-tool', {})).toEqual({ does: 'unknown' })
  })

  it('falls back to the tool when the way that is asked for does not exist', () => {
    expect(at('heat-session:no-such-way', clear)).toMatchObject({ does: 'open', variant: 'no-such-way' })
  })

  it('judges the way that is in use, and not the one that is asked for', () => {
    const patch: PersonAtGate = { answers: { 'pacemaker-or-icd': true }, input: { facts: askedAtStart } }
    const live = { phase: 'run', variant: 'electric-pad' } as const

    expect(at('heat-session:hot-water-bottle', patch, { live }).does).toBe('stop')
    expect(at('heat-session', patch, { live }).does).toBe('stop')
  })
})

describe('a start, whatever is missing,', () => {
  it('opens exactly what the gates leave open', () => {
    const questions = [...new Set(examples.flatMap(({ answers = {} }) => Object.keys(answers)))]
    const anybody = fc.record({
      row: fc.constantFrom(...closings),
      missing: fc.subarray(questions, { maxLength: 3 }),
    })
    fc.assert(
      fc.property(anybody, ({ row: { row, way }, missing }) => {
        const person = { ...row, missing: [...(row.missing ?? []), ...missing] }
        const status = openTools(inputAtGate(person)).get(way)!
        const { does } = admit(entrantAt(way, null, person), openTools(inputAtGate(person)))
        expect(does === 'open').toBe(status.state === 'open')
      }),
      { numRuns: runs(200) },
    )
  })
})
