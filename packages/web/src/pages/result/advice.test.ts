import { assess, type Assessment } from '@unspasm/care/assess'
import type { Answers } from '@unspasm/care/answers'
import { answerTheRestNo } from '@unspasm/care/complete'
import { engineInForce } from '@unspasm/care/engine'
import { dispositions, type Disposition } from '@unspasm/guideline/disposition'
import { dispositionTexts, replacements } from '@unspasm/guideline/disposition-texts'
import { redFlags } from '@unspasm/guideline/red-flags'
import { regionOf } from '@unspasm/guideline/region-of'
import { regions, unknownRegion } from '@unspasm/guideline/regions'
import { pieces, problemsOnCall, replacedWords } from '@unspasm/guideline/words/en/dispositions'
import { describe, expect, it } from 'vitest'
import examples from '../../../../care/test/examples/triage.json' with { type: 'json' }
import { adviceOf, plainOf, replaceWords } from './advice.ts'

const region = (chosen: string) => regionOf({ chosen, timeZone: '', languages: [] })
const [britain, germany, america] = [region('GB'), region('DE'), region('US')]

/** An assessment that only says which rules decided. */
function decided(disposition: Disposition, decidedBy: readonly string[], more: Partial<Assessment> = {}): Assessment {
  return {
    disposition,
    decidedBy,
    fired: decidedBy,
    blocked: [],
    cautions: [],
    causes: [],
    topCause: 'unclear',
    complete: true,
    guideline: 'test',
    ...more,
  }
}

const textOf = (assessment: Assessment, where = germany) => adviceOf(assessment, where).text.join(' ')
const callsOf = (assessment: Assessment, where = germany) =>
  adviceOf(assessment, where).calls.map(({ target }) => target)

const nilByMouth = 'Do not eat or drink until a doctor says so.'
const sameDay = 'A same-day doctor is fine if you can get one today.'

describe('the title and text of each disposition', () => {
  it('says for an ambulance what to do and what to say', () => {
    const advice = adviceOf(decided('emergency-now', ['RF-01']), germany)

    expect(advice.title).toBe('Call an ambulance now')
    expect(advice.text.join(' ')).toBe(
      "Call 112 now. Say: 'back pain and a tearing pain'. Do not drive. Do not eat or drink until a doctor says so. No heat and no massage. Stay with someone; leave the door open.",
    )
    expect(advice.calls).toMatchObject([{ target: 'emergency', phone: { number: '112' } }])
  })

  it('says for a hospital where to go and when to call', () => {
    const advice = adviceOf(decided('emergency-today', ['RF-20']), britain)

    expect(advice.title).toBe('Go to hospital now')
    expect(advice.text.join(' ')).toBe(
      'Go to an A&E department now. Do not wait until tomorrow, also at night. Do not drive yourself. Do not eat or drink until a doctor says so. No heat, no massage. If it gets worse, call 999.',
    )
    expect(advice.actions).toEqual(['find-hospital', 'doctor-sheet', 'say', 'tapped-by-mistake'])
  })

  it('says whom to phone for an examination within 48 hours', () => {
    const advice = adviceOf(decided('clinician-48h', ['RF-68']), britain)

    expect(advice.title).toBe('Phone a doctor today')
    expect(advice.text.join(' ')).toBe(
      'Phone your GP today and ask to be seen within 48 hours. If they cannot, use an urgent-care service 111. No massage and no exercise programme until then. Move gently. If anything on the danger list starts, get help at once.',
    )
    expect(advice.calls.map(({ target }) => target)).toEqual(['urgent-advice'])
  })

  it('leaves the number of urgent care out where there is none', () => {
    const advice = adviceOf(decided('clinician-48h', ['RF-68']), america)

    expect(advice.text.join(' ')).toContain('Phone your doctor today and ask')
    expect(advice.text.join(' ')).toContain('use an urgent-care service. No massage')
    expect(advice.calls).toEqual([])
  })

  it('gives the reason of the rule for a doctor within two weeks', () => {
    const advice = adviceOf(decided('clinician-2w', ['RF-97']), germany)

    expect(advice.title).toBe('See a doctor in the next 2 weeks')
    expect(advice.text.join(' ')).toBe(
      'This should be checked by a doctor, but it is safe to wait some days. Heavy legs on walking should be checked. Until then you may use what is open below.',
    )
    expect(advice.actions).toEqual(['remind', 'doctor-sheet', 'danger-list', 'plan'])
  })

  it('gives the reason of the rule for a physiotherapist', () => {
    const advice = adviceOf(decided('physiotherapist', ['PD-03']), germany)

    expect(advice.title).toBe('A physiotherapist is the right person')
    expect(advice.text.join(' ')).toBe(
      'Your answers do not show danger. A physiotherapist can examine you and make a plan. Bouts that keep coming back need a strength plan.',
    )
  })

  it('offers a therapist without promising a cure', () => {
    const advice = adviceOf(decided('hands-on-ok', ['PD-20']), germany)

    expect(advice.title).toBe('A trained massage therapist may help')
    expect(advice.text.join(' ')).toBe(
      'Your answers do not show danger. You may have a trained and checked therapist come to you. It can ease pain for a while; going on with home care matters as much. Stop if it hurts more. We ask you again before the visit.',
    )
    expect(advice.actions[0]).toBe('plan')
  })

  it('puts home care first, and names hands-on care last and only when it is open', () => {
    const open = textOf(decided('self-care', ['PD-30']))
    const massageClosed = textOf(decided('self-care', ['PD-30'], { blocked: ['massage'] }))
    const bookingClosed = textOf(decided('self-care', ['PD-30'], { blocked: ['booking'] }))

    expect(adviceOf(decided('self-care', ['PD-30']), germany).title).toBe('You can treat this at home')
    expect(massageClosed).toBe(
      'Your answers do not show danger. Most spasms ease in days to a few weeks with home care alone. Keep moving a little, use what is open below, and check in tomorrow.',
    )
    expect(bookingClosed).toBe(massageClosed)
    expect(open).toBe(
      `${massageClosed} Hands-on care is possible too, if you want it; you do not need it to get better.`,
    )
  })
})

