import { describe, expect, it } from 'vitest'
import { gateAsks, gateText, gateTools, planText, planTools, toolText } from './effects.ts'
import type { ToolGate } from '../tool.ts'

const gate: ToolGate = {
  id: 'H-1',
  when: 'fever',
  effect: {
    hides: ['sauna'],
    closes: ['heat:wrap'],
    limits: [
      { on: ['drink'], to: { maxMinutes: 10, notes: ['sit-up'] }, from: { field: 'litresMax', fact: 't-litres' } },
    ],
    warns: ['walk'],
    grades: { on: ['heat'], atMost: 'C' },
    asks: { on: ['ball'], finding: 'age' },
  },
  onUnknown: 'ask',
  whenUnknown: { closes: ['roller'] },
  lift: { by: 'clearance', clearance: 'heat-ok', cleared: { warns: ['bath'] } },
  sources: ['R1'],
}

describe('a gate of a tool', () => {
  it('is said effect by effect', () => {
    expect(gateText(gate).split('<br>')).toEqual([
      'Hides `sauna`',
      'Closes `heat:wrap`',
      'Limits `drink`: maxMinutes 10, sit-up, litresMax from `t-litres`',
      'Must be read before `walk`',
      'Evidence of `heat` shown as C at best',
      'Asks `age` before `ball`',
      'Answer not known: it is asked first; no answer closes',
      'Then instead: Closes `roller`',
      'Lifted by: clearance `heat-ok`',
      'After that: Must be read before `bath`',
    ])
  })

  it('names its tools and the findings that it asks for', () => {
    expect(gateTools(gate)).toEqual(['sauna', 'heat:wrap', 'drink', 'walk', 'heat', 'ball', 'roller', 'bath'])
    expect(gateAsks(gate)).toEqual(['age'])
  })
})

describe('a row of the plan', () => {
  const rule = {
    id: 'N-01',
    group: 'now',
    when: 'true',
    tool: 'heat',
    choose: [{ variant: 'wrap', when: 'true' }],
    timing: 'now',
    minutes: 5,
    required: true,
    offers: ['stand-up'],
    limits: { sessionsPerDay: 3 },
    byDay: 14,
    evidence: 'C',
    sources: ['R1'],
  } as const

  it('says what it adds', () => {
    expect(planText(rule).split('<br>')).toEqual([
      '`heat`, now',
      '5 minutes',
      'required',
      'offers `stand-up`',
      'sessionsPerDay 3',
      'by day 14',
      'evidence C',
    ])
  })

  it('names every tool and variant that it can add', () => {
    expect(planTools(rule)).toEqual(['heat', 'heat:wrap', 'stand-up'])
    expect(planTools({ ...rule, variant: 'bath' })).toEqual(['heat:bath', 'heat:wrap', 'stand-up'])
  })
})

describe('a tool', () => {
  it('says what it needs and takes', () => {
    expect(
      toolText({
        id: 'walk',
        kind: 'remedy',
        tokens: [],
        evidence: 'A',
        sources: ['R1'],
        minutes: null,
        needsStanding: true,
      }),
    ).toBe('needs nothing open; evidence A; needs standing')
    expect(
      toolText({
        id: 'heat',
        kind: 'remedy',
        tokens: ['heat'],
        evidence: 'B',
        sources: ['R1'],
        minutes: 15,
        limits: { layers: 2 },
      }),
    ).toBe('needs `heat` open; evidence B; 15 minutes; layers 2')
  })
})
