import { notSure, type Answers } from '@unspasm/care/answers'
import type { Assessment } from '@unspasm/care/assess'
import { engineInForce } from '@unspasm/care/engine'
import { reviewRules as reviewSentences } from '@unspasm/guideline/words/en/rules'
import { suspects as suspectWords } from '@unspasm/guideline/words/en/suspects'
import {
  backgroundFindings,
  clinicalNames,
  detailOf,
  doctorQuestions,
  firstDenials,
  flagDetails,
  sheetWords as words,
  storyWords,
  urgency,
} from '@unspasm/guideline/words/en/doctor-sheet'
import { plainOf } from '../result/advice.ts'
import { answerText } from '../result/answer-text.ts'
import type { DiaryLines } from './diary-lines.ts'
import { personLine, storyLines, triedLines } from './story.ts'

/** A part of the sheet. */
export type SheetSection = { readonly id: keyof typeof words.sections; readonly lines: readonly string[] }

/** One page for a clinician, in the order of the specification. */
export type Sheet = {
  readonly origin: readonly string[]
  readonly sections: readonly SheetSection[]
}

/** What the sheet is made of. */
export type SheetInput = {
  readonly assessment: Assessment
  readonly answers: Answers
  /** When the answers were given, as people write it. */
  readonly enteredAt: string
  readonly forSomeoneElse: boolean
  /** Background findings that the person left out. */
  readonly struck: readonly string[]
  /** Ids of chosen questions. */
  readonly questions: readonly string[]
  /** What the days add; missing when there are none. */
  readonly diary?: DiaryLines
}

/** Length of a letter that still fits one A4 page. Source: professionals 9. */
export const sheetLimit = 3500

const names: Readonly<Record<string, string>> = clinicalNames
const nameOf = (id: string) => names[id] ?? id

/**
 * The sheet, at most 3500 characters long where that can be: when it is longer, lines are left out from the last one,
 * first of the background, then of the further rules, of what was tried, and of the story. Never the urgency, and never
 * the red flags.
 *
 * Pure and total. Source: professionals 9; test 13 of its section 11.
 */
export function sheetOf(input: SheetInput): Sheet {
  const parts = partsOf(input)
  const total = dropOrder.reduce((sum, id) => sum + parts[id].length, 0)
  for (let left = 0; ; left++) {
    const sheet = assemble(input, shorten(parts, left), left)
    if (left === total || sheetText(sheet).length <= sheetLimit) return sheet
  }
}

type Parts = Record<(typeof dropOrder)[number], readonly string[]>

/** Sections that may be shortened, the first to go first. Source: professionals 11, test 13. */
const dropOrder = ['background', 'other', 'tried', 'story'] as const

function partsOf({ assessment, answers, struck, diary }: SheetInput): Parts {
  return {
    background: backgroundOf(answers)
      .filter((id) => !struck.includes(id))
      .map((id) => backgroundLine(id, answers)),
    other: otherRules(assessment),
    tried: [...triedLines(answers), ...(diary?.tried ?? [])],
    story: [...storyLines(answers), ...(diary?.course ?? [])],
  }
}

function shorten(parts: Parts, lines: number): Parts {
  let rest = lines
  const kept = { ...parts }
  for (const id of dropOrder) {
    const dropped = Math.min(rest, parts[id].length)
    rest -= dropped
    kept[id] = parts[id].slice(0, parts[id].length - dropped)
    if (dropped > 0 && kept[id].length === 0 && id !== 'other') kept[id] = [words.leftOut]
  }
  return kept
}

/** The sheet as plain text, a title before each section. */
export function sheetText({ origin, sections }: Sheet): string {
  return [...origin, ...sections.flatMap(({ id, lines }) => [words.sections[id], ...lines])].join('\n')
}

/** Background findings that are present, in the order of the sheet: what the person may leave out. */
export function backgroundOf(answers: Answers): readonly string[] {
  const given = backgroundFindings.filter((id) => answers[id] === true || answers[id] === notSure)
  return isPregnancyKnown(answers) ? ['pregnancy', ...given] : given
}

/** A line of the background. */
export function backgroundLine(id: string, answers: Answers): string {
  if (id === 'pregnancy') return storyWords.pregnancy.replace('{answer}', answerText(id, answers[id]))
  return answers[id] === notSure ? `${nameOf(id)}: ${answerText(id, notSure)}` : nameOf(id)
}

