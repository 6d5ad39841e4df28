import type { Finding } from '@unspasm/guideline/finding'
import { notSure, type Answer, type Answers } from './answers.ts'
import type { Engine } from './engine.ts'
import { daysBetween, dayNumber, type LocalDate } from './local-date.ts'

/** One person's answers, to be judged on a date. */
export type Case = { readonly id?: string; readonly on: LocalDate; readonly answers: Answers }

/** What is wrong with one field of untrusted input: what came, and what was expected. */
export type Fault = { readonly field: string; readonly found: string; readonly expected: string }

/** A case, or everything that is wrong with it. Nothing is judged while anything is wrong. */
export type ParsedCase =
  { readonly ok: true; readonly case: Case } | { readonly ok: false; readonly faults: readonly Fault[] }

const faultLimit = 20
const oldestOnsetYears = 80
const daysPerYear = 366
const idLimit = 200
const shownItems = 20
const shownLength = 60

/**
 * Reads untrusted input as a case. Total: any value gives a case or faults, never an exception.
 *
 * @param value  what came from outside, already parsed from JSON.
 * @param today  the date on which the case is judged when it names none.
 * @param extra  names of further fields that the caller reads itself.
 * @returns      at most 20 faults, in the order of the input.
 */
export function parseCase(engine: Engine, value: unknown, today: LocalDate, extra: readonly string[] = []): ParsedCase {
  if (!isRecord(value)) return refuse([{ field: 'case', found: show(value), expected: 'an object with "answers"' }])

  const faults: Fault[] = []
  const known = ['id', 'on', 'answers', 'guideline', ...extra]
  for (const field of Object.keys(value)) {
    if (!known.includes(field))
      faults.push({ field, found: show(value[field]), expected: `one of the fields ${known.join(', ')}` })
  }

  const { id, on = today, answers, guideline } = value
  if (id !== undefined && (typeof id !== 'string' || id.length > idLimit)) {
    faults.push({ field: 'id', found: show(id), expected: `text of at most ${idLimit} characters` })
  }
  if (guideline !== undefined && guideline !== engine.guideline.version) {
    faults.push({
      field: 'guideline',
      found: show(guideline),
      expected: `version ${engine.guideline.version}: answer the questions of this version again`,
    })
  }
  const date = typeof on === 'string' && dayNumber(on) !== null ? on : null
  if (date === null) faults.push({ field: 'on', found: show(on), expected: 'a date of the calendar, YYYY-MM-DD' })

  if (!isRecord(answers)) {
    faults.push({ field: 'answers', found: show(answers), expected: 'an object of answers by finding id' })
    return refuse(faults)
  }
  for (const [field, answer] of Object.entries(answers)) {
    if (faults.length >= faultLimit) break
    const finding = engine.questionOf.get(field)?.finding
    const expected = finding ? whatIsWrong(finding, answer, date ?? today) : 'the id of a finding of the guideline'
    if (expected !== null) faults.push({ field: `answers.${field}`, found: show(answer), expected })
  }
  if (faults.length > 0 || date === null) return refuse(faults)
  return { ok: true, case: { ...(typeof id === 'string' && { id }), on: date, answers: answers as Answers } }
}

/**
 * What was expected of an answer, or `null` when it fits its finding.
 *
 * @param on a date given as an answer is at most 80 years before this day, and not after it.
 */
export function whatIsWrong(finding: Finding, answer: unknown, on: LocalDate): string | null {
  if (answer === notSure) return null
  const options = finding.options ?? []
  switch (finding.kind) {
    case 'boolean':
      return typeof answer === 'boolean' ? null : 'true, false or "?"'
    case 'choice':
      return typeof answer === 'string' && options.includes(answer) ? null : `"?" or one of ${options.join(', ')}`
    case 'number':
      return isInRange(finding, answer) ? null : `"?" or ${rangeOf(finding)}`
    case 'date':
      return isPlausibleOnset(answer, on)
        ? null
        : `"?" or a date YYYY-MM-DD, not after ${on} and at most ${oldestOnsetYears} years before`
    default:
      return isSelection(options, answer)
        ? null
        : `"?" or a list of one or more of ${options.join(', ')}; "none" stands alone`
  }
}

/** An answer that fits its finding. */
export function isAnswerTo(finding: Finding, answer: unknown, on: LocalDate): answer is Answer {
  return whatIsWrong(finding, answer, on) === null
}

function isInRange({ min = -Infinity, max = Infinity, step }: Finding, answer: unknown): boolean {
  if (typeof answer !== 'number' || !(answer >= min && answer <= max)) return false
  if (step === undefined) return true
  const steps = (answer - (Number.isFinite(min) ? min : 0)) / step
  return Math.abs(steps - Math.round(steps)) < 1e-9
}

function rangeOf({ min, max, step, unit }: Finding): string {
  const inUnit = unit === undefined || unit.startsWith('{') ? '' : ` ${unit}`
  return `a number from ${min} to ${max}${inUnit}${step === undefined ? '' : ` in steps of ${step}`}`
}

function isPlausibleOnset(answer: unknown, on: LocalDate): boolean {
  const days = typeof answer === 'string' ? daysBetween(answer, on) : null
  return days !== null && days >= 0 && days <= oldestOnsetYears * daysPerYear
}

function isSelection(options: readonly string[], answer: unknown): boolean {
  if (!Array.isArray(answer) || answer.length === 0) return false
  const isEach = answer.every((option) => typeof option === 'string' && options.includes(option))
  const isOnce = new Set(answer).size === answer.length
  return isEach && isOnce && (!answer.includes('none') || answer.length === 1)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const refuse = (faults: readonly Fault[]): ParsedCase => ({ ok: false, faults: faults.slice(0, faultLimit) })

/** What came, in short: an answer is small, and anything large is only named. */
function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) {
    const isFlat = value.length <= shownItems && value.every((item) => typeof item !== 'object')
    return isFlat ? shorten(JSON.stringify(value)) : `a list of ${value.length}`
  }
  if (typeof value === 'object' && value !== null) return 'an object'
  return shorten(JSON.stringify(value) ?? String(value))
}

const shorten = (text: string) => (text.length > shownLength ? `${text.slice(0, shownLength - 3)}...` : text)
