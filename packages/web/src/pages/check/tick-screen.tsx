import type { Answer, Answers } from '@unspasm/care/answers'
import { check as words } from '@unspasm/guideline/words/en/check'
import type { FindingId } from '@unspasm/guideline/finding-id'
import { Page } from '../../ui/page.tsx'
import { marked, type Marks } from './drafts.ts'
import { findingOf } from './form-rows.ts'
import { CheckIntro, CheckTop, type Frame } from './frame.tsx'
import { MultiQuestion } from './multi-question.tsx'
import { SharedRow } from './shared-row.tsx'
import { TickRow } from './tick-row.tsx'
import { Why } from './why.tsx'
import { wordsOf } from '../../ui/finding-words.ts'

type Props = {
  readonly title: string
  readonly frame: Frame
  readonly rows: readonly string[]
  readonly marks: Marks
  readonly answers: Answers
  readonly onMark: (marks: Marks) => void
  readonly onAnswer: (finding: string, answer: Answer | undefined) => void
  readonly onLeave: () => void
}

/** Rows to tick. The one button below them says "None of these" until something is marked. */
export function TickScreen({ title, frame, rows, marks, answers, onMark, onAnswer, onLeave }: Props) {
  const ticks = rows.filter((id) => findingOf(id).kind === 'boolean')
  const others = rows.filter((id) => findingOf(id).kind !== 'boolean')
  const isAnyMarked = ticks.some((id) => marks[id] !== undefined) || others.some((id) => id in answers)

  return (
    <Page
      title={title}
      top={<CheckTop frame={frame} />}
      className="check to-the-end"
      bar={
        <button type="button" className={isAnyMarked ? 'button' : 'button second'} onClick={onLeave}>
          {isAnyMarked ? words.goOn : words.none}
        </button>
      }
    >
      <CheckIntro frame={frame} hint={words.tickAll} />
      <ul className="ticks">
        {visibleRows(ticks).map((row) =>
          typeof row === 'string' ? (
            <TickRow
              key={row}
              id={row}
              label={wordsOf(row as FindingId).label ?? wordsOf(row as FindingId).question}
              help={wordsOf(row as FindingId).help}
              mark={marks[row]}
              onMark={(mark) => onMark(marked(marks, [row], mark))}
            />
          ) : (
            <SharedRow key={row.name} name={row.name} ids={row.ids} marks={marks} onMark={onMark} />
          ),
        )}
      </ul>
      {others.map((id) => (
        <MultiQuestion key={id} id={id} answer={answers[id]} onAnswer={(answer) => onAnswer(id, answer)} />
      ))}
      <Why ids={rows} title={words.whyAll} />
    </Page>
  )
}

type Shared = { readonly name: string; readonly ids: readonly string[] }

/** Findings that share a row stand as one, where the first of them is. */
function visibleRows(ids: readonly string[]): readonly (string | Shared)[] {
  const shared = new Map<string, string[]>()
  const rows: (string | Shared)[] = []
  for (const id of ids) {
    const name = findingOf(id).row
    if (name === undefined) rows.push(id)
    else if (shared.has(name)) shared.get(name)!.push(id)
    else {
      const members = [id]
      shared.set(name, members)
      rows.push({ name, ids: members })
    }
  }
  return rows
}
