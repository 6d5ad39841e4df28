import { isMuchCaffeine } from '@unspasm/care/drinking/drink-log'
import { offersSalt } from '@unspasm/care/drinking/salty-snack'
import type { Answers } from '@unspasm/care/answers'
import { drinkKinds, type DrinkKindId } from '@unspasm/guideline/drinking/drink-kinds'
import { intakeSources } from '@unspasm/guideline/drinking/intake-table'
import { drinkNames, drinking as words } from '@unspasm/guideline/words/en/drinking'
import { useState } from 'preact/hooks'
import { Link } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import { useRegion } from '../../ui/region.ts'
import { SourceNote } from '../../ui/source-note.tsx'
import { ToolPage } from '../ui/tool-page.tsx'
import { DrinkPrompts } from './drink-prompts.tsx'
import { DrinkTicks } from './drink-ticks.tsx'
import { DrinkWeek } from './drink-week.tsx'
import { Jug } from './jug.tsx'
import { fill, litres } from './litres.ts'
import { referenceText } from './reference-text.ts'
import type { Drinks } from './use-drinks.ts'
import { VesselBar } from './vessel-bar.tsx'

export type DrinkScreen = 'home' | 'glasses' | 'dry' | 'day' | 'clinician'

type Props = {
  readonly drinks: Drinks
  readonly answers: Answers
  readonly isPregnant: boolean
  readonly onLog: (kind: DrinkKindId, ml: number) => void
  readonly onOpen: (screen: DrinkScreen) => void
}

/** What was drunk today, in a jug with the range of the day, and a tap for each vessel. */
export function DrinksHome({ drinks, answers, isPregnant, onLog, onOpen }: Props) {
  const { clock, episode } = useAppState()
  const region = useRegion()
  const [kind, choose] = useState<DrinkKindId>('water')
  const [said, say] = useState('')
  const { goal, sum, state, day } = drinks
  const today = clock.today()
  if (goal.kind === 'none')
    return (
      <ToolPage title={words.tickTitle} className="drinks">
        <DrinkTicks state={state} change={drinks.change} />
        <OpenRow onClick={() => onOpen('clinician')}>{words.more.clinician}</OpenRow>
      </ToolPage>
    )

  const log = (ml: number) => {
    onLog(kind, ml)
    say(fill(words.logged, { drink: drinkNames[kind], n: litres(ml) }))
  }
  const undo = () => {
    drinks.undo()
    say(words.undone)
  }
  const pace = { 'P-1': words['P-1'], 'P-2': words.stop.hour, 'P-3': words.stop.day }
  const notes = [
    drinks.reaction && pace[drinks.reaction],
    isMuchCaffeine(sum, isPregnant) && words.caffeine,
    drinkKinds.some((each) => each.id === kind && 'hasSugar' in each) && words.sugar,
    sum.alcoholMl > 0 && fill(words.alcohol, { n: litres(sum.alcoholMl) }),
    offersSalt(answers, today, day.activityMinutes) && words.salt,
  ].filter((note) => typeof note === 'string')
  const reference = goal.kind === 'range' ? referenceText(goal.group, region.code) : null

  return (
    <ToolPage title={words.title} bar={<VesselBar kind={kind} onPick={log} />} className="drinks">
      <section className="drinks-now">
        <Jug goal={goal} countedMl={sum.countedMl} />
        <div className="stack">
          <p className="drinks-sum">{fill(words.soFar, { n: litres(sum.countedMl) })}</p>
          {goal.kind === 'range' && (
            <>
              <p>
                <strong>{fill(words.range, { low: litres(goal.lowMl), high: litres(goal.targetMl) })}</strong>
              </p>
              <p className="small quiet">{words.rangeHelp}</p>
            </>
          )}
          {goal.kind === 'set' && (
            <>
              <p>
                <strong>{fill(words.setMost, { n: litres(goal.dayMaxMl) })}</strong>
              </p>
              {goal.by && <p className="small quiet">{fill(words.setBy, { who: goal.by.who, date: goal.by.on })}</p>}
            </>
          )}
        </div>
      </section>
      <div className="drinks-said">
        <output className="small">{said}</output>
        {state.drinks.some(({ on }) => on === today) && (
          <button type="button" className="button plain" onClick={undo}>
            {words.undo}
          </button>
        )}
      </div>
      {notes.length > 0 && (
        <ul className="drinks-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <label className="drinks-kind">
        {words.whatIsIt}
        <select value={kind} onChange={(event) => choose(event.currentTarget.value as DrinkKindId)}>
          {drinkKinds.map(({ id }) => (
            <option key={id} value={id}>
              {drinkNames[id]}
            </option>
          ))}
        </select>
      </label>
      <div>
        <OpenRow onClick={() => onOpen('dry')}>{words.more.dry}</OpenRow>
        <OpenRow onClick={() => onOpen('day')}>{words.more.today}</OpenRow>
        <OpenRow onClick={() => onOpen('clinician')}>{words.more.clinician}</OpenRow>
        {goal.kind === 'range' && answers['weight-kg'] === undefined && (
          <Link className="drinks-row" href="/check?part=tool&rows=weight-kg&back=/tool/drink-plan">
            {words.more.weight}
          </Link>
        )}
      </div>
      {goal.kind === 'range' && episode && <DrinkPrompts drinks={drinks} episode={episode} />}
      <DrinkWeek drinks={state.drinks} today={today} />
      <div className="stack">
        <p className="small quiet">{words.cause}</p>
        {reference && (
          <>
            <p className="small quiet">{reference}</p>
            <SourceNote ids={intakeSources} title={words.sources} />
          </>
        )}
      </div>
    </ToolPage>
  )
}

function OpenRow({ children, onClick }: { readonly children: string; readonly onClick: () => void }) {
  return (
    <button type="button" className="drinks-row" onClick={onClick}>
      {children}
    </button>
  )
}