function isPregnancyKnown(answers: Answers): boolean {
  return typeof answers['pregnancy'] === 'string' && answers['pregnancy'] !== 'no'
}

function assemble(input: SheetInput, parts: Parts, leftOut: number): Sheet {
  const { assessment, answers, enteredAt, forSomeoneElse } = input
  const entered = words.entered.replace('{when}', enteredAt)
  const asked = doctorQuestions.filter(({ id }) => input.questions.includes(id)).map(({ text }) => text)
  const sections: readonly SheetSection[] = [
    { id: 'urgency', lines: urgencyLines(assessment) },
    { id: 'flags', lines: flagLines(answers) },
    { id: 'story', lines: parts.story },
    { id: 'neuro', lines: [words.noNeuro] },
    { id: 'tried', lines: parts.tried },
    { id: 'background', lines: parts.background.length > 0 ? [parts.background.join('; ')] : [] },
    { id: 'questions', lines: [...(asked.length > 0 ? [asked.join(' ')] : []), words.wish] },
    { id: 'reply', lines: [words.replyLead, words.replyStrip, words.signature, words.safetyNet] },
    {
      id: 'other',
      lines: [
        ...(parts.other.length > 0 ? [words.otherRules.replace('{rules}', parts.other.join('; '))] : []),
        ...(leftOut > 0 ? [words.shortened.replace('{n}', String(leftOut))] : []),
      ],
    },
  ]
  return {
    origin: [
      words.origin,
      `${forSomeoneElse ? `${entered}, ${words.forSomeoneElse}` : entered}. ${words.unsigned.replace('{version}', assessment.guideline)}`,
      personLine(answers),
    ],
    sections: sections.map(({ id, lines }) => ({
      id,
      lines: lines.length > 0 || id === 'other' ? lines : [words.nothingStated],
    })),
  }
}

const suspects: Readonly<Record<string, string>> = suspectWords
const ofDays: Readonly<Record<string, string>> = reviewSentences

function urgencyLines({ disposition, decidedBy, fired }: Assessment): readonly string[] {
  const named = decidedBy.map((rule) => {
    const suspected = suspects[rule]
    const plain = ofDays[rule] ?? plainOf(rule, fired)
    return suspected ? `${suspected} (${rule}): ${plain}` : `${plain} (${rule})`
  })
  return [`${urgency[disposition]}.`, ...named]
}

function otherRules({ decidedBy, fired }: Assessment): readonly string[] {
  return fired.flatMap((rule) => (suspects[rule] && !decidedBy.includes(rule) ? `${suspects[rule]} (${rule})` : []))
}

/** Every safety sign: present, not sure, asked and denied, and of the ones that are always stated those not asked. */
function flagLines(answers: Answers): readonly string[] {
  const background: readonly string[] = backgroundFindings
  const first: readonly string[] = firstDenials
  const signs = engineInForce.guideline.findings
    .filter(({ id, kind, category }) => kind === 'boolean' && category === 'safety' && !background.includes(id))
    .map(({ id }) => id)
    .filter((id) => id in names && !first.includes(id))
  const all = [...first, ...signs]
  const having = (answer: unknown) => all.filter((id) => answers[id] === answer)
  const present = having(true).map((id) => withDetail(id, answers))
  const silent = first.filter((id) => !(id in answers)).map(nameOf)
  const othersSilent = signs.filter((id) => !(id in answers)).length
  const notAsked = othersSilent > 0 ? [...silent, words.andOthers.replace('{n}', String(othersSilent))] : silent
  return [
    list(words.present, present, true),
    ...flagDetails.filter((id) => id in answers).map((id) => `${words.details[id]}: ${answerText(id, answers[id])}.`),
    list(words.notSure, having(notSure).map(nameOf), true),
    list(words.denied, having(false).map(nameOf), true),
    list(words.notAsked, silent.length > 0 ? notAsked : [], false),
  ].filter((line) => line !== '')
}

function withDetail(id: string, answers: Answers): string {
  const details: Readonly<Record<string, string>> = detailOf
  const detail = details[id]
  return detail !== undefined && detail in answers
    ? `${nameOf(id)} (${answerText(detail, answers[detail])})`
    : nameOf(id)
}

function list(frame: string, entries: readonly string[], sayNone: boolean): string {
  if (entries.length === 0 && !sayNone) return ''
  return frame.replace('{list}', entries.length > 0 ? entries.join('; ') : words.none)
}
