import { describe, expect, it } from 'vitest'
import { kindsWith, tinyGuideline, tinyParts } from '../../test/tiny-guideline.ts'
import { namesOf } from './names.ts'
import { parseRows } from './parsed.ts'
import { readersOf } from './readers.ts'
import { conditionRows } from './rows.ts'

const chills = { ...tinyGuideline.findings[0]!, id: 'chills' }
const words = {
  ...tinyParts.words,
  findings: { ...tinyParts.words.findings, chills: tinyParts.words.findings['fever']! },
}
const findings = [...tinyGuideline.findings, chills]

describe('a finding that nothing reads', () => {
  it('is found', () => {
    expect(kindsWith({ findings }, { words })).toEqual(['chills nothing-reads'])
  })

  it('is found behind a derived value that nothing reads', () => {
    const derived = [
      ...tinyGuideline.derived,
      { id: 'd-cold', kind: 'boolean', expression: 'chills', meaning: 'Cold.' } as const,
    ]

    expect(kindsWith({ findings, derived }, { words })).toEqual(['chills nothing-reads', 'd-cold nothing-reads'])
  })

  it('may be declared to be recorded only', () => {
    expect(kindsWith({ findings }, { words, recordedOnly: { chills: 'for the doctor' } })).toEqual([])
  })

  it('is not declared when something reads it, or when it does not exist', () => {
    expect(kindsWith({}, { recordedOnly: { age: 'for the doctor' } })).toEqual(['age nothing-reads'])
    expect(kindsWith({}, { recordedOnly: { chills: 'for the doctor' } })).toEqual(['chills unknown-name'])
  })
})

describe('readers', () => {
  it('are the rows that read a name, also through what is made of it, in the order of the tables', () => {
    const { parsed } = parseRows(conditionRows(tinyGuideline, tinyParts))
    const readers = readersOf(parsed, namesOf(tinyGuideline, tinyParts))

    expect(readers.get('fever')).toEqual(['s2-you', 'RF-01', 'RF-03'])
    expect(readers.get('duration')).toEqual(['CP-1', 'RF-03', 'strain/odd-shape', 'strain/long', 'RV-01'])
    expect(readers.get('shape')).toEqual(['strain/odd-shape'])
    expect(readers.get('m-trend')).toEqual(['RV-01'])
  })
})
