import type { Answer } from '@unspasm/care/answers'
import { foodsFor, rarestTick, weekOf, type PlateDay } from '@unspasm/care/food/food-suggestion'
import type { LocalDate } from '@unspasm/care/local-date'
import { shownFoodNotes } from '@unspasm/guideline/food/food-rules'
import { plateWeek } from '@unspasm/guideline/food/plate-ticks'
import type { LimitNote } from '@unspasm/guideline/tool'
import { foodNames, food as words, plateTickWords } from '@unspasm/guideline/words/en/food'
import { limitNotes } from '@unspasm/guideline/words/en/tools'
import { useState } from 'preact/hooks'
import { Link } from 'wouter-preact'
import { ToolPage } from '../ui/tool-page.tsx'

type Props = {
  readonly days: readonly PlateDay[]
  readonly today: LocalDate
  /** Answer of `diet-exclusions`. */
  readonly exclusions: Answer | undefined
  /** Notes of the gates of the tool. */
  readonly notes: readonly LimitNote[]
  readonly onBack: () => void
}

/** How often each tick was made in the last seven days, and one idea for the rarest. Source: remedies 4.6. */
export function PlateWeek({ days, today, exclusions, notes, onBack }: Props) {
  const rows = weekOf(days, today)
  const rarest = rarestTick(days, today)
  const isEnough = days.filter(({ ticks }) => Object.keys(ticks).length > 0).length >= plateWeek.fewestDays
  const shownNotes = shownFoodNotes.filter((note) => notes.includes(note))
  const bar = (
    <button type="button" className="button" onClick={onBack}>
      {words.today}
    </button>
  )
  return (
    <ToolPage title={words.weekTitle} bar={bar} className="plate">
      {!isEnough && <p>{words.tooFew}</p>}
      {isEnough && rarest === null && <p>{words.noneMissed}</p>}
      {rarest !== null && (
        <section className="card stack">
          <h2>{words.rarest.replace('{tick}', plateTickWords[rarest].short.toLowerCase())}</h2>
          <Idea key={rarest} foods={foodsFor(rarest, exclusions, notes)} />
          {shownNotes.map((note) => (
            <p key={note} className="small">
              {limitNotes[note]}
            </p>
          ))}
        </section>
      )}
      <ul className="plate-week">
        {rows.map(({ tick, yes, answered }) => (
          <li key={tick}>
            <span>{plateTickWords[tick].short}</span>
            <span className="plate-dots" aria-hidden="true">
              {Array.from({ length: plateWeek.days }, (_, at) => (
                <span key={at} data-fill={at < yes ? 'yes' : at < answered ? 'no' : 'none'} />
              ))}
            </span>
            <span className="small quiet">
              {answered === 0
                ? words.noDays
                : words.weekRow.replace('{yes}', String(yes)).replace('{answered}', String(answered))}
            </span>
          </li>
        ))}
      </ul>
      <p className="small quiet">{words.cause}</p>
      <Link className="button plain" href="/check?part=tool&rows=diet-exclusions&back=/tool/plate-check">
        {words.changeFood}
      </Link>
    </ToolPage>
  )
}

function Idea({ foods }: { readonly foods: ReturnType<typeof foodsFor> }) {
  const [at, show] = useState(0)
  const shown = foods[at % Math.max(1, foods.length)]
  if (!shown) return <p>{words.none}</p>
  return (
    <>
      <output className="plate-idea">{words.suggestion.replace('{food}', foodNames[shown])}</output>
      <p className="small quiet">{words.label}</p>
      {foods.length > 1 && (
        <button type="button" className="button second" onClick={() => show(at + 1)}>
          {words.another}
        </button>
      )}
    </>
  )
}