describe('nothing by mouth', () => {
  it.each(['RF-01', 'RF-08', 'RF-10', 'RF-11', 'RF-12', 'RF-15'])('is said with %s, for the ambulance', (rule) => {
    expect(textOf(decided('emergency-now', [rule]))).toContain(nilByMouth)
  })

  it.each(['RF-20', 'RF-23', 'RF-25', 'RF-30', 'RF-31', 'RF-37', 'RF-38', 'RF-41', 'RF-46'])(
    'is said with %s, for the hospital',
    (rule) => {
      expect(textOf(decided('emergency-today', [rule]))).toContain(nilByMouth)
    },
  )

  it.each(['RF-36', 'RF-34', 'RF-52', 'RF-43', 'RF-44', 'RF-45', 'RF-27', 'RF-40', 'RF-39'])(
    'is not said with %s',
    (rule) => {
      expect(textOf(decided('emergency-today', [rule]))).not.toContain('eat or drink')
    },
  )

  it('is not said because of a rule that fired but did not decide', () => {
    expect(textOf(decided('emergency-now', ['RF-06'], { fired: ['RF-06', 'RF-20'] }))).not.toContain('eat or drink')
  })
})

describe('special texts', () => {
  it('keeps a person with a broken spine still, right after the call', () => {
    expect(textOf(decided('emergency-now', ['RF-11']))).toMatch(/^Call 112 now\. Do not move\. Wait for help\. Say:/)
    expect(textOf(decided('emergency-now', ['RF-01']))).not.toContain('Do not move')
  })

  it('puts somebody to talk to in the place of the hospital when only distress decided', () => {
    const advice = adviceOf(decided('emergency-today', ['RF-44']), america)

    expect(advice.title).toBe('Please talk to someone now')
    expect(advice.text.join(' ')).toBe(
      'You matter. Please talk to someone now: call 988, or 911 if you might act on it. Stay with someone you trust. Keep pills and sharp things away.',
    )
    expect(advice.calls.map(({ target }) => target)).toEqual(['crisis', 'emergency'])
  })

  it('keeps the hospital when distress and another danger decided', () => {
    const advice = adviceOf(decided('emergency-today', ['RF-20', 'RF-44']), america)

    expect(advice.title).toBe('Go to hospital now')
    expect(advice.text.join(' ')).toMatch(/^You matter\..*Go to an emergency room now\./)
    expect(advice.calls.map(({ target }) => target)).toEqual(['emergency', 'crisis'])
  })

  it('names a crisis line also where no number is known', () => {
    const advice = adviceOf(decided('emergency-today', ['RF-44']), unknownRegion)

    expect(advice.text.join(' ')).toContain(
      'call a crisis line where you are, or 112, or the emergency number where you are if you might act on it.',
    )
    expect(advice.calls.map(({ target }) => target)).toEqual(['emergency'])
  })

  it('calls the maternity unit first and the emergency number second for the hospital', () => {
    expect(textOf(decided('emergency-today', ['RF-41']))).toMatch(
      /^Call your maternity unit now\. If you cannot reach them at once, call 112\. Go to an emergency department/,
    )
  })

  it('keeps the ambulance first when pregnancy decided it', () => {
    expect(textOf(decided('emergency-now', ['RF-12']))).toMatch(
      /^Call 112 now\. Say: .* Then call your maternity unit\./,
    )
  })

  it('brings somebody to a person who is stuck', () => {
    expect(textOf(decided('emergency-today', ['RF-45']), britain)).toMatch(
      /^Call someone to be with you, and 111 or 999\./,
    )
    expect(textOf(decided('emergency-today', ['RF-45']), america)).toMatch(/^Call someone to be with you, and 911\./)
    expect(callsOf(decided('emergency-today', ['RF-45']), britain)).toEqual(['emergency', 'urgent-advice'])
  })

  it.each(['RF-33', 'RF-34', 'RF-35', 'RF-40', 'RF-53', 'RF-48'])('allows a same-day doctor with %s', (rule) => {
    expect(textOf(decided('emergency-today', [rule]))).toContain(sameDay)
  })

  it('does not allow a same-day doctor when another danger decided too', () => {
    expect(textOf(decided('emergency-today', ['RF-35', 'RF-48']))).toContain(sameDay)
    expect(textOf(decided('emergency-today', ['RF-20', 'RF-35']))).not.toContain(sameDay)
    expect(textOf(decided('emergency-today', ['RF-43']))).not.toContain(sameDay)
  })

  it.each(['RF-26', 'RF-54'])('calls the cancer team before anything else with %s', (rule) => {
    expect(textOf(decided('emergency-today', [rule]))).toMatch(
      /^If your cancer team gave you an emergency number, call it first, now\./,
    )
  })

  it('does not put the cancer team before an ambulance', () => {
    expect(textOf(decided('emergency-now', ['RF-10'], { fired: ['RF-10', 'RF-26'] }))).toMatch(/^Call 112 now\./)
  })

  it('names steroid tablets whenever an adrenal crisis is possible', () => {
    const words = 'Say that you take steroid tablets, show your steroid card, and use your emergency injection'

    expect(textOf(decided('emergency-today', ['RF-52']))).toContain(words)
    expect(textOf(decided('emergency-now', ['RF-09'], { fired: ['RF-09', 'RF-52'] }))).toContain(words)
    expect(textOf(decided('emergency-now', ['RF-09']))).not.toContain('steroid')
  })

  it('tells a person on a fluoroquinolone to phone before the next tablet, and nowhere to keep taking it', () => {
    const shown = 'A medicine can cause cramps. Do not stop it on your own.'

    expect(replaceWords(shown, ['RF-110'])).toBe(
      'A medicine can cause cramps. Phone the prescriber or a pharmacist before you take the next tablet, and rest the sore part.',
    )
    expect(replaceWords(shown, ['RF-98'])).toBe(shown)
    expect(plainOf('RF-98', ['RF-110', 'RF-98'])).not.toContain('do not stop')
    expect(plainOf('RF-98', ['RF-98'])).toContain('do not stop')
  })
})

