import type { Check } from '@unspasm/care/ask'
import type { Moment } from '@unspasm/care/diary'
import { isInstant, isMoment, isRaw, isText, parseAnswers, parseDiary, parseEntries } from './parse-diary.ts'
import type { RawRecords } from './migrations.ts'
import {
  defaultPreferences,
  type Drafts,
  type Episode,
  type Preferences,
  type Records,
  type ToolStates,
} from './records.ts'

const isMark = (value: unknown) => value === 'yes' || value === 'unsure'
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText)

/** Reads records of the form of this version. */
export function parseRecords(raw: RawRecords): Records {
  return {
    episode: parseEpisode(raw['episode']),
    preferences: parsePreferences(raw['preferences']),
    tools: parseTools(raw['tools']),
    past: parsePast(raw['past']),
  }
}

/**
 * Reads a stored episode. Answers that do not fit the guideline in force are left out, so they are asked again.
 *
 * @returns `null` when there is none, or when it is damaged beyond reading.
 */
export function parseEpisode(value: unknown): Episode | null {
  if (!isRaw(value)) return null
  const { id, startedAt, answeredAt } = value
  const check = parseCheck(value['check'])
  if (!isText(id) || !isInstant(startedAt) || !isInstant(answeredAt) || !check) return null
  const list = (name: string): readonly unknown[] => parseEntries(name, value[name])
  return {
    id,
    startedAt,
    answeredAt,
    who: value['who'] === 'someone-else' ? 'someone-else' : 'me',
    check,
    drafts: parseDrafts(value['drafts']),
    withdrawals: list('withdrawals') as Episode['withdrawals'],
    notForMe: list('notForMe') as Episode['notForMe'],
    done: list('done') as Episode['done'],
    guideline: isText(value['guideline']) ? value['guideline'] : '',
    first: parseFirst(value['first']),
    diary: parseDiary(value['diary']),
    sessions: list('sessions') as Episode['sessions'],
    live: list('live') as Episode['live'],
  }
}

function parseFirst(value: unknown): Episode['first'] {
  if (!isRaw(value) || !isMoment(value['opened']) || !isRaw(value['answers'])) return null
  return { opened: value['opened'] as Moment, answers: parseAnswers(value['answers']) }
}

/**
 * How many entries a stored bout has in all its lists. The same before and after reading it means that it was read whole.
 *
 * @param bout of any form; damaged ones count as far as they can be counted.
 */
export function entriesIn(bout: unknown): number {
  if (!isRaw(bout)) return 0
  const lists = [bout, isRaw(bout['diary']) ? bout['diary'] : {}].flatMap((lists) => Object.values(lists))
  const first = bout['first'] == null ? 0 : 1
  return lists.reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), first)
}

/** Reads what tools keep; each reads its own part with care. */
export function parseTools(value: unknown): ToolStates {
  return isRaw(value) ? value : {}
}

/** Reads earlier bouts; one that is damaged is left out. */
export function parsePast(value: unknown): readonly Episode[] {
  return Array.isArray(value) ? value.flatMap((each) => parseEpisode(each) ?? []) : []
}

function parseDrafts(value: unknown): Drafts {
  if (!isRaw(value)) return {}
  const drafts = Object.entries(value).flatMap(([screen, marks]) =>
    isRaw(marks) ? [[screen, Object.fromEntries(Object.entries(marks).filter(([, mark]) => isMark(mark)))]] : [],
  )
  return Object.fromEntries(drafts) as Drafts
}

function parseCheck(value: unknown): Check | null {
  if (!isRaw(value) || !isRaw(value['answers'])) return null
  const { left, rechecked, settled } = value
  if (!isTexts(left) || !isTexts(rechecked) || !isTexts(settled)) return null
  return { answers: parseAnswers(value['answers']), left, rechecked, settled }
}

/** Reads stored preferences; what does not fit takes its default. */
export function parsePreferences(value: unknown): Preferences {
  if (!isRaw(value)) return defaultPreferences
  const { region, theme, floor, readAloud, waits, turn } = value
  return {
    region: isText(region) ? region : null,
    theme: theme === 'light' || theme === 'dark' ? theme : 'device',
    floor: floor === true,
    readAloud: readAloud === true,
    waits: waits === true,
    turn: turn === 'left' || turn === 'right' ? turn : 'none',
  }
}
