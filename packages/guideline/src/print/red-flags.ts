import type { Disposition } from '../disposition.ts'
import { both, type Book } from './book.ts'
import { blocks, code, codes, points } from './markdown.ts'
import type { RedFlag } from '../rule.ts'
import { defaultBlocks, expandBlocks, tokens, type BlockName } from '../token.ts'

/** Groups whose id is no English word by itself. Source: triage 2.1. */
const groupTitles: Readonly<Record<string, string>> = {
  vascular: 'Aorta and great vessels',
  'cardiac-lung': 'Heart and lung',
  circulation: 'Circulation',
  cord: 'Spinal cord',
  bleed: 'Bleeding',
  ces: 'Cauda equina',
  nerve: 'Nerve root',
  abdominal: 'Belly',
  clot: 'Blood clot',
  mental: 'Distress and self-harm',
  stuck: 'Stuck on the floor',
  child: 'Children',
  unsure: 'Not sure of a serious sign',
  'cancer-unsure': 'Not sure of a past cancer',
  time: 'Time without an examination',
  radicular: 'Leg pain from a nerve',
  pain: 'Very strong pain',
  'weak-flags': 'Weak signs together',
}

/** Title of a group of warning signs. */
export const groupTitle = (group: string): string =>
  groupTitles[group] ?? `${group[0]!.toUpperCase()}${group.slice(1).replaceAll('-', ' ')}`

/** Warning signs of one kind of danger, in the order of the guideline. */
export function groupsOf(redFlags: readonly RedFlag[]): readonly (readonly [string, readonly RedFlag[]])[] {
  return [...new Set(redFlags.map(({ group }) => group))].map((group) => [
    group,
    redFlags.filter((flag) => flag.group === group),
  ])
}

/** What a warning sign closes, with what its disposition closes by itself. */
function closedText(disposition: Disposition, names: readonly BlockName[]): string {
  const closed = expandBlocks([...defaultBlocks[disposition], ...names])
  if (closed.length === tokens.length) return 'everything'
  return closed.length === 0 ? 'nothing' : codes(closed)
}

/** Every warning sign, grouped by danger. */
export function printRedFlags(book: Book): string {
  const { guideline, parts } = book
  return blocks([
    '## Warning signs',
    'What must never be missed, by kind of danger. The most urgent one that fires decides; all that fire are stored.',
    ...groupsOf(guideline.redFlags).flatMap(([group, flags]) => [
      `### ${groupTitle(group)} (${code(group)})`,
      ...flags.flatMap(({ id, when, disposition, blocks: closed, sources }) => [
        `#### ${id}: ${parts.words.suspects[id] ?? ''}`,
        both(when, book),
        points([
          `Then: **${disposition}**; closes ${closedText(disposition, closed)}`,
          `Told: “${parts.words.redFlags[id] ?? ''}”`,
          ...parts.chapters
            .filter(({ id: chapter }) => chapter === 'problems on the call')
            .flatMap(({ words: onCall }) =>
              typeof onCall[id] === 'string' ? [`On the call: “… and ${onCall[id]}”`] : [],
            ),
          `Sources: ${sources.join(', ')}`,
        ]),
      ]),
    ]),
  ])
}
