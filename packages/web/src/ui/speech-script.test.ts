import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spokenLines } from './speech-script.ts'

describe('what is read aloud', () => {
  it('is cut at the ends of sentences', () => {
    expect(spokenLines(['How bad is it? 0 is no pain.', 'Not sure'])).toEqual([
      { text: 'How bad is it?', of: 0 },
      { text: '0 is no pain.', of: 0 },
      { text: 'Not sure', of: 1 },
    ])
  })

  it('leaves out what is empty', () => {
    expect(spokenLines(['', '  \n ', 'Yes'])).toEqual([{ text: 'Yes', of: 2 }])
  })

  it('is cut between words where a sentence is long', () => {
    const long = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ')
    const lines = spokenLines([long])

    expect(lines.length).toBeGreaterThan(1)
    expect(Math.max(...lines.map(({ text }) => text.length))).toBeLessThanOrEqual(160)
    expect(lines.map(({ text }) => text).join(' ')).toBe(long)
  })

  it('keeps every word, in order, in pieces that no voice breaks off', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.stringMatching(/^[a-z]{1,20}[.?!]?$/), { maxLength: 60 })), (texts) => {
        const lines = spokenLines(texts.map((words) => words.join(' ')))

        expect(lines.flatMap(({ text }) => text.split(' '))).toEqual(texts.flat())
        expect(lines.every(({ text }) => text.length <= 160)).toBe(true)
        expect(lines.map(({ of }) => of)).toEqual(lines.map(({ of }) => of).toSorted((a, b) => a - b))
      }),
    )
  })
})
