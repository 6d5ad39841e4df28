import { drinking as words } from '@unspasm/guideline/words/en/drinking'
import { useAppState } from '../../app-state.tsx'
import { keptDays, type DrinksState } from './drinks-state.ts'
import { fill } from './litres.ts'
import { daysBetween } from '@unspasm/care/local-date'

type Props = {
  readonly state: DrinksState
  readonly change: (how: (before: DrinksState) => DrinksState) => void
}

/** "I drank", for people who have no number: nothing is added up to an amount or compared. Source: remedies 0.2, G-5. */
export function DrinkTicks({ state, change }: Props) {
  const { clock } = useAppState()
  const today = clock.today()
  const count = state.ticks.filter((on) => on === today).length
  const isRecent = (on: string) => (daysBetween(on, today) ?? keptDays) < keptDays
  const add = () => change((before) => ({ ...before, ticks: [...before.ticks.filter(isRecent), today] }))
  const undo = () =>
    change((before) => {
      const last = before.ticks.lastIndexOf(today)
      return { ...before, ticks: before.ticks.filter((_, at) => at !== last) }
    })
  return (
    <section className="stack">
      <p>{words.tickHelp}</p>
      <output>{count === 0 ? words.tickedNone : fill(words.ticked, { n: count })}</output>
      <button type="button" className="button" onClick={add}>
        {words.tick}
      </button>
      {count > 0 && (
        <button type="button" className="button plain" onClick={undo}>
          {words.undo}
        </button>
      )}
    </section>
  )
}
