import { describe, expect, it } from 'vitest'
import { rulesThatStopMassage } from './stopped-by-sittings.ts'

const on = '2026-12-01'

describe('how sittings went', () => {
  it('stops massage after two in a row that did not help', () => {
    expect(rulesThatStopMassage(['worse', 'worse'], on)).toEqual(['RV-04'])
    expect(rulesThatStopMassage(['better', 'same', 'worse'], on)).toEqual(['RV-04'])
  })

  it('does not stop it after one, nor when the last one helped', () => {
    expect(rulesThatStopMassage([], on)).toEqual([])
    expect(rulesThatStopMassage(['worse'], on)).toEqual([])
    expect(rulesThatStopMassage(['worse', 'worse', 'better'], on)).toEqual([])
    expect(rulesThatStopMassage(['worse', 'better', 'worse'], on)).toEqual([])
  })
})
