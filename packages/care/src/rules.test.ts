import { describe, expect, it } from 'vitest'
import { toCondition } from '@unspasm/guideline/condition'
import { urgencyRank } from '@unspasm/guideline/disposition'
import { guideline } from '@unspasm/guideline/guideline'
import { on } from '../test/arbitrary-answers.ts'
import { changed, fires, type Changes } from '../test/find-firing.ts'
import table from '../test/firing.json' with { type: 'json' }
import { gateAnswers } from '../test/gate-answers.ts'
import { personWith } from '../test/people.ts'
import { weakFlags } from '../test/weak-flags.ts'
import { assess } from './assess.ts'
import { isAnswerTo } from './case.ts'
import { engineInForce } from './engine.ts'

const firing = Object.entries(table as unknown as Record<string, Changes>)
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)

/** The same changes with one answer, or one option of an answer, taken out. */
function withOneLess(changes: Changes): readonly Changes[] {
  return Object.entries(changes).flatMap(([id, answer]): readonly Changes[] => {
    const { [id]: _, ...rest } = changes
    if (!Array.isArray(answer) || answer.length === 1) return [rest]
    return answer.map((left) => ({ ...rest, [id]: answer.filter((option) => option !== left) }))
  })
}

describe('the table of smallest answers', () => {
  it('has every red flag, gate, professional rule and cause weight, in their order', () => {
    const { redFlags, remedyGates, professionalRules, causeWeights } = guideline
    expect(firing.map(([id]) => id)).toEqual([
      ...idsOf(redFlags),
      ...idsOf(remedyGates),
      ...idsOf(professionalRules),
      ...idsOf(causeWeights),
    ])
  })

  it('has only answers that a person can give', () => {
    const wrong = firing.flatMap(([, changes]) =>
      Object.entries(changes).filter(
        ([id, answer]) => answer !== null && !isAnswerTo(engineInForce.questionOf.get(id)!.finding, answer, on),
      ),
    )
    expect(wrong).toEqual([])
  })

  it.each(firing)('%s fires at its answers', (id, changes) => {
    expect(fires(id, changes)).toBe(true)
  })

  it.each(firing.filter(([id]) => id.startsWith('RF-')))('%s needs each of its answers', (id, changes) => {
    expect(withOneLess(changes).filter((fewer) => fires(id, fewer))).toEqual([])
  })

  it.each(firing.filter(([id]) => id.startsWith('RF-')))(
    '%s makes the result at least as urgent as it says',
    (id, changes) => {
      const flag = guideline.redFlags.find((row) => row.id === id)!
      const { disposition, blocked } = assess(changed(changes), on)
      expect(urgencyRank(disposition)).toBeLessThanOrEqual(urgencyRank(flag.disposition))
      if (flag.disposition.startsWith('emergency')) expect(blocked).toHaveLength(7)
    },
  )
})

describe('the gates', () => {
  it.each(gateAnswers)(
    '$gate at $finding: $yes, no and not sure',
    ({ gate, finding, yes, no, firesWhenNotSure, also }) => {
      const firesAt = (answer: typeof yes) =>
        assess(personWith({ ...also, [finding]: answer }), on).fired.includes(gate)
      expect({ yes: firesAt(yes), no: firesAt(no), notSure: firesAt('?') }).toEqual({
        yes: true,
        no: false,
        notSure: firesWhenNotSure,
      })
    },
  )

  it('are all in the table of answers, but for those that read no answer of their own', () => {
    const listed = new Set(gateAnswers.map(({ gate }) => gate))
    expect(idsOf(guideline.remedyGates).filter((id) => !listed.has(id))).toEqual(['RG-19', 'RG-20', 'RG-32'])
  })

  it('RG-19 holds for everybody', () => {
    expect(assess({}, on).fired).toContain('RG-19')
    expect(assess(personWith({}), on).fired).toContain('RG-19')
  })

  it('RG-20 holds until the last safety question is answered', () => {
    const { 'iv-drug-use': _, ...left } = personWith({})
    expect(assess(left, on).fired).toContain('RG-20')
    expect(assess({ ...left, 'iv-drug-use': '?' }, on).fired).not.toContain('RG-20')
  })

  it('RG-32 closes exercise at not sure only, since a yes is a matter for a doctor', () => {
    const fired = [true, false, '?'].map((answer) => assess(personWith({ 'exertion-warning': answer }), on).fired)
    expect(fired.map((ids) => ids.includes('RG-32'))).toEqual([false, false, true])
  })

  it('RG-22 stays open when somebody is there to take the heat off', () => {
    const alone = personWith({ 'cannot-remove-heat': true })
    expect(assess(alone, on).blocked).toContain('heat')
    expect(assess({ ...alone, 'helper-present': true }, on).blocked).not.toContain('heat')
  })

  it('never change the disposition', () => {
    const rows = gateAnswers.map(({ finding, yes, also }) => personWith({ ...also, [finding]: yes }))
    const withoutGates = rows.map((answers) => assess(answers, on).decidedBy.filter((id) => id.startsWith('RG-')))
    expect(withoutGates.flat()).toEqual([])
  })
})

describe('weak flags', () => {
  it.each(weakFlags)('$id: $flag alone sends nobody to a doctor', ({ id, answers }) => {
    const alone = assess(personWith(answers), on)
    expect(alone.disposition).toBe(id === 'W-17' ? 'physiotherapist' : 'self-care')
    expect(alone.complete).toBe(true)
  })

  it.each(weakFlags)('$id: $flag alone with a wish for a visit sends nobody to a doctor', ({ id, answers }) => {
    const { disposition } = assess(personWith({ ...answers, 'wants-visit': true }), on)
    expect(id === 'W-17' ? ['physiotherapist'] : ['self-care', 'hands-on-ok']).toContain(disposition)
  })

  it('are all in the table', () => {
    const ids = Array.from({ length: 19 }, (_, place) => `W-${String(place + 1).padStart(2, '0')}`)
    expect([...new Set(idsOf(weakFlags))]).toEqual(ids)
  })

  it('counts every weak flag once, and three of them with one that weighs do escalate', () => {
    const together = personWith({ age: 50, 'night-pain': true, unwell: true })
    expect(assess(together, on)).toMatchObject({ disposition: 'clinician-2w', decidedBy: ['RF-100', 'RF-103'] })
  })
})

describe('the conditions of the rules', () => {
  it('fire nothing but what always holds on the base case', () => {
    const always = [...guideline.remedyGates, ...guideline.professionalRules].filter(
      ({ when }) => toCondition(when).type === 'true',
    )
    expect(assess(personWith({}), on).fired).toEqual(idsOf(always))
  })
})
