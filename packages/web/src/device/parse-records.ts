import { isAnswerTo } from '@unspasm/care/case'
import { engineInForce } from '@unspasm/care/engine'
import type { Answers } from '@unspasm/care/answers'
import type { Check } from '@unspasm/care/ask'
import { emptyDiary } from '@unspasm/care/diary'
import { defaultPreferences, type Drafts, type Episode, type Preferences, type ToolStates } from './records.ts'

type Raw = Record<string, unknown>

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isMark = (value: unknown) => value === 'yes' || value === 'unsure'
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText)
const dayOf = (instant: string) => instant.slice(0, 10)

/**
 * Reads a stored episode. Answers that do not fit the guideline in force are left out, so they are asked again.
 *
 * @returns `null` when there is none, or when it is damaged beyond reading.
 */
export function parseEpisode(value: unknown): Episode | null {
  if (!isRaw(value) || !isText(value['id']) || !isText(value['startedAt']) || !isText(value['answeredAt'])) return null
  const check = parseCheck(value['check'], dayOf(value['answeredAt']))
  if (!check) return null
  const list = (field: unknown) => (Array.isArray(field) ? field.filter(isRaw) : [])
  return {
    id: value['id'],
    startedAt: value['startedAt'],
    answeredAt: value['answeredAt'],
    who: value['who'] === 'someone-else' ? 'someone-else' : 'me',
    check,
    drafts: parseDrafts(value['drafts']),
    withdrawals: list(value['withdrawals']) as unknown as Episode['withdrawals'],
    notForMe: list(value['notForMe']) as unknown as Episode['notForMe'],
    done: list(value['done']) as unknown as Episode['done'],
    guideline: isText(value['guideline']) ? value['guideline'] : '',
    first: parseFirst(value['first']),
    diary: { ...emptyDiary, ...(isRaw(value['diary']) && listsOf(value['diary'])) },
    sessions: list(value['sessions']) as unknown as Episode['sessions'],
    live: list(value['live']) as unknown as Episode['live'],
  }
}

function parseFirst(value: unknown): Episode['first'] {
  if (!isRaw(value) || !isRaw(value['opened']) || !isText(value['opened']['on']) || !isRaw(value['answers']))
    return null
  return value as unknown as Episode['first']
}

/** The lists of a stored diary; what is no list is left out. */
const listsOf = (diary: Raw) =>
  Object.fromEntries(
    Object.keys(emptyDiary).flatMap((name) => (Array.isArray(diary[name]) ? [[name, diary[name]]] : [])),
  )

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

function parseCheck(value: unknown, on: string): Check | null {
  if (!isRaw(value) || !isRaw(value['answers'])) return null
  const { left, rechecked, settled } = value
  if (!isTexts(left) || !isTexts(rechecked) || !isTexts(settled)) return null
  const answers = Object.fromEntries(
    Object.entries(value['answers']).filter(([id, answer]) => {
      const question = engineInForce.questionOf.get(id)
      return question !== undefined && isAnswerTo(question.finding, answer, on)
    }),
  ) as Answers
  return { answers, left, rechecked, settled }
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
