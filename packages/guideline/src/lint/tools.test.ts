import { describe, expect, it } from 'vitest'
import { kindsWith, tinyParts } from '../../test/tiny-guideline.ts'

const withRow = (change: object) => {
  const [gates, plan] = tinyParts.toolTables
  return kindsWith({}, { toolTables: [gates!, { ...plan!, rows: [{ ...plan!.rows[0]!, ...change }] }] })
}

describe('rows of tools and of the plan', () => {
  it('name tools that exist', () => {
    expect(withRow({ tools: ['heat-session'] })).toEqual([])
    expect(withRow({ tools: ['heat-session:sauna'] })).toEqual(['N-01 unknown-tool'])
  })

  it('ask for findings that exist', () => {
    expect(withRow({ asks: ['fever'] })).toEqual([])
    expect(withRow({ asks: ['chills'] })).toEqual(['N-01 unknown-name'])
  })

  it('choose by conditions that are looked at too', () => {
    expect(withRow({ choices: [{ of: 'sauna', when: 'fever and not fever' }] })).toEqual(['N-01 never-holds'])
  })
})
