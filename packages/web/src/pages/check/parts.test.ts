import { newCheck, type Check } from '@unspasm/care/ask'
import { describe, expect, it } from 'vitest'
import { partOf } from './parts.ts'

const on = '2026-11-24'
const part = (query: string) => partOf(new URLSearchParams(query))
const answering = (answers: Check['answers'], left: readonly string[] = []): Check => ({ ...newCheck, answers, left })

describe('the part that an address opens', () => {
  it('is the way to the first result without a name, and with a name that is not known', () => {
    for (const query of ['', 'part=elsewhere', 'screen=elsewhere', 'part=toString']) {
      expect(part(query).kind).toBe('way')
      expect(part(query).next(newCheck, on)).toMatchObject({ screen: 's1-danger-now' })
    }
    expect(part('').route).toHaveLength(11)
  })

  it('leads back to a page of this site only', () => {
    expect(part('part=causes&back=/plan').back).toBe('/plan')
    expect(part('part=again&back=/visits/0b-1c/move').back).toBe('/visits/0b-1c/move')
    for (const back of [
      'https://elsewhere.example',
      '//elsewhere.example',
      '//elsewhere',
      '/plan/../..',
      'javascript:alert(1)',
      '',
    ]) {
      expect(part(`part=causes&back=${encodeURIComponent(back)}`).back).toBe('/result')
    }
  })

  it('asks single questions before a tool, those that are asked of this person only', () => {
    const { next } = part('part=tool&rows=latex-allergy,breastfeeding,elsewhere&back=/plan')

    expect(next(answering({ sex: 'male', age: 40 }), on)).toMatchObject({ rows: ['latex-allergy'] })
    expect(next(answering({ sex: 'female', age: 40 }), on)).toMatchObject({ rows: ['latex-allergy', 'breastfeeding'] })
    expect(next(answering({}, ['s23-before-tool']), on)).toEqual({ kind: 'result' })
    expect(part('part=tool&rows=elsewhere').next(newCheck, on)).toEqual({ kind: 'result' })
  })

  it('opens the questions before a tool again for the next tool', () => {
    expect(part('part=tool&rows=latex-allergy').opens).toEqual(['s23-before-tool'])
  })

  it('shows for a change of the questions before tools only those that were answered', () => {
    const { next } = part('screen=s23-before-tool')

    expect(next(answering({ 'latex-allergy': true, age: 40 }), on)).toMatchObject({ rows: ['latex-allergy'] })
  })

  it('opens a screen behind the result for a change, though the way to the result does not lead there', () => {
    const { opens, next } = part('screen=s13-water-and-food')

    expect(opens).toEqual(['s13-water-and-food'])
    expect(next(newCheck, on)).toMatchObject({ kind: 'screen', screen: 's13-water-and-food' })
  })

  it('goes through every screen about causes, and asks of life itself after a low mood', () => {
    const { route, next } = part('part=causes')

    expect(route).toEqual([
      's12-stiff-back',
      's13-water-and-food',
      's14-work-and-strength',
      's15-back-shape',
      's16-tried-so-far',
      's17-worries',
    ])
    expect(next(answering({ 'low-mood': true }, route), on)).toMatchObject({ screen: 's17b-safety-of-life' })
    expect(next(answering({ 'low-mood': false }, route), on)).toEqual({ kind: 'result' })
  })
})
