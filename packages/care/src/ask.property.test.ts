import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCondition } from '@unspasm/guideline/condition'
import { isEmergency, urgencyRank } from '@unspasm/guideline/disposition'
import { guideline } from '@unspasm/guideline/guideline'
import { screens } from '@unspasm/guideline/screens'
import { answersNear, answerTo, on } from '../test/arbitrary-answers.ts'
import { changed, type Changes } from '../test/find-firing.ts'
import table from '../test/firing.json' with { type: 'json' }
import { personWith } from '../test/people.ts'
import { isFull, runs } from '../test/runs.ts'
import { walk, type Person, type Walk } from '../test/walk.ts'
import { notSure, type Answers } from './answers.ts'
import { ask, newCheck } from './ask.ts'
import { assess } from './assess.ts'
import { engineInForce, readContext } from './engine.ts'

const asked = guideline.findings.filter(({ screen }) =>
  screens.some(({ id, part }) => id === screen && part === 'safety'),
)
const noSigns = Object.fromEntries(asked.filter(({ kind }) => kind === 'boolean').map(({ id }) => [id, false] as const))
const calm: Answers = { ...personWith({}), ...noSigns, 'pregnancy-warning': ['none'], pregnancy: 'no' }
/** A sore chest on twisting: the one follow-up that brings questions forward and mostly ends in no emergency. */
const soreChest: Answers = { ...calm, 'chest-pain': true, 'chest-pain-type': ['only-twist-or-touch'] }
const anybody: fc.Arbitrary<Person> = fc.record({
  answers: fc.oneof(
    answersNear(asked, calm, 3),
    answersNear(asked, { ...calm, sex: 'female', age: 52 }, 6),
    answersNear(asked, soreChest, 2),
    answersNear(asked, {}, 150),
  ),
  onSecondThought: fc.oneof(fc.constant({}), answersNear(asked, {}, 60)),
})

const sameScreen = (id: string) =>
  guideline.findings.filter(({ screen }) => screen === engineInForce.questionOf.get(id)!.finding.screen)

/** Ways to go on that make a rule hang on one answer: those of the table of smallest answers. */
const smallest = Object.values(table as unknown as Record<string, Changes>)
const waysToGoOn = (id: string): readonly Answers[] => [
  ...smallest.filter((changes) => id in changes).map(changed),
  { ...calm, 'fluid-litres': 1.25 },
  ...guideline.findings.filter(({ kind }) => kind === 'boolean').map((other) => ({ ...calm, [other.id]: true })),
  ...fc.sample(answersNear(sameScreen(id), calm, 8), { numRuns: 60, seed: 8 }),
  ...fc.sample(answersNear(guideline.findings, {}, 60), { numRuns: 40, seed: 9 }),
]

/** Whether some way to go on makes another answer to the question give another assessment. */
function canChange(id: string, before: Answers): boolean {
  const possible = fc.sample(answerTo(engineInForce.questionOf.get(id)!.finding), { numRuns: 12, seed: 3 })
  const [first, ...rest] = [...new Map(possible.map((answer) => [String(answer), answer])).values()]
  return waysToGoOn(id).some((other) => {
    const { [id]: _, ...without } = { ...other, ...before }
    const shown = (answer: Answers[string]) => JSON.stringify(assess({ ...without, [id]: answer }, on))
    const one = shown(first!)
    return rest.some((answer) => shown(answer) !== one)
  })
}

const anyWalk = anybody.map((person) => ({ person, taken: walk(person, on) }))
const isFinal = (taken: Walk) => isEmergency(assess(taken.check.answers, on).disposition)
const mainOf = (screen: string) => {
  const found = screens.find(({ id }) => id === screen)!
  return 'followUpOf' in found ? found.followUpOf : found.id
}

