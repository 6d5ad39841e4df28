import type { Answers } from '@unspasm/care/answers'
import { isAnswerTo } from '@unspasm/care/case'
import { emptyDiary, type Diary } from '@unspasm/care/diary'
import { engineInForce } from '@unspasm/care/engine'
import { dayNumber } from '@unspasm/care/local-date'

type Raw = Readonly<Record<string, unknown>>
type Fits = (value: unknown) => boolean

export const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const isText = (value: unknown): value is string => typeof value === 'string'
export const isInstant = (value: unknown): value is string => isText(value) && Number.isFinite(Date.parse(value))
const isDay: Fits = (value) => isText(value) && dayNumber(value) !== null
const isTime: Fits = (value) => isText(value) && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)
const isNumber: Fits = (value) => typeof value === 'number' && Number.isFinite(value)
const isList: Fits = (value) => Array.isArray(value)

/** What each field of an entry must be; `?` after its name: it may be missing. */
type Shape = Readonly<Record<string, Fits>>

const moment: Shape = { on: isDay, 'time?': isTime }
const entry: Shape = { ...moment, answers: isRaw }
const run: Shape = { id: isText, remedy: isText, params: isRaw, checks: isList, assignment: isText }

/** The lists of a bout and of its diary. */
const shapes: Readonly<Record<string, Shape>> = {
  withdrawals: { finding: isText, at: isInstant },
  notForMe: { item: isText, reason: isText, on: isDay },
  done: { item: isText, on: isDay },
  sessions: { ...run, on: isDay, endedAtMinute: isNumber, startedAt: isInstant, endedAt: isInstant, minutes: isNumber },
  live: { ...run, phase: isText, startedAt: isNumber, phaseSince: isNumber, facts: isRaw },
  checkIns: { ...entry, 'at?': isInstant },
  rechecks: entry,
  sittings: { ...moment, kind: isText, 'answered?': (value) => isRaw(value) && fits(value, moment) },
  skinMarks: { ...moment, skinMark: isText },
  outcomes: entry,
  referrals: { ...moment, shownAt: isInstant, disposition: isText },
  reminders: { rule: isText, on: isDay },
}

const fits = (value: Raw, shape: Shape): boolean =>
  Object.entries(shape).every(([name, isFit]) => {
    const field = value[name.replace('?', '')]
    return (name.endsWith('?') && field === undefined) || isFit(field)
  })

/** The entries of a stored list that can be read; one that is damaged is left out. */
export function parseEntries(name: string, list: unknown): readonly Raw[] {
  if (!Array.isArray(list)) return []
  const shape = shapes[name]!
  return list
    .filter((value): value is Raw => isRaw(value) && fits(value, shape))
    .map((value) => (isRaw(value['answers']) ? { ...value, answers: parseAnswers(value['answers']) } : value))
}

/** Reads a stored diary, list by list. */
export function parseDiary(value: unknown): Diary {
  const raw = isRaw(value) ? value : {}
  const days = raw['earlierBouts']
  const lists = Object.keys(emptyDiary).map((name) => [
    name,
    name === 'earlierBouts' ? (Array.isArray(days) ? days.filter(isDay) : []) : parseEntries(name, raw[name]),
  ])
  return Object.fromEntries(lists) as Diary
}

/** Reads when something was opened. */
export const isMoment = (value: unknown): boolean => isRaw(value) && fits(value, moment)

/**
 * The answers that fit the guideline in force; the others are asked again.
 *
 * NOTE: a date counts as it was given. Whether it lay in the future was judged then, by the clock of then, and a clock
 * that was set back since must not take it away.
 */
export function parseAnswers(answers: Raw): Answers {
  const kept = Object.entries(answers).filter(([id, answer]) => {
    const question = engineInForce.questionOf.get(id)
    return question !== undefined && isAnswerTo(question.finding, answer, isText(answer) ? answer : '')
  })
  return Object.fromEntries(kept) as Answers
}
