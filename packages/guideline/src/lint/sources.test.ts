import { describe, expect, it } from 'vitest'
import { kindsWith, tinyGuideline, tinyParts } from '../../test/tiny-guideline.ts'

describe('every rule and every number', () => {
  const [flag, ...flags] = tinyGuideline.redFlags
  const withSources = (sources: readonly string[]) =>
    kindsWith({ redFlags: [{ ...flag!, sources: sources as ['R1'] }, ...flags] })

  it('has a source', () => {
    expect(withSources([])).toEqual(['RF-01 unknown-source'])
  })

  it('names sources of the list', () => {
    expect(withSources(['R1', 'R99'])).toEqual(['RF-01 unknown-source'])
    expect(
      kindsWith(
        {},
        {
          parameters: {
            ...tinyParts.parameters,
            chronicDays: { ...tinyParts.parameters['chronicDays']!, sources: ['R99'] },
          },
        },
      ),
    ).toEqual(['chronicDays unknown-source'])
    expect(kindsWith({}, { causeSources: { strain: ['R1'] } })).toEqual(['unclear unknown-source'])
    expect(kindsWith({}, { reviewRules: [{ ...tinyParts.reviewRules[0]!, sources: ['R99'] }] })).toEqual([
      'RV-01 unknown-source',
    ])
    expect(
      kindsWith(
        {},
        {
          toolTables: tinyParts.toolTables.map((table) => ({
            ...table,
            rows: table.rows.map((row) => ({ ...row, sources: ['R99'] })),
          })),
        },
      ),
    ).toEqual(['H-1 unknown-source', 'N-01 unknown-source'])
  })
})
