import type { Limits } from '@unspasm/guideline/tool'
import { limitNotes } from '@unspasm/guideline/words/en/tools'

/** What binds this person besides the numbers, a line each; nothing where nothing does. */
export function LimitLines({ limits: { notes = [] } }: { readonly limits: Limits }) {
  if (notes.length === 0) return null
  return (
    <ul className="heat-notes">
      {notes.map((note) => (
        <li key={note}>{limitNotes[note]}</li>
      ))}
    </ul>
  )
}
