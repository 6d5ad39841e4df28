import { watchLeadsTo, type SupplementCourse } from '@unspasm/care/supplements/supplement-course'
import { isOverUpper } from '@unspasm/care/supplements/supplement-hits'
import {
  reviewAfterDays,
  supplementUpper,
  watchSigns,
  type Substance,
  type WatchSign,
} from '@unspasm/guideline/supplements/substances'
import { roleNames, substanceNames, supplements, watchSignNames } from '@unspasm/guideline/words/en/supplements'
import { useState } from 'preact/hooks'
import { longDate } from '../../ui/long-date.ts'
import { useRegion } from '../../ui/region.ts'
import { Switch } from '../../ui/switch.tsx'
import { ToolPage } from '../ui/tool-page.tsx'
import '../../ui/tick-line.css'
import '../../ui/field.css'

const words = supplements.running
const millisecondsPerDay = 86_400_000

type Props = {
  readonly substance: Substance
  readonly course: Extract<SupplementCourse, { readonly takenOn: unknown }>
  readonly today: string
  readonly strength: string
  readonly onStrength: (typed: string) => void
  readonly onTaken: (isTaken: boolean) => void
  readonly onEnd: () => void
  readonly onBack: () => void
}

/** Something that somebody has allowed: taken or not, what to watch, and when it is looked at again. Source: remedies 4.8. */
export function Running({ substance, course, today, strength, onStrength, onTaken, onEnd, onBack }: Props) {
  const region = useRegion()
  const [ticked, tick] = useState<readonly WatchSign[]>([])
  const typed = Number(strength.replace(',', '.'))
  const isOver = strength !== '' && isOverUpper(substance, typed, region.code)
  const leadsTo = watchLeadsTo(Object.fromEntries(ticked.map((sign) => [sign, true])))
  const { by, conditions, takenOn } = course
  const toggle = (sign: WatchSign) =>
    tick(ticked.includes(sign) ? ticked.filter((other) => other !== sign) : [...ticked, sign])
  const bar = (
    <button type="button" className="button" onClick={onBack}>
      {supplements.all}
    </button>
  )
  return (
    <ToolPage
      title={`${substanceNames[substance]}: ${supplements.phases[course.phase].toLowerCase()}`}
      bar={bar}
      className="supplement"
    >
      <div className="stack">
        <p>
          {words.by.replace('{role}', roleNames[by.role]).replace('{name}', by.name).replace('{date}', longDate(by.on))}
        </p>
        {conditions !== '' && <p>{words.conditions.replace('{text}', conditions)}</p>}
        <p className="quiet small">{words.reviewOn.replace('{date}', longDate(daysLater(by.on, reviewAfterDays)))}</p>
      </div>
      <Switch label={words.takenToday} isOn={takenOn.includes(today)} onChange={onTaken} />
      {supplementUpper[substance] && (
        <label className="field">
          {words.strength}
          <span className="supplement-strength">
            <input
              type="text"
              inputMode="decimal"
              value={strength}
              onInput={(event) => onStrength(event.currentTarget.value)}
            />
            {words.unit}
          </span>
        </label>
      )}
      {isOver === true && <output className="supplement-block">{words.over}</output>}
      <fieldset className="stack">
        <legend>
          <h2>{words.watch}</h2>
        </legend>
        {watchSigns.map((sign) => (
          <label key={sign} className="tick-line">
            <input type="checkbox" checked={ticked.includes(sign)} onChange={() => toggle(sign)} />
            {watchSignNames[sign]}
          </label>
        ))}
      </fieldset>
      {leadsTo !== 'none' && (
        <output className={leadsTo === 'same-day' ? 'supplement-block danger' : 'supplement-block'}>
          {leadsTo === 'same-day' ? words.sameDay : words.stop}
        </output>
      )}
      <button type="button" className="button plain" onClick={onEnd}>
        {words.end}
      </button>
    </ToolPage>
  )
}

const daysLater = (on: string, days: number) =>
  new Date(Date.parse(`${on}T12:00:00Z`) + days * millisecondsPerDay).toISOString().slice(0, 10)
