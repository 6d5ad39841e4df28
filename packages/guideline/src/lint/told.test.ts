import { describe, expect, it } from 'vitest'
import type { DispositionText } from '../disposition-text.ts'
import { kindsWith, tinyParts } from '../../test/tiny-guideline.ts'

const { told } = tinyParts
const text = told.texts['emergency-today']!
const withTold = (change: Partial<typeof told>) => kindsWith({}, { told: { ...told, ...change } })
const withText = (change: Partial<DispositionText>) =>
  withTold({ texts: { 'emergency-today': { ...text, ...change } } })

describe('what the person is told', () => {
  it('belongs to a disposition', () => {
    expect(withTold({ texts: { ...told.texts, tomorrow: text } })).toEqual(['tomorrow unknown-disposition'])
  })

  it('has words, all of which are said somewhere', () => {
    expect(withText({ title: [{ piece: 'run' }, { piece: 'go' }] })).toEqual(['emergency-today missing-words'])
    expect(withTold({ pieces: { ...told.pieces, run: 'Run' } })).toEqual(['run dead-words'])
    expect(withTold({ pieces: { ...told.pieces, go: 'Go!' } })).toEqual(['go banned-words'])
  })

  it('hangs on groups, rules and permissions that exist', () => {
    expect(withText({ calls: [{ call: 'emergency', ifAll: { groups: ['plague'] } }] })).toEqual([
      'emergency-today unknown-group',
    ])
    expect(withText({ calls: [{ call: 'emergency', ifFired: { rules: ['RF-99'] } }] })).toEqual([
      'emergency-today unknown-rule',
    ])
    expect(withText({ calls: [{ call: 'emergency', ifOpen: ['sauna' as 'heat'] }] })).toEqual([
      'emergency-today unknown-token',
    ])
  })

  it('replaces words that are said, when a rule fires that exists', () => {
    expect(withTold({ replacements: [{ ifFired: 'RF-99', words: 'rest' }] })).toEqual(['rest unknown-rule'])
    expect(withTold({ replacements: [{ ifFired: 'RF-03', words: 'sleep' }] })).toEqual([
      'RF-03 missing-words',
      'rest dead-words',
    ])
    expect(withTold({ replacedWords: { rest: { these: ['Lie in the dark.'], by: 'Walk' } } })).toEqual([
      'rest dead-words',
    ])
    expect(withTold({ replacedWords: { rest: { these: ['Rest'], by: 'Walk!' } } })).toEqual(['rest banned-words'])
  })
})
