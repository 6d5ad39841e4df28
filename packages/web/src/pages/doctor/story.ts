import type { Answers } from '@unspasm/care/answers'
import { storyWords as words, clinicalNames } from '@unspasm/guideline/words/en/doctor-sheet'
import { answerText } from '../result/answer-text.ts'

const isGiven = (answers: Answers, id: string) => id in answers
const names: Readonly<Record<string, string>> = clinicalNames

/** Age and sex, as far as they are known; empty when neither is. */
export function personLine(answers: Answers): string {
  const { age, sex } = answers
  const parts = [
    typeof age === 'number' ? words.age.replace('{n}', String(age)) : '',
    isGiven(answers, 'sex') ? words.sex.replace('{sex}', answerText('sex', sex)) : '',
  ]
  return parts.filter(Boolean).join(', ')
}

/** How it began, where it is, how it goes: one line a subject, only what is known. Source: professionals 9.4. */
export function storyLines(answers: Answers): readonly string[] {
  const patterns = [
    'pain-constant',
    'night-pain',
    'worse-with-movement',
    'eases-with-movement',
    'leg-worse-than-back',
    'cough-shoots',
    'walking-leg-heaviness',
    'morning-stiffness-30',
    'wakes-second-half-night',
    'cramps-elsewhere',
  ].filter((id) => answers[id] === true)
  return [
    line([
      [words.onset, 'onset-date'],
      ...(isGiven(answers, 'onset-date') ? [] : [[words.lasts, 'duration'] as const]),
      [words.speed, 'onset-speed'],
      [words.mechanism, 'mechanism'],
    ]),
    line([
      [words.site, 'pain-region'],
      [words.side, 'pain-side'],
      [words.leg, 'leg-feel'],
    ]),
    line([
      [words.pain, 'pain-now'],
      [words.feel, 'spasm-character'],
      [words.course, 'global-change'],
      [words.limited, 'limited-days-7d'],
    ]),
    patterns.length > 0 ? `${words.pattern}: ${patterns.map((id) => names[id] ?? id).join('; ')}` : '',
    line([
      [words.bouts, 'episodes-12m'],
      [words.seen, 'clinician-seen'],
    ]),
  ].filter(Boolean)

  function line(fields: readonly (readonly [string, string])[]): string {
    return fields
      .filter(([, id]) => isGiven(answers, id))
      .map(([name, id]) => `${name}: ${answerText(id, answers[id])}`)
      .join('; ')
  }
}

/** What was tried and how the body answered. Source: professionals 9.6. */
export function triedLines(answers: Answers): readonly string[] {
  const course = (name: string, frame: string, count: string, response: string) =>
    typeof answers[count] === 'number' && answers[count] > 0
      ? `${name}: ${frame
          .replace('{n}', String(answers[count]))
          .replace(
            '{response}',
            isGiven(answers, response) ? answerText(response, answers[response]) : words.unknownResponse,
          )}`
      : ''
  const plain = (name: string, id: string) =>
    isGiven(answers, id) && answers[id] !== false ? `${name}: ${answerText(id, answers[id])}` : ''
  const physiotherapy = course(words.physiotherapy, words.physiotherapyTimes, 'physio-sittings', 'physio-response')
  const lines = [
    [plain(words.homeCare, 'self-care-tried'), plain(words.heat, 'heat-response')].filter(Boolean).join('; '),
    course(words.massage, words.massageTimes, 'massage-sittings', 'massage-response'),
    [physiotherapy, physiotherapy ? plain(words.ultrasound, 'ultrasound-used') : ''].filter(Boolean).join('; '),
    plain(words.medicines, 'medicines-tried'),
  ]
  return lines.filter(Boolean)
}
