import { emptyDiary } from '@unspasm/care/diary'
import { findings } from '@unspasm/guideline/findings'
import { describe, expect, it } from 'vitest'
import { agreedText, asksNewSign, bySharing, newSignOf, sharedAnswers } from './shared-case.ts'

const now = new Date('2026-11-28T12:00:00Z')
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString()
/** A moment of a diary, which is kept in the local time of the device. */
const entry = (at: string, answers: Record<string, boolean | '?'>) => {
  const local = new Date(at)
  const two = (part: number) => String(part).padStart(2, '0')
  return {
    on: `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`,
    time: `${two(local.getHours())}:${two(local.getMinutes())}`,
    answers,
  }
}

describe('the answers that would be shared', () => {
  it('are those that were given, without the question that is sent apart', () => {
    expect(sharedAnswers({ age: 30, 'any-new-sign': false, 'not-a-finding': true })).toEqual({ age: 30 })
  })

  it('each stand in exactly one list of who sees what, as the guideline says', () => {
    const answers = Object.fromEntries(findings.map(({ id }) => [id, false]))

    const { yes, 'result-only': result, never } = bySharing(answers)

    expect([...yes, ...result, ...never].toSorted()).toEqual(findings.map(({ id }) => id).toSorted())
    expect(yes.every((id) => findings.find((finding) => finding.id === id)!.share === 'yes')).toBe(true)
    expect(never.every((id) => findings.find((finding) => finding.id === id)!.share === 'never')).toBe(true)
  })

  it('are agreed to one by one: another answer, or one more, asks again', () => {
    const agreed = agreedText(sharedAnswers({ age: 30, sex: 'male' }))

    expect(agreedText(sharedAnswers({ sex: 'male', age: 30 }))).toBe(agreed)
    expect(agreedText(sharedAnswers({ age: 31, sex: 'male' }))).not.toBe(agreed)
    expect(agreedText(sharedAnswers({ age: 30, sex: 'male', 'pain-now': 5 }))).not.toBe(agreed)
  })
})

describe('when new signs were asked about', () => {
  it('counts fresh danger questions as asked', () => {
    const sign = newSignOf({ answeredAt: hoursAgo(2), diary: emptyDiary }, false)

    expect(sign).toEqual({ answer: false, askedAt: hoursAgo(2), safetyAnsweredAgainAt: null })
    expect(asksNewSign(sign, now)).toBe(false)
  })

  it('asks again after a day, and when the clock was set back', () => {
    const old = newSignOf({ answeredAt: hoursAgo(25), diary: emptyDiary }, false)
    const ahead = newSignOf({ answeredAt: hoursAgo(-25), diary: emptyDiary }, false)

    expect(asksNewSign(old, now)).toBe(true)
    expect(asksNewSign(ahead, now)).toBe(true)
  })

  it.each([true, '?'] as const)('keeps the answer %j until the danger questions were answered after it', (answer) => {
    const diary = { ...emptyDiary, checkIns: [entry(hoursAgo(3), { 'any-new-sign': answer })] }

    expect(newSignOf({ answeredAt: hoursAgo(30), diary }, true)).toEqual({
      answer,
      askedAt: hoursAgo(3),
      safetyAnsweredAgainAt: null,
    })
    expect(newSignOf({ answeredAt: hoursAgo(1), diary }, true).safetyAnsweredAgainAt).toBeNull()
    expect(newSignOf({ answeredAt: hoursAgo(1), diary }, false).safetyAnsweredAgainAt).toBe(hoursAgo(1))
  })

  it('goes by the newest answer, wherever it was given', () => {
    const diary = {
      ...emptyDiary,
      checkIns: [entry(hoursAgo(5), { 'any-new-sign': true })],
      rechecks: [entry(hoursAgo(2), { 'any-new-sign': false })],
    }

    expect(newSignOf({ answeredAt: hoursAgo(2), diary }, false).answer).toBe(false)
  })

  it('takes a yes for the newest when it was said in the same minute as a no', () => {
    const [no, yes] = [false, true].map((answer) => entry(hoursAgo(2), { 'any-new-sign': answer }))

    for (const rechecks of [
      [no!, yes!],
      [yes!, no!],
    ])
      expect(newSignOf({ answeredAt: hoursAgo(2), diary: { ...emptyDiary, rechecks } }, true).answer).toBe(true)
  })
})
