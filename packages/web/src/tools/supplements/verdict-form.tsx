import { supplementVerdicts, type SupplementVerdict } from '@unspasm/care/supplements/supplement-course'
import { supplements } from '@unspasm/guideline/words/en/supplements'
import { useState } from 'preact/hooks'
import { TypedField } from '../medicines/typed-field.tsx'
import { ToolPage } from '../ui/tool-page.tsx'
import '../../pages/check/questions.css'

const words = supplements.answer
const labels: Readonly<Record<SupplementVerdict, string>> = {
  allowed: words.allowed,
  'allowed-with-conditions': words.conditionsVerdict,
  'not-allowed': words.notAllowed,
}

type Props = {
  /** A yes cannot be kept. */
  readonly isBlocked: boolean
  readonly onSave: (verdict: SupplementVerdict, conditions: string) => void
}

/** What was answered. */
export function VerdictForm({ isBlocked, onSave }: Props) {
  const [verdict, choose] = useState<SupplementVerdict | null>(null)
  const [conditions, setConditions] = useState('')
  const [isReminded, remind] = useState(false)
  const isBlockedYes = isBlocked && verdict !== null && verdict !== 'not-allowed'
  const lacksConditions = verdict === 'allowed-with-conditions' && conditions.trim() === ''
  const save = () => (verdict === null || isBlockedYes || lacksConditions ? remind(true) : onSave(verdict, conditions))
  const bar = (
    <>
      {isReminded && lacksConditions && <output>{words.conditionsMissing}</output>}
      <button type="button" className="button" disabled={verdict === null || isBlockedYes} onClick={save}>
        {words.save}
      </button>
    </>
  )
  return (
    <ToolPage title={words.verdictTitle} bar={bar} className="supplement">
      <div className="choices">
        {supplementVerdicts.map((each) => (
          <button
            key={each}
            type="button"
            className="choice"
            aria-pressed={verdict === each}
            onClick={() => choose(each)}
          >
            {labels[each]}
          </button>
        ))}
      </div>
      {isBlockedYes && <output className="supplement-block">{words.stillBlocked}</output>}
      {verdict === 'allowed-with-conditions' && (
        <TypedField label={words.conditions} value={conditions} onChange={setConditions} />
      )}
    </ToolPage>
  )
}
