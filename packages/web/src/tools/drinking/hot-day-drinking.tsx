import { hotDayAdviceOf } from '@unspasm/care/drinking/hot-day'
import { noDay } from '@unspasm/care/drinking/drink-log'
import { openTools } from '@unspasm/care/plan'
import { drinkArithmetic } from '@unspasm/guideline/drinking/drink-arithmetic'
import { drinking } from '@unspasm/guideline/words/en/drinking'
import { useState } from 'preact/hooks'
import { Link } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import type { Episode } from '../../device/records.ts'
import type { ToolProps } from '../tool-props.ts'
import { ToolPage } from '../ui/tool-page.tsx'
import { useBout } from '../use-bout.ts'
import { DrinkTicks } from './drink-ticks.tsx'
import { fill, litres } from './litres.ts'
import { useDrinks } from './use-drinks.ts'
import { useSayAnswer } from './use-say-answer.ts'
import '../../pages/check/questions.css'
import './drinking.css'

const words = drinking.hot
const back = '/tool/hot-day-drinking'

/** What to do on a hot or a sick day; for people whose drinking is not ours to set, nothing but that. Source: remedies 4.2, 4.7. */
export default function HotDayDrinking({ answers }: ToolProps) {
  const { episode } = useAppState()
  return episode && <HotDay episode={episode} answers={answers} />
}

function HotDay({ episode, answers }: { readonly episode: Episode; readonly answers: ToolProps['answers'] }) {
  const { clock } = useAppState()
  const bout = useBout(episode)
  const say = useSayAnswer()
  const status = openTools(bout.planInput).get('drink-plan:week') ?? {
    state: 'closed' as const,
    limits: {},
    closedBy: [],
    ask: [],
  }
  const drinks = useDrinks(status, answers)
  const { state, change, goal, day } = drinks
  const [what, choose] = useState<'heat' | 'sick' | null>(day.celsius === null ? null : 'heat')
  const today = clock.today()
  const advice = hotDayAdviceOf({ status, answers, on: today, day, clinician: state.clinician })

  if (advice === 'as-doctor')
    return (
      <ToolPage title={words.title} className="drinks">
        <p>{words.asDoctor}</p>
        <DrinkTicks state={state} change={change} />
        <Help />
      </ToolPage>
    )
  if (advice === 'ask') {
    const bar = (
      <Link className="button" href={`/check?part=tool&rows=${status.ask.slice(0, 4).join(',')}&back=${back}`}>
        {words.answer}
      </Link>
    )
    return (
      <ToolPage title={words.title} bar={bar} className="drinks">
        <p>{words.askFirst}</p>
        <Help />
      </ToolPage>
    )
  }

  const heat = () => {
    choose('heat')
    const celsius = day.celsius ?? drinkArithmetic.hotFromCelsius
    change((before) => ({ ...before, day: { ...(before.day?.on === today ? before.day : noDay(today)), celsius } }))
  }
  const sick = () => {
    choose('sick')
    say('vomiting-diarrhoea', true)
  }
  const shown = advice === 'sips' ? 'sick' : what
  const bar = advice === 'advise' && (
    <Link className="button" href="/tool/drink-plan">
      {words.toLog}
    </Link>
  )
  return (
    <ToolPage title={words.title} bar={bar} className="drinks">
      {advice === 'advise' && (
        <fieldset className="question">
          <legend>{words.which}</legend>
          <div className="choices">
            <button type="button" className="choice" aria-pressed={shown === 'heat'} onClick={heat}>
              {words.heat}
            </button>
            <button type="button" className="choice" aria-pressed={shown === 'sick'} onClick={sick}>
              {words.sick}
            </button>
          </div>
        </fieldset>
      )}
      {shown && (
        <ul className="drinks-lines">
          {(shown === 'heat' ? words.heatSteps : words.sickSteps).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {shown === 'heat' && goal.kind === 'range' && (
        <p>{fill(words.heatRange, { low: litres(goal.lowMl), high: litres(goal.targetMl) })}</p>
      )}
      <Help />
    </ToolPage>
  )
}

function Help() {
  return (
    <div className="stack">
      <p className="small quiet">{words.help}</p>
      <Link className="button plain" href={`/check?part=tool&rows=no-urine-12h&back=${back}`}>
        {words.noPee}
      </Link>
    </div>
  )
}
