import type { Category, Finding, Sharing, UnknownPolicy } from '../finding.ts'
import { bothInCell, countInCell, type Book } from './book.ts'
import { blocks, code, codes, points, table } from './markdown.ts'

/** What "not sure" means to the rules. Source: triage 0.2 and 2.5. */
const unsureWords: Readonly<Record<UnknownPolicy, string>> = {
  'as-yes': 'counts as yes',
  recheck:
    'is asked once more with a help text; still not sure counts as no here and raises the rule on `d-recheck-unsure`',
  gate: 'raises nothing by itself; the gates that name it stay closed or careful',
  'as-no': 'counts as no',
  'as-old': 'counts as old: every “this age or more” holds, no “under this age” does',
}

const sharingWords: Readonly<Record<Sharing, string>> = {
  yes: 'the therapist sees the answer',
  'result-only': 'the therapist sees only what it closes',
  never: 'nobody else sees it',
}

const categoryWords: Readonly<Record<Category, string>> = {
  safety: 'safety',
  cause: 'cause',
  'remedy-gate': 'before a remedy',
  'follow-up': 'follow-up',
}

/** Every question by screen, with its answers, when it is asked, what "not sure" means, and who reads it. */
export function printFindings(book: Book): string {
  const { guideline, parts } = book
  return blocks([
    '## Questions, by screen',
    'In asking order. **Not sure** is an answer to every question; here is what each takes it for:',
    points(Object.entries(unsureWords).map(([policy, words]) => `${code(policy)}: “not sure” ${words}.`)),
    ...parts.screens.flatMap((screen) => {
      const own = guideline.findings.filter((finding) => finding.screen === screen.id)
      const brought = (screen.bringsForward ?? []).map(
        ({ finding, askedIf }) => `${code(finding)}${askedIf === undefined ? '' : ` if ${bothInCell(askedIf, book)}`}`,
      )
      return [
        `### ${code(screen.id)} ${parts.words.screens[screen.id] ?? ''}`,
        points([
          screen.kind === 'tick' ? 'Ticks, with “None of these” at the bottom.' : 'A form.',
          ...(screen.followUpOf === undefined
            ? []
            : [`Follows ${code(screen.followUpOf)} at once; both are judged together.`]),
          ...(screen.shownIf === undefined ? [] : [`Shown only if ${bothInCell(screen.shownIf, book)}`]),
          ...(brought.length === 0 ? [] : [`Asks here already: ${brought.join('; ')}`]),
        ]),
        table(
          ['Finding', 'Question and answers', 'Asked', '“Not sure”', 'Read by'],
          own.map((finding) => rowOf(finding, book)),
        ),
      ]
    }),
    printRecordedOnly(book),
  ])
}

function rowOf(finding: Finding, book: Book): readonly string[] {
  const words = book.parts.words.findings[finding.id]
  const question = [
    `**${words?.question ?? ''}**`,
    ...(words?.label === undefined ? [] : [`Row: “${words.label}”`]),
    answersOf(finding, words?.options ?? {}),
    ...(words?.help === undefined ? [] : [`Help: “${words.help}”`]),
    ...(words?.recheck === undefined ? [] : [`Asked again: “${words.recheck}”`]),
    ...(words?.why === undefined ? [] : [`Why: “${words.why}”`]),
  ]
  const asked = [
    finding.askedIf === undefined ? 'Always' : bothInCell(finding.askedIf, book),
    ...(finding.required === false ? ['May stay open'] : []),
    ...(finding.instant ? ['Judged at the tap'] : []),
    ...(finding.sensitive ? ['Private'] : []),
  ]
  const clinical = book.parts.words.clinicalNames[finding.id]
  return [
    `${code(finding.id)}<br>${clinical === undefined ? '' : `*${clinical}*<br>`}${categoryWords[finding.category]}; ${sharingWords[finding.share]}`,
    question.join('<br>'),
    asked.join('<br>'),
    code(finding.unknown),
    (book.readers.get(finding.id) ?? []).join(', ') || 'nothing',
  ]
}

function answersOf({ kind, options = [], unit, min, max }: Finding, words: Readonly<Record<string, string>>): string {
  switch (kind) {
    case 'boolean':
      return 'Yes or no'
    case 'number':
      return `A number from ${min} to ${max}${unit === undefined ? '' : `, ${unit}`}`
    case 'date':
      return 'A date'
    default:
      return `${kind === 'choice' ? 'One of' : 'Any of'}: ${options.map((option) => `${code(option)} “${words[option] ?? ''}”`).join(', ')}`
  }
}

function printRecordedOnly({ parts }: Book): string {
  const recorded = Object.entries(parts.recordedOnly)
  if (recorded.length === 0) return ''
  return blocks([
    '### Recorded only',
    'No condition reads these answers.',
    table(
      ['Finding', 'What for'],
      recorded.map(([id, why]) => [code(id), why]),
    ),
  ])
}

/** Values made from answers and from the diary. */
export function printDerived(book: Book): string {
  const { guideline, parts, readers } = book
  const readBy = (id: string) => (readers.get(id) ?? []).join(', ') || 'nothing'
  return blocks([
    '## Values made from answers',
    table(
      ['Value', 'Meaning', 'Made from', 'Read by'],
      guideline.derived.map(({ id, kind, expression, meaning = '' }) => [
        code(id),
        meaning,
        expression === undefined
          ? 'computed as its meaning says'
          : kind === 'number'
            ? countInCell(expression, book)
            : bothInCell(expression, book),
        readBy(id),
      ]),
    ),
    '## Values made from the diary',
    table(
      ['Value', 'Meaning', 'Values', 'Read by'],
      guideline.metrics.map(({ id, meaning = '', options = [] }) => [
        code(id),
        meaning,
        options.length === 0 ? 'a number' : codes(options),
        readBy(id),
      ]),
    ),
    ...(parts.facts.length === 0
      ? []
      : [
          '## Facts that tools and the plan set',
          table(
            ['Fact', 'Meaning', 'Values'],
            parts.facts.map(({ id, kind, meaning = '', options = [] }) => [
              code(id),
              meaning,
              options.length === 0 ? kind : codes(options),
            ]),
          ),
        ]),
  ])
}