describe('the questions of the check', () => {
  it('end with every safety question of the first part answered, or with an emergency', () => {
    fc.assert(
      fc.property(anyWalk, ({ taken }) => {
        const { complete, disposition } = assess(taken.check.answers, on)
        expect(complete || isEmergency(disposition)).toBe(true)
        expect(taken.stoppedAtTap).toBe(ask.isInstantEmergency(taken.check.answers, on))
      }),
      { numRuns: runs(150) },
    )
  })

  it('never ask what does not apply or is answered already', () => {
    fc.assert(
      fc.property(anyWalk, ({ taken }) => {
        for (const { step, before } of taken.trace) {
          if (step.kind !== 'screen') continue
          const context = readContext(engineInForce, before.answers, on)
          expect(step.rows).not.toEqual([])
          expect(step.rows).toEqual(ask.rowsOf(step.screen, before, on))
          expect(step.rows.filter((id) => !engineInForce.questionOf.get(id)!.isAsked(context))).toEqual([])
          expect(step.rows.filter((id) => id in before.answers)).toEqual([])
        }
      }),
      { numRuns: runs(100) },
    )
  })

  it('come screen after screen in the order of the guideline, each with its follow-up', () => {
    fc.assert(
      fc.property(anyWalk, ({ taken }) => {
        const order = screens.map(({ id }) => id as string)
        const prompted = taken.trace.findIndex(({ step }) => step.kind === 'prompt')
        const shown = taken.trace
          .slice(0, prompted === -1 ? undefined : prompted)
          .flatMap(({ step }) => (step.kind === 'screen' ? [order.indexOf(step.screen)] : []))
        expect(shown).toEqual(shown.toSorted((a, b) => a - b))
      }),
      { numRuns: runs(100) },
    )
  })

  it('stop at an emergency: at the tap for an instant sign, else after the screen and its follow-up', () => {
    fc.assert(
      fc.property(anyWalk, ({ taken }) => {
        const screensShown = taken.trace.filter(({ step }) => step.kind === 'screen')
        screensShown.forEach(({ step, before }, place) => {
          expect(ask.isInstantEmergency(before.answers, on)).toBe(false)
          const last = screensShown[place - 1]?.step
          const isNewMain =
            last?.kind === 'screen' &&
            step.kind === 'screen' &&
            step.screen === mainOf(step.screen) &&
            mainOf(last.screen) !== step.screen
          if (isNewMain) expect(isEmergency(assess(before.answers, on).disposition)).toBe(false)
        })
      }),
      { numRuns: runs(100) },
    )
  })

  it('stop at an emergency only after the follow-up of every screen that was shown, but for an instant sign', () => {
    fc.assert(
      fc.property(anyWalk, ({ taken: { check } }) => {
        if (ask.isInstantEmergency(check.answers, on)) return
        const followUps = screens.filter((screen) => 'followUpOf' in screen && check.left.includes(screen.followUpOf))
        const open = followUps
          .flatMap(({ id }) => ask.rowsOf(id, check, on))
          .filter((id) => engineInForce.questionOf.get(id)!.finding.required !== false && !(id in check.answers))
        expect(open).toEqual([])
      }),
      { numRuns: runs(100) },
    )
  })

  it('miss no emergency: who stops without one has none by all the answers they would give', () => {
    fc.assert(
      fc.property(anybody, ({ answers }) => {
        const taken = walk({ answers }, on)
        if (isFinal(taken)) return
        const given = Object.fromEntries(asked.map(({ id }) => [id, taken.check.answers[id] ?? answers[id]]))
        const all = Object.fromEntries(Object.entries(given).filter(([, answer]) => answer !== undefined)) as Answers
        const context = readContext(engineInForce, all, on)
        const applying = Object.fromEntries(
          Object.entries(all).filter(([id]) => engineInForce.questionOf.get(id)!.isAsked(context)),
        )
        expect(isEmergency(assess(applying, on).disposition)).toBe(false)
      }),
      { numRuns: runs(150) },
    )
  })

  it('come back to a doubt once, with help, before anything else on the way to a result', () => {
    fc.assert(
      fc.property(anyWalk, ({ taken }) => {
        const rechecks = taken.trace.flatMap(({ step }) => (step.kind === 'recheck' ? [step.finding] : []))
        expect(new Set(rechecks).size).toBe(rechecks.length)
        if (isFinal(taken)) return
        const doubts = Object.entries(taken.check.answers).filter(
          ([id, answer]) => answer === notSure && engineInForce.questionOf.get(id)!.finding.recheck,
        )
        const promptRows = guideline.consistencyPrompts.flatMap((prompt) => [...prompt.ask] as string[])
        expect(doubts.map(([id]) => id).filter((id) => !rechecks.includes(id) && !promptRows.includes(id))).toEqual([])
      }),
      { numRuns: runs(100) },
    )
  })

  it('settle every contradiction before a result that is no emergency', () => {
    fc.assert(
      fc.property(anyWalk, ({ taken }) => {
        if (isFinal(taken)) return
        const context = readContext(engineInForce, taken.check.answers, on)
        const open = guideline.consistencyPrompts.filter(
          ({ id, when }) => engineInForce.compile(toCondition(when))(context) && !taken.check.settled.includes(id),
        )
        expect(open).toEqual([])
      }),
      { numRuns: runs(100) },
    )
  })

  it.runIf(isFull)('ask nothing that could no longer change the assessment', () => {
    const sample = fc.sample(anyWalk, { numRuns: 15, seed: 77 })
    const idle = new Set<string>()
    const seen = new Map<string, boolean>()
    for (const { taken } of sample) {
      for (const { step, before } of taken.trace) {
        if (step.kind !== 'screen') continue
        for (const id of step.rows) {
          const key = `${id} ${JSON.stringify(before.answers)}`
          if (!seen.has(key)) seen.set(key, canChange(id, before.answers))
          if (!seen.get(key)) idle.add(id)
        }
      }
    }
    expect([...idle]).toEqual([])
  })

  it('are the same for the same check, and leave it as it was', () => {
    fc.assert(
      fc.property(anyWalk, ({ taken }) => {
        for (const { step, before } of taken.trace) {
          const frozen = Object.freeze({ ...before, answers: Object.freeze({ ...before.answers }) })
          expect(ask.nextStep(frozen, on)).toEqual(step)
        }
      }),
      { numRuns: runs(20) },
    )
  })

  it('never stop in the middle for junk that no screen gives', () => {
    const junkCheck = fc.record({
      answers: fc.dictionary(fc.constantFrom(...asked.map(({ id }) => id)), fc.anything()) as fc.Arbitrary<Answers>,
      left: fc.array(fc.oneof(fc.string(), fc.constantFrom(...screens.map(({ id }) => id)))),
      rechecked: fc.array(fc.string()),
      settled: fc.array(fc.string()),
    })
    fc.assert(
      fc.property(junkCheck, (check) => {
        expect(['screen', 'recheck', 'prompt', 'result']).toContain(ask.nextStep(check, on).kind)
        expect(ask.rowsOf('nowhere', check, on)).toEqual([])
      }),
    )
  })
})

