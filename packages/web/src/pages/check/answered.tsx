import type { Answer } from '@unspasm/care/answers'
import { check as words } from '@unspasm/guideline/words/en/check'
import { findings } from '@unspasm/guideline/words/en/findings'
import type { FindingId } from '@unspasm/guideline/finding-id'
import { answerText } from '../result/answer-text.ts'

type Props = { readonly id: string; readonly answer: Answer; readonly onChange: () => void }

/** A question of the page that has its answer, made small, with the way to change it. */
export function Answered({ id, answer, onChange }: Props) {
  const { question } = findings[id as FindingId]
  return (
    <div className="answered">
      <div>
        <p className="small quiet">{question}</p>
        <p>{answerText(id, answer)}</p>
      </div>
      <button type="button" className="button plain" aria-label={`${words.change}: ${question}`} onClick={onChange}>
        {words.change}
      </button>
    </div>
  )
}