describe('the table of texts', () => {
  const used = new Set(
    Object.values(dispositionTexts)
      .flatMap(({ title, text }) => [...title, ...text])
      .map((row) => row.piece),
  )

  it('uses every piece that has words, and has words for every piece', () => {
    expect([...used].sort()).toEqual(Object.keys(pieces).sort())
  })

  it('has words for every replacement, and the words it replaces exist', () => {
    expect(replacements.map(({ words }) => words)).toEqual(Object.keys(replacedWords))
    expect(plainOf('RF-98', [])).toContain(replacedWords['do-not-stop-medicine']!.these[1])
  })

  it('names only groups and rules of the guideline', () => {
    const rows = Object.values(dispositionTexts).flatMap(({ title, text, calls }) => [...title, ...text, ...calls])
    const matches = rows.flatMap(({ ifAny, ifAll, unlessAll, ifFired }) => [ifAny, ifAll, unlessAll, ifFired])
    const groups = new Set<string>(redFlags.map(({ group }) => group))
    const rules = new Set<string>(redFlags.map(({ id }) => id))

    for (const match of matches) {
      for (const group of match?.groups ?? []) expect(groups).toContain(group)
      for (const rule of match?.rules ?? []) expect(rules).toContain(rule)
    }
  })

  it('can name the problem of every emergency rule on a call', () => {
    const emergencies = redFlags.filter(({ disposition }) => disposition.startsWith('emergency')).map(({ id }) => id)

    expect(Object.keys(problemsOnCall)).toEqual(emergencies)
  })

  it('leaves no brace, no double space and no doubled stop, for any rule and any region', () => {
    const flags = redFlags.map(({ id, disposition }) => decided(disposition, [id]))
    const rest = dispositions.map((disposition) => decided(disposition, []))
    for (const where of [...regions, unknownRegion]) {
      for (const assessment of [...flags, ...rest]) {
        const { title, text } = adviceOf(assessment, where)
        expect(title).not.toBe('')
        expect([title, ...text].join(' ')).not.toMatch(/[{}]| {2}|\.\.| ,| \./)
      }
    }
  })
})

describe('the worked examples of the specification', () => {
  it.each(examples)('$id has a title, a text and buttons: $title', ({ answers }) => {
    const on = '2026-11-24'
    const assessment = assess(answerTheRestNo(engineInForce, answers as unknown as Answers, on), on)
    const advice = adviceOf(assessment, britain)

    expect(advice.title.length).toBeGreaterThan(10)
    expect(advice.text.join(' ')).toMatch(/^[A-Z][^{}]+\.$/)
    expect(advice.actions.length).toBeGreaterThan(1)
  })
})
