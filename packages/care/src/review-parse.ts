import type { Finding } from '@unspasm/guideline/finding'
import { dispositions } from '@unspasm/guideline/disposition'
import { reviewRules } from '@unspasm/guideline/review-rules'
import { whatIsWrong, type Fault } from './case.ts'
import type { Entry, Episode, Moment, Outcome, Referral, SentReminder, Sitting, SkinMark } from './diary.ts'
import type { Engine } from './engine.ts'
import { dayNumber, type LocalDate } from './local-date.ts'

/** The part of an episode that grows with the days. */
export type Diary = Omit<Episode, 'opened' | 'answers'>

type Raw = Readonly<Record<string, unknown>>

/** What a value must be; `null` from `isWrong` means that it fits. */
type Field = { readonly expected: string; readonly fits: (value: unknown) => boolean; readonly isRequired?: true }

const entryLimit = 5000
const textLimit = 200
const faultLimit = 20

const isRecord = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Collects what is wrong with one untrusted value. */
export class FaultList {
  readonly faults: Fault[] = []

  get isFull(): boolean {
    return this.faults.length >= faultLimit
  }

  add(field: string, value: unknown, expected: string): void {
    if (!this.isFull) this.faults.push({ field, found: show(value), expected })
  }

  /** Reads an object with exactly these fields; what does not fit is reported. */
  read(path: string, value: unknown, fields: Readonly<Record<string, Field>>): Raw | null {
    if (!isRecord(value)) {
      this.add(path, value, `an object with ${Object.keys(fields).join(', ')}`)
      return null
    }
    const before = this.faults.length
    for (const name of Object.keys(value)) {
      if (!Object.hasOwn(fields, name))
        this.add(`${path}.${name}`, value[name], `one of the fields ${Object.keys(fields).join(', ')}`)
    }
    for (const [name, { expected, fits, isRequired }] of Object.entries(fields)) {
      const isGiven = Object.hasOwn(value, name)
      if (isGiven ? !fits(value[name]) : isRequired) this.add(`${path}.${name}`, value[name], expected)
    }
    return this.faults.length === before ? value : null
  }

  /** Reads a list; a missing one is empty. */
  list<Row>(path: string, value: unknown, row: (path: string, value: unknown) => Row | null): readonly Row[] {
    if (value === undefined) return []
    if (!Array.isArray(value) || value.length > entryLimit) {
      this.add(path, value, `a list of at most ${entryLimit} entries`)
      return []
    }
    return value.flatMap((each: unknown, place) => {
      if (this.isFull) return []
      const parsed = row(`${path}[${place}]`, each)
      return parsed === null ? [] : [parsed]
    })
  }
}

const oneOf = (options: readonly string[]): Field => ({
  expected: `one of ${options.join(', ')}`,
  fits: (value) => typeof value === 'string' && options.includes(value),
})
const required = (field: Field): Field => ({ ...field, isRequired: true })
const text: Field = {
  expected: `text of 1 to ${textLimit} characters`,
  fits: (value) => typeof value === 'string' && value.trim() !== '' && value.length <= textLimit,
}
const record: Field = { expected: 'an object of answers by finding id', fits: isRecord }

/** An instant with its zone. */
export const instant: Field = {
  expected: 'an instant such as 2026-11-24T18:00:00Z',
  fits: (value) =>
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(value) &&
    !Number.isNaN(Date.parse(value)),
}

/** A time of a local day. */
export const time: Field = {
  expected: 'a time HH:MM',
  fits: (value) => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value),
}

/** A civil date in a span, both ends included. */
export const dateWithin = (first: LocalDate, last: LocalDate): Field => ({
  expected: `a date YYYY-MM-DD from ${first} to ${last}`,
  fits: (value) => typeof value === 'string' && dayNumber(value) !== null && value >= first && value <= last,
})

const sittingScreen = 's21-after-sitting'
const outcomeScreen = 's22-outcome'

/**
 * Reads the untrusted diary of an episode. Everything is dated from the first check to the day of review.
 *
 * @param value  an object of lists, or a list of check-ins; missing is an empty diary.
 * @param opened day of the first check.
 * @param on     day of review.
 */
