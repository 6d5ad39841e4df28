import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atomsOf, toCondition } from '@unspasm/guideline/condition'
import { guideline } from '@unspasm/guideline/guideline'
import { answersNear, change, on } from '../test/arbitrary-answers.ts'
import { changed, type Changes } from '../test/find-firing.ts'
import table from '../test/firing.json' with { type: 'json' }
import { personWith } from '../test/people.ts'
import { runs } from '../test/runs.ts'
import type { Answers } from './answers.ts'
import { assess } from './assess.ts'
import { engineInForce } from './engine.ts'
import { answersBehind } from './explain.ts'

/** Rules that read answers only, not what the evaluation has found. */
const rules = [...guideline.redFlags, ...guideline.remedyGates, ...guideline.professionalRules].filter(({ when }) =>
  atomsOf(toCondition(when)).every(
    (atom) => 'id' in atom && atom.id !== 'top-cause' && atom.id !== 'd-safety-complete',
  ),
)
const people: readonly Answers[] = [
  personWith({}),
  ...Object.values(table as unknown as Record<string, Changes>).map(changed),
]

/** The date and the band answer one question; either stands for both. */
const withTwin = (ids: readonly string[]) =>
  ids.includes('duration') || ids.includes('onset-date') ? [...ids, 'duration', 'onset-date'] : ids

const findingIds: readonly string[] = guideline.findings.map(({ id }) => id)
const person = fc.constantFrom(...people).chain((base) => answersNear(guideline.findings, base, 6))
const changes = fc.array(change(guideline.findings), { maxLength: 30 })

describe('the answers behind a rule that fired', () => {
  it('are enough: no other answer makes it stop firing', () => {
    fc.assert(
      fc.property(person, changes, (answers, others) => {
        const { fired } = assess(answers, on)
        for (const { id, when } of rules) {
          if (!fired.includes(id)) continue
          const named = withTwin(answersBehind(engineInForce, when, answers, on))
          const kept = Object.fromEntries(Object.entries(answers).filter(([name]) => named.includes(name)))
          const free = Object.fromEntries(others.filter(([name]) => !named.includes(name)))
          expect(assess({ ...answers, ...free }, on).fired).toContain(id)
          expect(assess(kept, on).fired).toContain(id)
        }
      }),
      { numRuns: runs(300) },
    )
  })

  it('are findings, each once, that the rule reads', () => {
    fc.assert(
      fc.property(person, fc.constantFrom(...rules), (answers, { when }) => {
        const named = answersBehind(engineInForce, when, answers, on)
        expect(new Set(named).size).toBe(named.length)
        expect(named.filter((id) => !findingIds.includes(id))).toEqual([])
      }),
    )
  })

  it('are never none for a rule that fired and does not always hold', () => {
    fc.assert(
      fc.property(person, (answers) => {
        const { fired } = assess(answers, on)
        const unexplained = rules.filter(
          ({ id, when }) => fired.includes(id) && answersBehind(engineInForce, when, answers, on).length === 0,
        )
        expect(unexplained).toEqual([])
      }),
    )
  })
})
