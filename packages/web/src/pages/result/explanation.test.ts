import type { Answers } from '@unspasm/care/answers'
import { newCheck, type Check } from '@unspasm/care/ask'
import { assess } from '@unspasm/care/assess'
import { answerTheRestNo } from '@unspasm/care/complete'
import { engineInForce } from '@unspasm/care/engine'
import { causeWeights } from '@unspasm/guideline/causes'
import { isEmergency } from '@unspasm/guideline/disposition'
import { screens } from '@unspasm/guideline/screens'
import { weights } from '@unspasm/guideline/words/en/weights'
import { causes } from '@unspasm/guideline/words/en/causes'
import { dangerList } from '@unspasm/guideline/words/en/result'
import { describe, expect, it } from 'vitest'
import examples from '../../../../care/test/examples/triage.json' with { type: 'json' }
import { answerText, givenAnswers } from './answer-text.ts'
import { callScript } from './call-script.ts'
import { isRoughGuess, likelyCauses, longPainText } from './likely-causes.ts'
import { answersToTakeBack } from './mistake.ts'
import { closuresOf, openingsOf } from './permissions.ts'
import { alsoNoted, reasonsOf } from './reasons.ts'
import { openQuestions } from './unfinished.ts'

const on = '2026-11-24'
const answersOf = (id: string) => {
  const example = examples.find((row) => row.id === id)!
  return answerTheRestNo(engineInForce, example.answers as unknown as Answers, on)
}
const strain: Answers = {
  age: 30,
  sex: 'male',
  'pain-region': ['lower-back'],
  'pain-now': 5,
  duration: 'under-3-days',
  'onset-speed': 'sudden',
  mechanism: 'lift-or-twist',
  'worse-with-movement': true,
}
const complete = (answers: Answers) => answerTheRestNo(engineInForce, answers, on)
const reasons = (answers: Answers) => reasonsOf(assess(answers, on), answers, on)

describe('an answer in words', () => {
  it('says yes, no, not sure and not answered', () => {
    expect([true, false, '?', undefined].map((answer) => answerText('leg-weakness', answer))).toEqual([
      'yes',
      'no',
      'not sure',
      'not answered',
    ])
  })

  it('names options and units', () => {
    expect(answerText('mechanism', 'lift-or-twist')).toBe('Lifting, bending or twisting')
    expect(answerText('pain-region', ['lower-back', 'buttock'])).toBe('Lower back, Buttock')
    expect(answerText('age', 38)).toBe('38 years')
    expect(answerText('pain-now', 7)).toBe('7 of 10')
    expect(answerText('massage-sittings', 2)).toBe('2')
    expect(answerText('pain-region', [])).toBe('not answered')
  })
})

describe('why', () => {
  it('names the very answers that decided, doubts included', () => {
    const answers = complete({ ...strain, 'leg-weakness': '?', 'leg-weakness-detail': ['one-leg-same'] })

    const [reason] = reasons(answers)

    expect(reason?.plain).toBe('You were not sure about an important sign, so a doctor should check.')
    expect(reason?.answers).toContainEqual({
      finding: 'leg-weakness',
      label: 'A weak leg (gives way, cannot push up on toes or climb a step)',
      answer: 'not sure',
    })
    expect(reason?.sources.length).toBeGreaterThan(0)
  })

  it('names the answers behind a wish for hands, though the rule reads causes', () => {
    const answers = complete({ ...strain, 'wants-visit': true, 'skin-problem-back': false, 'skin-numb': false })

    const [reason] = reasons(answers)

    expect(reason?.rule).toBe('PD-20')
    expect(reason?.answers.map(({ finding }) => finding)).toEqual(
      expect.arrayContaining(['wants-visit', 'pain-now', 'mechanism']),
    )
  })

  it('names what speaks for a cause when the cause decided', () => {
    const answers = complete({
      ...strain,
      'activity-days': 0,
      'inactive-recently': true,
      'tired-back-by-evening': true,
    })

    const reason = reasons(answers).find(({ rule }) => rule === 'PD-07')

    expect(reason?.answers.map(({ finding }) => finding)).toEqual(
      expect.arrayContaining(['activity-days', 'inactive-recently', 'tired-back-by-evening']),
    )
  })

  it('gives every deciding rule of every worked example a plain sentence and a source, and most of them answers', () => {
    for (const { id } of examples) {
      const answers = answersOf(id)
      for (const reason of reasons(answers)) {
        expect(reason.plain, id).toMatch(/^[A-Z].*\.$/)
        expect(reason.sources.length, id).toBeGreaterThan(0)
        if (reason.rule !== 'PD-30') expect(reason.answers.length, `${id} ${reason.rule}`).toBeGreaterThan(0)
      }
    }
  })

  it('keeps the other rules apart, without the one that always holds', () => {
    const answers = answersOf('ex-01')
    const assessment = assess(answers, on)

    const noted = alsoNoted(assessment, answers, on).map(({ rule }) => rule)

    expect(noted).not.toContain('PD-30')
    expect(noted.filter((rule) => assessment.decidedBy.includes(rule))).toEqual([])
  })
})

