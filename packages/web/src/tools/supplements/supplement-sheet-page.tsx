import type { Answers } from '@unspasm/care/answers'
import { substances, type Substance } from '@unspasm/guideline/supplements/substances'
import { substanceNames, supplements as words } from '@unspasm/guideline/words/en/supplements'
import { useState } from 'preact/hooks'
import { readOwnMedicines } from '../medicines/own-medicines.ts'
import { TypedField } from '../medicines/typed-field.tsx'
import { ToolPage } from '../ui/tool-page.tsx'
import { useToolState } from '../use-tool-state.ts'
import { SupplementSheet } from './supplement-sheet.tsx'

type Props = {
  readonly answers: Answers
  /** Missing: the person chooses here, and nothing but the sheet follows. */
  readonly substance?: Substance
  readonly isBlocked?: boolean
  readonly onAnswered?: () => void
  readonly onBack: () => void
}

/** The question sheet, with the field for the medicines above it. Anybody may ask, whatever is blocked. Source: remedies 0.2 G-6, 4.8. */
export function SupplementSheetPage({ answers, substance, isBlocked = false, onAnswered, onBack }: Props) {
  const [own, change] = useToolState('own-medicines', readOwnMedicines)
  const [chosen, choose] = useState<Substance>(substance ?? 'magnesium')
  const bar = (
    <>
      <button type="button" className="button" onClick={() => window.print()}>
        {words.print}
      </button>
      {onAnswered && (
        <button type="button" className="button second" onClick={onAnswered}>
          {words.answeredNow}
        </button>
      )}
    </>
  )
  return (
    <ToolPage title={words.title} bar={bar} className="doctor supplement">
      <p className="no-print">{chosen === 'magnesium' ? words.evidence.magnesium : words.evidence.others}</p>
      {isBlocked && <p className="no-print supplement-block">{words.blocked}</p>}
      {substance === undefined && (
        <label className="field no-print">
          {words.which}
          <select value={chosen} onChange={(event) => choose(event.currentTarget.value as Substance)}>
            {substances.map((each) => (
              <option key={each} value={each}>
                {substanceNames[each]}
              </option>
            ))}
          </select>
        </label>
      )}
      <TypedField
        label={words.medicinesLabel}
        value={own.medicines}
        onChange={(medicines) => change((before) => ({ ...before, medicines }))}
      />
      <SupplementSheet substance={chosen} answers={answers} medicines={own.medicines} />
      <button type="button" className="button plain no-print" onClick={onBack}>
        {words.back}
      </button>
    </ToolPage>
  )
}
