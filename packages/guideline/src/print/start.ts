import { defaultBlocks, tokens } from '../token.ts'
import { dispositions } from '../disposition.ts'
import type { DispositionText, RuleMatch, TextCondition } from '../disposition-text.ts'
import type { Book } from './book.ts'
import { blocks, code, codes, points, table } from './markdown.ts'
import type { Signature } from './sign-off.ts'

/** What the guideline is, whether a clinician has signed it, and how to read it. */
export function printStart({ guideline }: Book, signature: Signature | null): string {
  const isOfThisVersion = signature?.version === guideline.version
  return blocks([
    `# Unspasm: the guideline, version ${guideline.version}`,
    signature && isOfThisVersion
      ? `**Signed** by ${signature.name}, ${signature.licence}, on ${signature.signedOn}, for version ${signature.version}.`
      : '**No clinician has signed this version.** The product tells every person so until one has.',
    signature && !isOfThisVersion
      ? `The last signature is for version ${signature.version} (${signature.name}, ${signature.licence}, ${signature.signedOn}). It does not cover this version.`
      : '',
    'This page is written by the program from the tables that it runs. Nobody edits it by hand: change a table, then print it again.',
    '## How to read it',
    points([
      'Every rule has an id that is never used again, the exact text of its condition, the same in English, what follows, and its sources.',
      'In the English, AND joins what must all be true; “any of […]” wants one of the list, “none of […]” wants none; parentheses hold together what belongs together. A finding is called by its clinical name, or in “quotes” by the words that the person reads; the chapter of questions has both.',
      'A yes-or-no answer that is missing counts as not there; “not sure” counts as each finding says. A missing or unsure age counts as old wherever a rule asks for “this age or more”.',
      'All rules are looked at, every time. The most urgent disposition of all rules that fired is the result. No rule lowers it; only review rules that say so may.',
      'What a rule closes stays closed, whatever another rule says. A care note on something closed is not shown.',
      'A rule “of a group” is any warning sign of that kind of danger; a rule decides when it fired and its disposition is the result.',
      'Days are counted from the date on which the bout began, else from the first day of the band that the person chose.',
    ]),
  ])
}

/** The dispositions, what each closes by itself, and what the person is told. */
export function printDispositions({ parts }: Book): string {
  return blocks([
    '## Dispositions',
    'Most urgent first. The order is the order of urgency.',
    table(
      ['', 'Disposition', 'Closes by itself'],
      dispositions.map((id, place) => [`${place + 1}`, code(id), codes(defaultBlocks[id])]),
    ),
    `Permissions that rules can close: ${codes(tokens)}. \`all\` means all of them, \`hands\` means massage, exercise, booking and ultrasound.`,
    '### What the person is told',
    ...dispositions.flatMap((id) => {
      const told = parts.told.texts[id]
      return told ? [`#### ${code(id)}`, printTold(told, parts.told.pieces)] : []
    }),
    ...(parts.told.replacements.length === 0 ? [] : ['#### Words that a rule replaces']),
    points(
      parts.told.replacements.map(({ ifFired, words }) => {
        const { these = [], by = '' } = parts.told.replacedWords[words] ?? {}
        return `If ${ifFired} fired: ${these.map((each) => `“${each}”`).join(' and ')} becomes “${by}”`
      }),
    ),
  ])
}

function printTold(told: DispositionText, pieces: Readonly<Record<string, string>>): string {
  return points([
    ...told.title.map((row) => `Title${conditionOf(row)}: **${pieces[row.piece] ?? row.piece}**`),
    ...told.text.map((row) => `${conditionOf(row, 'Always')}: “${pieces[row.piece] ?? row.piece}”`),
    ...told.calls.map((row) => `Call button${conditionOf(row)}: ${row.call}`),
  ])
}

const named = ({ groups = [], rules = [] }: RuleMatch) =>
  [...(groups.length > 0 ? [`the group${groups.length > 1 ? 's' : ''} ${groups.join(', ')}`] : []), ...rules].join(
    ' or ',
  )

function conditionOf(row: TextCondition, always = ''): string {
  const conditions = [
    ...(row.ifAny ? [`${named(row.ifAny)} decided`] : []),
    ...(row.ifAll ? [`only ${named(row.ifAll)} decided`] : []),
    ...(row.unlessAll ? [`not only ${named(row.unlessAll)} decided`] : []),
    ...(row.ifFired ? [`${named(row.ifFired)} fired`] : []),
    ...(row.ifOpen ? [`${row.ifOpen.join(' and ')} open`] : []),
  ]
  if (conditions.length === 0) return always
  return always === '' ? ` (if ${conditions.join(' and ')})` : `If ${conditions.join(' and ')}`
}
