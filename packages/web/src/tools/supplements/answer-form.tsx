import { answeredBy } from '@unspasm/care/supplements/supplement-course'
import { answeringRoles } from '@unspasm/guideline/supplements/substances'
import { roleNames, supplements } from '@unspasm/guideline/words/en/supplements'
import { useState } from 'preact/hooks'
import { ToolPage } from '../ui/tool-page.tsx'
import '../../pages/check/questions.css'
import '../../ui/field.css'

const words = supplements.answer

type Props = {
  readonly today: string
  readonly onSave: (answer: { readonly role: string; readonly name: string; readonly on: string }) => void
}

/** Who answered, and when: nothing goes on without all three. Source: remedies 4.8. */
export function AnswerForm({ today, onSave }: Props) {
  const [role, setRole] = useState('')
  const [name, setName] = useState('')
  const [on, setOn] = useState(today)
  const [isReminded, remind] = useState(false)
  const isWhole = answeredBy({ role, name, on }, today) !== null
  const bar = (
    <>
      {isReminded && !isWhole && <output>{words.incomplete}</output>}
      <button type="button" className="button" onClick={() => (isWhole ? onSave({ role, name, on }) : remind(true))}>
        {words.save}
      </button>
    </>
  )
  return (
    <ToolPage title={words.title} bar={bar} className="supplement">
      <fieldset className="question">
        <legend>{words.role}</legend>
        <div className="choices">
          {answeringRoles.map((each) => (
            <button
              key={each}
              type="button"
              className="choice"
              aria-pressed={role === each}
              onClick={() => setRole(each)}
            >
              {roleNames[each]}
            </button>
          ))}
        </div>
      </fieldset>
      <label className="field">
        {words.name}
        <input type="text" value={name} onInput={(event) => setName(event.currentTarget.value)} />
      </label>
      <label className="field">
        {words.on}
        <input type="date" max={today} value={on} onInput={(event) => setOn(event.currentTarget.value)} />
      </label>
    </ToolPage>
  )
}
