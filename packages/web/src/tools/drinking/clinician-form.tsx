import type { ClinicianNumber } from '@unspasm/care/drinking/drink-goal'
import { clinicianLitres } from '@unspasm/guideline/drinking/drink-arithmetic'
import { drinking } from '@unspasm/guideline/words/en/drinking'
import { useState } from 'preact/hooks'
import { ToolPage } from '../ui/tool-page.tsx'
import '../../ui/field.css'

const words = drinking.clinician
const mlPerLitre = 1000

type Props = {
  readonly kept: ClinicianNumber | null
  /** Day of the person; a later one is refused. */
  readonly today: string
  /** `null`: the number no longer counts. */
  readonly onSave: (number: ClinicianNumber | null) => void
}

/** An amount that a clinician set: it takes the place of the range and is the most. Source: remedies 4.2, D-8. */
export function ClinicianForm({ kept, today, onSave }: Props) {
  const [amount, setAmount] = useState(kept ? String(kept.ml / mlPerLitre) : '')
  const [who, setWho] = useState(kept?.who ?? '')
  const [on, setOn] = useState(kept?.on ?? '')
  const [isReminded, remind] = useState(false)
  const number = Number(amount.replace(',', '.'))
  const isWhole =
    number >= clinicianLitres.min && number <= clinicianLitres.max && who.trim() !== '' && on !== '' && on <= today
  const save = () => (isWhole ? onSave({ ml: Math.round(number * mlPerLitre), who: who.trim(), on }) : remind(true))
  const bar = (
    <>
      {isReminded && !isWhole && <output>{words.incomplete}</output>}
      <button type="button" className="button" onClick={save}>
        {words.save}
      </button>
      {kept && (
        <button type="button" className="button plain" onClick={() => onSave(null)}>
          {words.remove}
        </button>
      )}
    </>
  )
  return (
    <ToolPage title={words.title} bar={bar} className="drinks">
      <p>{words.help}</p>
      <label className="field">
        {words.litres}
        <input
          type="text"
          inputMode="decimal"
          value={amount}
          onInput={(event) => setAmount(event.currentTarget.value)}
        />
      </label>
      <label className="field">
        {words.who}
        <input type="text" value={who} onInput={(event) => setWho(event.currentTarget.value)} />
      </label>
      <label className="field">
        {words.on}
        <input type="date" max={today} value={on} onInput={(event) => setOn(event.currentTarget.value)} />
      </label>
    </ToolPage>
  )
}
