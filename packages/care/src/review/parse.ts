import { dispositions } from '@unspasm/guideline/disposition'
import type { Finding } from '@unspasm/guideline/finding'
import { reviewRules } from '@unspasm/guideline/review-rules'
import { whatIsWrong } from '../case.ts'
import type { Diary, Entry, Outcome, Referral, SentReminder, Sitting, SkinMark } from '../diary.ts'
import type { Engine } from '../engine.ts'
import type { LocalDate } from '../local-date.ts'
import {
  answersField,
  dateWithin,
  instant,
  isRecord,
  oneOf,
  required,
  text,
  time,
  type FaultList,
  type Field,
  type Raw,
} from './faults.ts'

const lists = ['checkIns', 'rechecks', 'sittings', 'skinMarks', 'outcomes', 'referrals', 'reminders', 'earlierBouts']
const aList: Field = { expected: 'a list', fits: Array.isArray }
const offTime: Field = { expected: 'true', fits: (off) => off === true }
const oldestBout = '1970-01-01'

const misplacedSitting = ({ screen }: Finding) =>
  screen === 's21-after-sitting' ? 'no answer after a sitting here: it belongs to its sitting' : null
const misplacedOutcome = ({ screen }: Finding) =>
  screen === 's22-outcome' ? 'no outcome here: it belongs to outcomes' : null

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
  const optionsOf = (id: string) => engine.questionOf.get(id)?.finding.options ?? []
  const raw = Array.isArray(value)
    ? { checkIns: value }
    : (faults.read(path, value ?? {}, Object.fromEntries(lists.map((name) => [name, aList]))) ?? {})
  const read = <Row>(name: string, row: (at: string, each: unknown) => Raw | null) =>
    faults.list(`${path}.${name}`, (raw as Raw)[name], (at, each) => row(at, each) as Row | null)

  const entry = (at: string, each: unknown): Raw | null => {
    const fields = faults.read(at, each, { ...moment, at: instant, offTime, answers: required(answersField) })
    if (fields)
      checkAnswers(engine, faults, at, fields, (finding) => misplacedSitting(finding) ?? misplacedOutcome(finding))
    return fields
  }

  return {
    checkIns: read<Entry>('checkIns', entry),
    rechecks: read<Entry>('rechecks', entry),
    sittings: read<Sitting>('sittings', (at, each) => {
      const fields = faults.read(at, each, {
        ...moment,
        kind: required(oneOf(['massage', 'physio'])),
        painBefore: {
          expected: 'a number from 0 to 10',
          fits: (pain) => typeof pain === 'number' && pain >= 0 && pain <= 10,
        },
        ultrasound: { expected: 'true', fits: (used) => used === true },
        answered: { expected: 'an object with on, time', fits: isRecord },
        response: oneOf(optionsOf('sitting-response')),
        newSign: { expected: 'true, false or "?"', fits: (sign) => typeof sign === 'boolean' || sign === '?' },
      })
      if (fields?.['answered'] !== undefined) faults.read(`${at}.answered`, fields['answered'], moment)
      return fields
    }),
    skinMarks: read<SkinMark>('skinMarks', (at, each) =>
      faults.read(at, each, { ...moment, skinMark: required(oneOf(optionsOf('heat-skin-mark'))) }),
    ),
    outcomes: read<Outcome>('outcomes', (at, each) => {
      const fields = faults.read(at, each, { ...moment, by: text, role: text, answers: required(answersField) })
      if (!fields) return null
      checkAnswers(engine, faults, at, fields, misplacedSitting)
      const cleared = (fields['answers'] as Raw)['clinician-clearance']
      if (Array.isArray(cleared) && !cleared.includes('none') && fields['by'] === undefined)
        faults.add(`${at}.by`, undefined, 'the name of the clinician who said it is OK')
      return fields
    }),
    referrals: read<Referral>('referrals', (at, each) =>
      faults.read(at, each, { ...moment, shownAt: required(instant), disposition: required(oneOf(dispositions)) }),
    ),
    reminders: read<SentReminder>('reminders', (at, each) =>
      faults.read(at, each, { on: required(day), rule: required(oneOf(reviewRules.map(({ id }) => id))) }),
    ),
    earlierBouts: faults.list(`${path}.earlierBouts`, (raw as Raw)['earlierBouts'], (at, each): LocalDate | null => {
      const earlier = dateWithin(oldestBout, on)
      if (earlier.fits(each)) return each as LocalDate
      faults.add(at, each, earlier.expected)
      return null
    }),
  }
}

/** Reports the answers of one entry that no finding takes on its day, or that belong elsewhere. */
function checkAnswers(
  engine: Engine,
  faults: FaultList,
  at: string,
  fields: Raw,
  misplaced: (finding: Finding) => string | null,
): void {
  for (const [id, answer] of Object.entries(fields['answers'] as Raw)) {
    const finding = engine.questionOf.get(id)?.finding
    const expected = finding
      ? (misplaced(finding) ?? whatIsWrong(finding, answer, fields['on'] as LocalDate))
      : 'the id of a finding of the guideline'
    if (expected !== null) faults.add(`${at}.answers.${id}`, answer, expected)
  }
}
