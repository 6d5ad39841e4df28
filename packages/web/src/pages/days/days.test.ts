import type { CourseDay } from '@unspasm/care/days/course'
import { metrics } from '@unspasm/guideline/metrics'
import { reviewRules } from '@unspasm/guideline/review-rules'
import { idsOf, toCondition } from '@unspasm/guideline/condition'
import { metricSentences } from '@unspasm/guideline/words/en/days'
import { describe, expect, it } from 'vitest'
import { notesOf, scaleOf } from './picture-scale.ts'
import { reasonsOfRule } from './reason.ts'
import { missedText, sentencesOf } from './sentences.ts'

const dayAt = (day: number, more: Partial<CourseDay> = {}): CourseDay => ({
  on: `2026-11-${String(day + 1).padStart(2, '0')}`,
  day,
  pains: [5],
  middle: null,
  limit: null,
  spasms: null,
  done: [],
  isMissed: false,
  ...more,
})
const days = (count: number, more: Partial<CourseDay> = {}) =>
  Array.from({ length: count }, (_, day) => dayAt(day, more))
const rule = (id: string) => reviewRules.find((each) => each.id === id)!

describe('the sentence above the picture', () => {
  it('says up or down only for a change that counts', () => {
    const said = (base: number, week: number) => sentencesOf(days(5), { 'm-pain-base': base, 'm-pain-7d': week })[0]!
    expect(said(6, 4)).toEqual({ measure: 'pain', arrow: 'down', text: 'Pain has gone down: 6 at first, 4 now.' })
    expect(said(6, 5)).toMatchObject({ arrow: 'same', text: 'Pain is about the same: 6 at first, 5 now.' })
    expect(said(3, 5.5)).toMatchObject({ arrow: 'up', text: 'Pain has gone up: 3 at first, 5.5 now.' })
  })

  it('says how many check-ins are missing while nothing can be said', () => {
    expect(sentencesOf(days(1), { 'm-pain-base': 6 })).toEqual([
      { measure: 'pain', arrow: null, text: 'Pain was 6 at first. Three check-ins in a week show where it goes.' },
    ])
    expect(sentencesOf(days(1), {})[0]!.text).toBe('Nobody has said yet how bad the pain is.')
  })

  it('adds the limitation where enough is known', () => {
    expect(sentencesOf(days(5, { limit: 6 }), { 'm-pain-base': 6, 'm-pain-7d': 4 })[1]).toMatchObject({ arrow: 'same' })
  })

  it('counts gaps, but not today', () => {
    const some = [dayAt(0), dayAt(1, { isMissed: true }), dayAt(2, { isMissed: true })]
    expect(missedText(some, some[2]!.on)).toBe('One day without a check-in is a gap.')
    expect(missedText(some, '2026-11-30')).toBe('2 days without a check-in are gaps.')
    expect(missedText(days(3), '2026-11-30')).toBe('')
  })
})

describe('the picture', () => {
  it('has 0 at the bottom and 10 at the top, whatever the pain', () => {
    const { yOf, top, bottom } = scaleOf(days(5, { pains: [2] }), 350, false, false)
    expect([yOf(10), yOf(0)]).toEqual([top, bottom])
  })

  it('holds the whole bout, from its first day to its last', () => {
    for (const count of [2, 9, 10, 40, 365]) {
      const { xOf, left, right, named } = scaleOf(days(count), 350, false, false)
      expect([xOf(0), xOf(count - 1)]).toEqual([left, right])
      expect([named[0], named.at(-1)]).toEqual([0, count - 1])
      for (const [place, day] of named.slice(1).entries()) expect(xOf(day) - xOf(named[place]!)).toBeGreaterThan(30)
      // NOTE: half of a name, and the whole of the last one, which ends at its day.
      expect(xOf(named.at(-1)!) - xOf(named.at(-2)!)).toBeGreaterThan(60)
    }
    expect(scaleOf(days(1), 350, false, false).named).toEqual([0])
  })

  it('has a row for the five remedies that were used most', () => {
    const used = ['heat', 'walk', 'food', 'exercise', 'massage', 'physio']
    const course = days(6).map((each, day) => ({ ...each, done: used.slice(0, 6 - day) }))
    expect(scaleOf(course, 350, false, false).lanes.map(({ remedy }) => remedy)).toEqual(used.slice(0, 5))
    expect(scaleOf(course, 350, true, false).lanes).toEqual([])
  })

  it('numbers what changed the advice as its list does, one mark a day', () => {
    const change = (on: string) => ({ on, rule: 'RV-06', to: null, isCalmer: false })
    const course = days(5)
    expect(notesOf([change(course[1]!.on), change(course[3]!.on), change(course[3]!.on)], course)).toEqual([
      { day: 1, name: '1' },
      { day: 3, name: '2–3' },
    ])
  })
})

describe('why a review rule fired', () => {
  it('is what it read, in its order', () => {
    expect(reasonsOfRule(rule('RV-06'), { 'm-day': 14, 'm-pain-trend': 'same' }, {})).toEqual([
      'Day 14 of this bout.',
      'Pain is about as it was at first.',
    ])
    expect(reasonsOfRule(rule('RV-27'), { 'm-adherence-14d': 3 / 14, 'm-day': 14 }, {})[0]).toBe(
      'Days of the last 14 on which you ticked something: 3.',
    )
  })

  it('leaves out what is not known and what was denied', () => {
    expect(
      reasonsOfRule(rule('RV-23'), { 'm-day': 14, 'm-peg': 6 }, { 'low-mood': false, 'fear-moving': 8 }),
    ).toHaveLength(3)
  })

  it('has a sentence for every metric that a rule reads', () => {
    const read = new Set(reviewRules.flatMap(({ when }) => idsOf(toCondition(when))))
    const numbers = metrics.filter(({ id, kind }) => kind === 'number' && read.has(id)).map(({ id }) => id)
    for (const id of numbers) expect(metricSentences).toHaveProperty(id)
  })
})