export function readDiary(
  engine: Engine,
  faults: FaultList,
  path: string,
  value: unknown,
  opened: LocalDate,
  on: LocalDate,
): Diary {
  const day = dateWithin(opened, on)
  const moment = { on: required(day), time }
  const names = ['checkIns', 'rechecks', 'sittings', 'skinMarks', 'outcomes', 'referrals', 'reminders', 'earlierBouts']
  const anything: Field = { expected: 'a list', fits: Array.isArray }
  const lists: Raw = Array.isArray(value)
    ? { checkIns: value }
    : (faults.read(path, value ?? {}, Object.fromEntries(names.map((name) => [name, anything]))) ?? {})

  const answered = (at: string, raw: Raw, mayAsk: (finding: Finding) => boolean, where: string) => {
    for (const [id, answer] of Object.entries(raw['answers'] as Raw)) {
      const finding = engine.questionOf.get(id)?.finding
      const dated = typeof raw['on'] === 'string' && dayNumber(raw['on']) !== null ? raw['on'] : on
      if (!finding) faults.add(`${at}.answers.${id}`, answer, 'the id of a finding of the guideline')
      else if (!mayAsk(finding)) faults.add(`${at}.answers.${id}`, answer, where)
      else {
        const expected = whatIsWrong(finding, answer, dated)
        if (expected !== null) faults.add(`${at}.answers.${id}`, answer, expected)
      }
    }
  }
  const isOfDay = ({ screen }: Finding) => screen !== sittingScreen && screen !== outcomeScreen
  const entry = (at: string, each: unknown): Entry | null => {
    const raw = faults.read(at, each, { ...moment, answers: required(record) })
    if (raw)
      answered(
        at,
        raw,
        isOfDay,
        'answers of a check-in; those after a sitting belong to the sitting, outcomes to outcomes',
      )
    return raw as Entry | null
  }
  const options = (id: string) => engine.questionOf.get(id)?.finding.options ?? []

  return {
    checkIns: faults.list(`${path}.checkIns`, lists['checkIns'], entry),
    rechecks: faults.list(`${path}.rechecks`, lists['rechecks'], entry),
    sittings: faults.list(`${path}.sittings`, lists['sittings'], (at, each) => {
      const raw = faults.read(at, each, {
        ...moment,
        kind: required(oneOf(['massage', 'physio'])),
        painBefore: {
          expected: 'a number from 0 to 10',
          fits: (pain) => typeof pain === 'number' && pain >= 0 && pain <= 10,
        },
        ultrasound: { expected: 'true', fits: (used) => used === true },
        answered: { expected: 'an object with on, time', fits: isRecord },
        response: oneOf(options('sitting-response')),
        newSign: { expected: 'true, false or "?"', fits: (sign) => typeof sign === 'boolean' || sign === '?' },
      })
      if (raw?.['answered'] !== undefined) faults.read(`${at}.answered`, raw['answered'], moment)
      return raw as Sitting | null
    }),
    skinMarks: faults.list(
      `${path}.skinMarks`,
      lists['skinMarks'],
      (at, each) =>
        faults.read(at, each, { ...moment, skinMark: required(oneOf(options('heat-skin-mark'))) }) as SkinMark | null,
    ),
    outcomes: faults.list(`${path}.outcomes`, lists['outcomes'], (at, each) => {
      const raw = faults.read(at, each, { ...moment, by: text, role: text, answers: required(record) })
      if (!raw) return null
      answered(at, raw, ({ screen }) => screen !== sittingScreen, 'an outcome')
      const cleared = (raw['answers'] as Raw)['clinician-clearance']
      if (Array.isArray(cleared) && !cleared.includes('none') && raw['by'] === undefined)
        faults.add(`${at}.by`, undefined, 'the name of the clinician who said it is OK')
      return raw as Outcome
    }),
    referrals: faults.list(
      `${path}.referrals`,
      lists['referrals'],
      (at, each) =>
        faults.read(at, each, {
          ...moment,
          shownAt: required(instant),
          disposition: required(oneOf(dispositions)),
        }) as Referral | null,
    ),
    reminders: faults.list(
      `${path}.reminders`,
      lists['reminders'],
      (at, each) =>
        faults.read(at, each, {
          on: required(day),
          rule: required(oneOf(reviewRules.map(({ id }) => id))),
        }) as SentReminder | null,
    ),
    earlierBouts: faults.list(`${path}.earlierBouts`, lists['earlierBouts'], (at, each) => {
      const earlier = dateWithin('1970-01-01', on)
      if (earlier.fits(each)) return each as LocalDate
      faults.add(at, each, earlier.expected)
      return null
    }),
  }
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  const shown = JSON.stringify(value) ?? String(value)
  return shown.length > 60 ? `${shown.slice(0, 57)}...` : shown
}
