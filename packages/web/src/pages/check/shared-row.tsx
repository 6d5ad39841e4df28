import type { Mark } from '@unspasm/care/moves'
import { check as words } from '@unspasm/guideline/words/en/check'
import { findings } from '@unspasm/guideline/words/en/findings'
import type { FindingId } from '@unspasm/guideline/finding-id'
import { useState } from 'preact/hooks'
import { TickRow } from './tick-row.tsx'

type Marks = Readonly<Record<string, Mark>>
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
  const marked = ids.filter((id) => marks[id] === 'yes')
  const [picked, setPicked] = useState<readonly string[]>(marked.length < ids.length ? marked : [])
  const mark: Mark | undefined = marked.length > 0 ? 'yes' : marks[ids[0]!]
  const set = (value: Mark | undefined, which: readonly string[]) => {
    const others = Object.entries(marks).filter(([id]) => !ids.includes(id))
    onMark(Object.fromEntries([...others, ...(value ? which.map((id): [string, Mark] => [id, value]) : [])]))
  }
  const pick = (id: string) => {
    const next = picked.includes(id) ? picked.filter((other) => other !== id) : [...picked, id]
    setPicked(next)
    set('yes', next.length > 0 ? next : ids)
  }

  return (
    <>
      <TickRow
        id={name}
        label={words.sharedRow[name] ?? name}
        mark={mark}
        onMark={(value) => {
          setPicked([])
          set(value, ids)
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
                <span className="tick-text">{findings[id as FindingId].label}</span>
              </label>
            ))}
          </fieldset>
        </li>
      )}
    </>
  )
}
