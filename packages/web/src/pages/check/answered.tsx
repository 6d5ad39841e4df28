import type { Answer } from '@unspasm/care/answers'
import { check as words } from '@unspasm/guideline/words/en/check'
import { answerText, labelOf } from '../result/answer-text.ts'

type Props = { readonly id: string; readonly answer: Answer; readonly onChange: () => void }

/** A question of the page that has its answer, made small, with the way to change it. */
export function Answered({ id, answer, onChange }: Props) {
  const label = labelOf(id)
  return (
    <div className="answered">
      <div>
        <p className="small quiet">{label}</p>
        <p>{answerText(id, answer)}</p>
      </div>
      <button type="button" className="button plain" aria-label={`${words.change}: ${label}`} onClick={onChange}>
        {words.change}
      </button>
    </div>
  )
}
