import type { Mark } from '@unspasm/care/moves'
import { check as words } from '@unspasm/guideline/words/en/check'
import type { FindingId } from '@unspasm/guideline/finding-id'
import { useState } from 'preact/hooks'
import { marked, type Marks } from './drafts.ts'
import { TickRow } from './tick-row.tsx'
import { wordsOf } from '../../ui/finding-words.ts'

type Props = {
  readonly name: string
  readonly ids: readonly string[]
  readonly marks: Marks
  readonly onMark: (marks: Marks) => void
}

/**
 * Several findings in one row. Ticked, it opens into its parts; until one is picked, all of them count.
 *
 * Source: findings dictionary, sharedRow.
 */
export function SharedRow({ name, ids, marks, onMark }: Props) {
  const ticked = ids.filter((id) => marks[id] === 'yes')
  const [picked, setPicked] = useState<readonly string[]>(ticked.length < ids.length ? ticked : [])
  const mark: Mark | undefined = ticked.length > 0 ? 'yes' : marks[ids[0]!]
  const pick = (id: string) => {
    const next = picked.includes(id) ? picked.filter((other) => other !== id) : [...picked, id]
    setPicked(next)
    onMark(marked(marked(marks, ids, undefined), next.length > 0 ? next : ids, 'yes'))
  }

  return (
    <>
      <TickRow
        id={name}
        label={words.sharedRow[name] ?? name}
        mark={mark}
        onMark={(value) => {
          setPicked([])
          onMark(marked(marks, ids, value))
        }}
      />
      {mark === 'yes' && (
        <li className="tick-parts">
          <fieldset>
            <legend className="small quiet">{words.whichOfThese}</legend>
            {ids.map((id) => (
              <label className="tick" key={id}>
                <input type="checkbox" name={id} checked={picked.includes(id)} onChange={() => pick(id)} />
                <span className="tick-box" aria-hidden="true" />
                <span className="tick-text">
                  {wordsOf(id as FindingId).label}
                  <span className="small quiet">{wordsOf(id as FindingId).help}</span>
                </span>
              </label>
            ))}
          </fieldset>
        </li>
      )}
    </>
  )
}
