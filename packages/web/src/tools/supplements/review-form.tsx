import { supplements } from '@unspasm/guideline/words/en/supplements'
import { useState } from 'preact/hooks'
import { ToolPage } from '../ui/tool-page.tsx'
import '../../pages/check/questions.css'

const words = supplements.review
const answers = [
  ['same', words.yes],
  ['less', words.no],
  ['not-sure', words.notSure],
] as const

/** Eight weeks after the answer: anything but fewer cramps means stop and ask. Source: remedies 4.8. */
export function ReviewForm({ onClose }: { readonly onClose: () => void }) {
  const [given, give] = useState<(typeof answers)[number][0] | null>(null)
  const bar = given !== null && (
    <button type="button" className="button" onClick={onClose}>
      {words.close}
    </button>
  )
  return (
    <ToolPage title={words.title} bar={bar} className="supplement">
      <fieldset className="question">
        <legend>{words.question}</legend>
        <div className="choices">
          {answers.map(([id, label]) => (
            <button key={id} type="button" className="choice" aria-pressed={given === id} onClick={() => give(id)}>
              {label}
            </button>
          ))}
        </div>
      </fieldset>
      {given !== null && <output className="supplement-block">{given === 'less' ? words.less : words.same}</output>}
    </ToolPage>
  )
}
