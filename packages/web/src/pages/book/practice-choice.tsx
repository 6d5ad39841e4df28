import { bookWords as words } from '@unspasm/guideline/words/en/book'
import type { PracticeSummary } from '@unspasm/server/api'
import { BookFrame } from './frame.tsx'

type Props = {
  readonly practices: readonly PracticeSummary[]
  readonly onChoose: (practice: PracticeSummary) => void
}

/** Where several practices work through one server. */
export function PracticeChoice({ practices, onChoose }: Props) {
  return (
    <BookFrame title={words.practice.title}>
      <div className="choices">
        {practices.map((practice) => (
          <button key={practice.id} type="button" className="choice book-choice" onClick={() => onChoose(practice)}>
            <strong>{practice.name}</strong>
            <span className="quiet small">{practice.city}</span>
          </button>
        ))}
      </div>
    </BookFrame>
  )
}
