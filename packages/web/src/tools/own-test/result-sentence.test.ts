import type { OwnTest, TestResult } from '@unspasm/care/effect/own-test'
import { neverWords } from '@unspasm/guideline/words/en/effect'
import { describe, expect, it } from 'vitest'
import { diarySentence, endSentence, resultSentence } from './result-sentence.ts'

const test: OwnTest = {
  id: 'seven',
  remedy: 'evening-heat',
  measure: 'pain-now',
  episodeId: 'bout',
  started: { on: '2026-10-01', time: '20:00' },
  disposition: 'self-care',
  told: {},
  requests: [],
  end: null,
}
const result: TestResult = {
  verdict: 'helps',
  comparisons: 6,
  points: -1.504,
  likely: 0.991,
  isEnough: true,
  differences: [-2, -1, -3, -2, -1, -2],
  now: [],
  wait: [],
}
const said = (verdict: TestResult['verdict'], more: Partial<TestResult> = {}) =>
  resultSentence(test, { ...result, verdict, ...more })

describe('what a test says', () => {
  it('is the fixed sentence of its verdict, with numbers in halves', () => {
    expect(said('helps')).toBe(
      'In your test, pain was about 1.5 points lower with evening heat (6 comparisons). It is likely (99 %) that it helps you by half a point or more. Expectation may be part of it.',
    )
    expect(said('worse', { points: 1.357 })).toBe(
      'In your test, pain was about 1.5 points higher with evening heat. We suggest leaving it out for two weeks.',
    )
    expect(said('unclear')).toBe('We cannot tell yet (6 comparisons). That is a normal result, not a failure.')
    expect(said('same', { comparisons: 14 })).toMatch(/^In your test we saw no clear difference \(14 comparisons\)\./)
  })

  it('leaves no place open, and says none of the words that are never said', () => {
    const sentences = [
      ...(['helps', 'same', 'worse', 'unclear'] as const).map((verdict) => said(verdict)),
      diarySentence({ remedy: 'walk', withDays: 5, withPain: 3.26, withoutDays: 6, withoutPain: 4.8 }),
    ]
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/[{}]/)
      for (const word of neverWords) expect(sentence.toLowerCase()).not.toMatch(new RegExp(`\\b${word}\\b`))
    }
    expect(sentences.at(-1)).toMatch(
      /^On 5 days with a walk your evening pain was 3.5 on average; on 6 days without it was 5\./,
    )
  })

  it('of a test that was stopped is why', () => {
    const ended = (reason: 'own-choice' | 'high-pain') => ({ ...test, end: { on: '2026-10-05', reason, result: null } })
    expect(endSentence(ended('own-choice'))).toBe('You stopped this test.')
    expect(endSentence(ended('high-pain'))).toMatch(/^Stopped: your pain was 8/)
    expect(endSentence(test)).toBe('')
  })
})
