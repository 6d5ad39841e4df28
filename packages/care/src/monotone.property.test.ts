import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { urgencyRank } from '@unspasm/guideline/disposition'
import { guideline, type Guideline } from '@unspasm/guideline/guideline'
import { answersNear, on } from '../test/arbitrary-answers.ts'
import { arbitraryGuideline } from '../test/arbitrary-guideline.ts'
import { personWith } from '../test/people.ts'
import { runs } from '../test/runs.ts'
import { notSure, type Answers } from './answers.ts'
import { assess, createAssess, type Assessment } from './assess.ts'
import { createEngine } from './engine.ts'

/** The only safety booleans whose yes may lower a result, since each names another explanation. Source: triage 0.3. */
const mayLower: readonly string[] = ['rash-band', 'nerve-change-checked']

const signs = guideline.findings.filter(
  ({ id, kind, category }) => kind === 'boolean' && category === 'safety' && !mayLower.includes(id),
)
const signIds = signs.map(({ id }) => id)

/** `self-care` and `hands-on-ok` count as equally urgent. Source: triage 0.3. */
const urgency = ({ disposition }: Assessment) => Math.min(urgencyRank(disposition), urgencyRank('hands-on-ok'))

const person = fc.oneof(
  answersNear(guideline.findings, personWith({}), 4),
  answersNear(guideline.findings, personWith({ age: 64, 'pain-now': 7, 'pain-constant': true }), 6),
  answersNear(guideline.findings, personWith({ age: '?', sex: 'female', pregnancy: 'maybe' }), 6),
  answersNear(guideline.findings, {}, 12),
)
const answered = (answers: Answers, id: string, answer: boolean | '?'): Answers => ({ ...answers, [id]: answer })

describe('an assessment by the guideline in force', () => {
  it('is never less urgent because a sign of danger turns from no to yes or to not sure', () => {
    fc.assert(
      fc.property(person, fc.constantFrom(...signIds), (answers, id) => {
        const no = assess(answered(answers, id, false), on)
        const unsure = assess(answered(answers, id, notSure), on)
        const yes = assess(answered(answers, id, true), on)
        expect(urgency(yes)).toBeLessThanOrEqual(urgency(no))
        expect(urgency(unsure)).toBeLessThanOrEqual(urgency(no))
      }),
      { numRuns: runs(3000) },
    )
  })

  it('opens nothing because a sign of danger turns from no to yes or to not sure', () => {
    fc.assert(
      fc.property(person, fc.constantFrom(...signIds), (answers, id) => {
        const { blocked } = assess(answered(answers, id, false), on)
        const closed = expect.arrayContaining([...blocked])
        expect(assess(answered(answers, id, true), on).blocked).toEqual(closed)
        expect(assess(answered(answers, id, notSure), on).blocked).toEqual(closed)
      }),
      { numRuns: runs(3000) },
    )
  })

  it('is never less urgent because of silence than because of no', () => {
    fc.assert(
      fc.property(person, fc.constantFrom(...signIds), (answers, id) => {
        const { [id]: _, ...silent } = answers
        const no = assess(answered(answers, id, false), on)
        const left = assess(silent, on)
        expect(urgency(left)).toBeLessThanOrEqual(urgency(no))
        expect(left.blocked).toEqual(expect.arrayContaining([...no.blocked]))
      }),
      { numRuns: runs(2000) },
    )
  })

  it('opens nothing and is never less urgent because a rule is added', () => {
    const added = arbitraryRule(guideline)
    fc.assert(
      fc.property(added, person, (rules, answers) => {
        const before = assess(answers, on)
        const after = createAssess(createEngine(rules))(answers, on)
        expect(after.blocked).toEqual(expect.arrayContaining([...before.blocked]))
        expect(urgency(after)).toBeLessThanOrEqual(urgency(before))
      }),
      { numRuns: runs(100) },
    )
  })
})

describe('an assessment by any guideline without negation', () => {
  const lenient = arbitraryGuideline({ negation: false })
  const withSign = lenient.chain((rules) => {
    const booleans = rules.findings.filter(({ kind }) => kind === 'boolean').map(({ id }) => id)
    return fc.record({
      rules: fc.constant(rules),
      answers: answersNear(rules.findings, {}, 10),
      id: fc.constantFrom(...booleans, 'nowhere'),
    })
  })

  it('is never less urgent because of a yes, and opens nothing but what unanswered questions closed', () => {
    fc.assert(
      fc.property(withSign, ({ rules, answers, id }) => {
        const judge = createAssess(createEngine(rules))
        const no = judge(answered(answers, id, false), on)
        const unsure = judge(answered(answers, id, notSure), on)
        const yes = judge(answered(answers, id, true), on)
        expect(urgencyRank(yes.disposition)).toBeLessThanOrEqual(urgencyRank(no.disposition))
        expect(urgencyRank(unsure.disposition)).toBeLessThanOrEqual(urgencyRank(no.disposition))
        expect(yes.blocked).toEqual(expect.arrayContaining([...no.blocked]))
        expect(unsure.blocked).toEqual(expect.arrayContaining([...no.blocked]))
        expect(yes.fired).toEqual(expect.arrayContaining([...no.fired]))
      }),
      { numRuns: runs(1000) },
    )
  })

  it('is as urgent as the most urgent rule that fired, and closes what every fired rule closes', () => {
    fc.assert(
      fc.property(withSign, ({ rules, answers }) => {
        const { disposition, decidedBy, fired, blocked, cautions } = createAssess(createEngine(rules))(answers, on)
        const deciding = [...rules.redFlags, ...rules.professionalRules].filter(({ id }) => fired.includes(id))
        const ranks = deciding.map((row) => urgencyRank(row.disposition))
        expect(urgencyRank(disposition)).toBe(Math.min(...ranks))
        expect(decidedBy).toEqual(deciding.filter((row) => row.disposition === disposition).map(({ id }) => id))
        const gates = rules.remedyGates.filter(({ id }) => fired.includes(id))
        expect(blocked).toEqual(expect.arrayContaining(gates.flatMap((gate) => [...gate.blocks])))
        expect(cautions.filter(({ token }) => blocked.includes(token))).toEqual([])
      }),
    )
  })
})

/** The guideline with one more rule, red flag or gate, somewhere among its own. */
function arbitraryRule(rules: Guideline): fc.Arbitrary<Guideline> {
  const extra = arbitraryGuideline().filter(({ redFlags, remedyGates }) => redFlags.length + remedyGates.length > 0)
  return fc
    .tuple(extra, fc.constantFrom(...rules.redFlags.map(({ when }) => when)), fc.nat())
    .map(([more, when, at]) => {
      const put = <Row extends { readonly id: string; readonly when: string }>(
        all: readonly Row[],
        row: Row | undefined,
      ) => (row ? all.toSpliced(at % all.length, 0, { ...row, id: 'added', when: at % 2 === 0 ? when : 'true' }) : all)
      return {
        ...rules,
        redFlags: put(rules.redFlags, more.redFlags[0] && { ...more.redFlags[0], group: 'vascular' }),
        remedyGates: put(rules.remedyGates, more.remedyGates[0]),
      }
    })
}