describe('likely causes', () => {
  it('shows no cause in any emergency among the worked examples', () => {
    const emergencies = examples.map(({ id }) => assess(answersOf(id), on)).filter((a) => isEmergency(a.disposition))

    expect(emergencies.length).toBeGreaterThan(5)
    for (const assessment of emergencies) expect(likelyCauses(assessment)).toEqual([])
  })

  it('shows the top cause first and at most two others that are at least possible', () => {
    for (const { id } of examples) {
      const assessment = assess(answersOf(id), on)
      if (isEmergency(assessment.disposition)) continue
      const shown = likelyCauses(assessment)
      expect(shown[0]?.id).toBe(assessment.topCause)
      expect(shown.length).toBeLessThanOrEqual(3)
      for (const cause of shown.slice(1))
        expect(assessment.causes.find((row) => row.id === cause.id)?.band).not.toBe('unlikely')
    }
  })

  it('says that no cause can be named when none is possible', () => {
    const assessment = assess(answersOf('ex-20'), on)

    expect(likelyCauses(assessment).map(({ id }) => id)).toEqual(['unclear'])
  })

  it('has a phrase for each of the 93 weights, without percentages and without numbers of points', () => {
    expect(Object.keys(weights).sort()).toEqual(causeWeights.map(({ id }) => id).sort())
    for (const phrase of Object.values(weights)) expect(phrase).not.toMatch(/%|points/)
  })

  it('writes causes for people: no rule ids, no sources, no arrows', () => {
    for (const words of Object.values(causes)) {
      for (const text of Object.values(words)) {
        expect(text).not.toMatch(/\b(R|E)\d|\b(RF|RG|PD|RV)-|->|→|`|\*\*/)
        expect(text).toMatch(/^[A-Z]/)
      }
    }
  })

  it('calls the ranking a rough guess until six questions about the cause have an answer', () => {
    const five: Answers = {
      'pain-side': 'left',
      'episodes-12m': 0,
      'worse-with-movement': true,
      'eases-with-movement': false,
      'cough-shoots': false,
    }

    expect(isRoughGuess(five)).toBe(true)
    expect(isRoughGuess({ ...five, 'heavy-sweating': '?' })).toBe(true)
    expect(isRoughGuess({ ...five, 'heavy-sweating': true })).toBe(false)
  })

  it.each([
    ['6-weeks-to-3-months', null],
    ['3-to-6-months', /^Lasting pain\. Some advice counts/],
    ['over-6-months', /^Chronic pain: it has lasted more than six months\.$/],
  ])('labels pain of %s', (duration, label) => {
    const text = longPainText({ duration }, on)

    if (label === null) expect(text).toBeNull()
    else expect(text).toMatch(label)
  })
})

describe('what is open and what is closed', () => {
  it('puts every permission of every worked example in exactly one place, and gives every closed one a reason', () => {
    for (const { id } of examples) {
      const answers = answersOf(id)
      const assessment = assess(answers, on)
      const closures = closuresOf(assessment, answers, on)
      const open = openingsOf(assessment).map(({ token }) => token)

      expect([...closures.flatMap(({ tokens }) => tokens)].sort(), id).toEqual([...assessment.blocked].sort())
      expect(open.length + assessment.blocked.length, id).toBe(7)
      for (const { because, unasked } of closures) expect(because.length + unasked.length, id).toBeGreaterThan(0)
    }
  })

  it('asks instead of warning when only silence closes', () => {
    const answers = Object.fromEntries(
      Object.entries(complete(strain)).filter(([id]) => !['skin-numb', 'skin-problem-back'].includes(id)),
    )

    const heat = closuresOf(assess(answers, on), answers, on).find(({ tokens }) => tokens.includes('heat'))

    expect(heat?.because).toEqual([])
    expect(heat?.unasked).toEqual([
      'Skin on the back is numb or cannot feel hot and cold',
      'Skin on the back broken, burned, infected or newly bruised',
    ])
  })

  it('gives the reason of a given answer before an open question', () => {
    const answers = Object.fromEntries(
      Object.entries(complete({ ...strain, 'skin-numb': true })).filter(([id]) => id !== 'skin-problem-back'),
    )

    const heat = closuresOf(assess(answers, on), answers, on).find(({ tokens }) => tokens.includes('heat'))

    expect(heat).toEqual({ tokens: ['heat'], because: ['You could burn without feeling it.'], unasked: [] })
  })

  it('names home care before hands', () => {
    const answers = complete(strain)

    const open = openingsOf(assess(answers, on)).map(({ token }) => token)

    expect(open.indexOf('heat')).toBeLessThan(open.indexOf('massage'))
    expect(open.slice(-3)).toEqual(['massage', 'booking', 'ultrasound'])
  })
})

describe('what to say on the call', () => {
  it('names the problem, the age and what was ticked', () => {
    const answers = answersOf('ex-02')

    expect(callScript(assess(answers, on), answers, on, false)).toEqual({
      problem: 'I have back pain and a tearing pain.',
      age: 'I am 68 years old.',
      signs: ['A sudden ripping or tearing pain in chest, back or belly'],
      notSure: [],
      place: 'I am at …',
    })
  })

  it('speaks of somebody else when the caller is not the one in pain', () => {
    const answers = answersOf('ex-02')

    const script = callScript(assess(answers, on), answers, on, true)

    expect([script.problem, script.age]).toEqual([
      'Somebody here has back pain and a tearing pain.',
      'They are 68 years old.',
    ])
  })

  it('names doubts apart and never as ticks', () => {
    const answers = { 'saddle-numbness': '?', age: 40 } as const

    const script = callScript(assess(answers, on), answers, on, false)

    expect(script.signs).toEqual([])
    expect(script.notSure).toEqual(['Numb or odd feeling between the legs, private parts or bottom'])
  })
})

describe('ticks to take back', () => {
  it('gives the one tick of a one-tap emergency', () => {
    const answers = { breathless: true }

    expect(answersToTakeBack(assess(answers, on), answers, on)).toEqual({ ticks: ['breathless'], others: [] })
  })

  it('gives every tick that decided, and never a "no"', () => {
    const answers = answersOf('ex-01')

    expect(answersToTakeBack(assess(answers, on), answers, on).ticks).toEqual(['saddle-numbness', 'bladder-change'])
  })

  it('gives choices and numbers apart, for an emergency that has no tick', () => {
    const answers: Answers = { age: 30, sex: 'female', pregnancy: 'yes', 'pregnancy-warning': ['shoulder-tip-pain'] }

    expect(answersToTakeBack(assess(answers, on), answers, on)).toEqual({
      ticks: [],
      others: ['pregnancy', 'pregnancy-warning'],
    })
  })
})

describe('open questions', () => {
  const left = screens.filter(({ part }) => part === 'safety').map(({ id }) => id)
  const whole: Check = { ...newCheck, answers: complete(strain), left }

  it('are none when the safety part is finished', () => {
    expect(openQuestions(whole, on)).toEqual([])
  })

  it('name what is missing', () => {
    const { 'pain-now': _, ...answers } = whole.answers

    expect(openQuestions({ ...whole, answers }, on)).toEqual(['Pain now'])
  })

  it('name a doubt that must be asked once more, and answers that do not fit together', () => {
    const doubt = {
      ...whole,
      answers: {
        ...whole.answers,
        'foot-drop': '?' as const,
        'nerve-change-age': 'longer-unchanged',
        'nerve-change-checked': true,
      },
    }
    const misfit = { ...whole, answers: { ...whole.answers, 'pain-region': ['lower-back', 'chest'] } }

    expect(openQuestions(doubt, on)).toEqual(['Foot slaps or drags, or toes will not lift'])
    expect(openQuestions(misfit, on)).toEqual(['Pain, tightness or heaviness in the chest'])
  })
})

describe('the danger list', () => {
  it('is the sentence of the specification', () => {
    const signs = dangerList.signs
    expect(`${dangerList.title} ${signs.slice(0, -1).join(', ')}, or ${signs.at(-1)}.`).toBe(
      'Get help at once if: numb between the legs, trouble peeing or pooing, weak leg, both legs painful, fever, chest or belly pain, sudden very strong pain that does not change when you move, brown or red pee, passing out, or you feel very ill.',
    )
  })
})

describe('answers in a list', () => {
  it('keep the order they are asked for', () => {
    expect(givenAnswers(['age', 'sex'], { sex: 'male', age: 30 }).map(({ answer }) => answer)).toEqual([
      '30 years',
      'Male',
    ])
  })
})