describe('the number of taps', () => {
  it('is one for an instant sign', () => {
    const instant = guideline.findings.filter((finding) => 'instant' in finding)
    expect(instant).toHaveLength(4)
    for (const { id } of instant) {
      expect(ask.isInstantEmergency({ [id]: true }, on)).toBe(true)
      expect(ask.nextStep({ ...newCheck, answers: { [id]: true } }, on)).toEqual({ kind: 'result' })
    }
  })

  it.each(['saddle-numbness', 'bladder-change', 'bowel-change', 'sciatica-both-legs'])(
    'is at most five for %s',
    (sign) => {
      const taken = walk({ answers: { ...calm, [sign]: true, 'nerve-change-age': 'last-2-weeks' } }, on)
      expect(isFinal(taken)).toBe(true)
      expect(taken.check.answers).toHaveProperty('nerve-change-age', 'last-2-weeks')
      expect(taken.taps).toBe(5)
    },
  )

  it('is at most 17 for a clear man and 18 for a clear woman who may be pregnant', () => {
    const clear = fc.record({
      age: fc.integer({ min: 18, max: 95 }),
      sex: fc.constantFrom('male', 'female'),
      'pain-region': fc.constantFrom('neck', 'upper-back', 'mid-back', 'lower-back', 'buttock').map((place) => [place]),
      'pain-now': fc.integer({ min: 0, max: 6 }),
      duration: fc.constantFrom('under-3-days', '3-to-6-days', '1-to-2-weeks', '2-to-4-weeks'),
      mechanism: fc.constantFrom('lift-or-twist', 'awkward-posture', 'after-exercise', 'none-known'),
    })
    fc.assert(
      fc.property(clear, (answers) => {
        const person = { ...calm, ...answers, pregnancy: 'no', 'worse-with-movement': true }
        const { taps, check } = walk({ answers: person }, on)
        const isAskedForPregnancy = answers.sex === 'female' && answers.age <= 55
        expect(taps).toBe(isAskedForPregnancy ? 18 : 17)
        expect(urgencyRank(assess(check.answers, on).disposition)).toBeGreaterThanOrEqual(3)
      }),
      { numRuns: runs(100) },
    )
  })
})
