import { forearmAt } from '@unspasm/care/heat/heat-state'
import { layersOf } from '@unspasm/care/heat/heat-terms'
import { factsSet, mostCelsiusOf, setupAt, stepBack } from '@unspasm/care/heat/setup-walk'
import { waterRules } from '@unspasm/guideline/heat/water-rules'
import { heat as words, type SetupWords } from '@unspasm/guideline/words/en/heat'
import { heatDoses } from '@unspasm/guideline/tools'
import { useAppState } from '../../app-state.tsx'
import { fill } from './fill.ts'
import { withState, type HeatPageProps } from './heat-page-props.ts'
import { withBurn } from './heat-record.ts'
import { AgeMarkScreen } from './setup-age-mark.tsx'
import { AnswerScreen } from './setup-answer.tsx'
import { ContactScreen } from './setup-contact.tsx'
import { ForearmScreen } from './setup-forearm.tsx'
import { PreheatScreen } from './setup-preheat.tsx'
import type { ScreenProps } from './setup-screen-props.ts'
import { WaterScreen } from './setup-water.tsx'
import { SpokenPage } from './spoken-page.tsx'
import { useContact } from './use-contact.ts'
import './heat-setup.css'

type Props = HeatPageProps & { readonly onLeave: () => void }

const screenWords: Readonly<Record<string, SetupWords>> = words.setup.screens
const byKind = {
  answer: AnswerScreen,
  'age-mark': AgeMarkScreen,
  water: WaterScreen,
  forearm: ForearmScreen,
  preheat: PreheatScreen,
  contact: ContactScreen,
} as const

/** Making it ready, one screen at a time. Source: remedies 1.5. */
export function SetupPages({ onLeave, ...page }: Props) {
  const { session, now, limits, answers, change } = page
  const { clock } = useAppState()
  const [contact] = useContact()
  const { variant, setup, extraLayers, forearm } = session.state
  const context = { answers, on: clock.today(), hasContact: contact.phone !== '' }
  const place = setupAt(variant, setup, context)

  const give = (screen: string, answer: string) =>
    change((live, at) => {
      const given = { ...live.state.setup, [screen]: answer }
      const next = setupAt(variant, given, context)
      const told = {
        ...withState(live, { setup: given }),
        facts: { ...live.facts, ...factsSet(variant, given) },
      }
      if (next.at === 'burn') return withBurn(told, false, at)
      return next.at === 'ready' ? { ...told, phase: 'before', variant } : told
    })
  const wayOut = (
    <div className="heat-out">
      {Object.keys(setup).length > 0 && (
        <button
          type="button"
          className="button plain small"
          onClick={() =>
            change((live) =>
              withState(live, { setup: stepBack(live.state.setup), forearm: { since: null, waitSince: null } }),
            )
          }
        >
          {words.setup.back}
        </button>
      )}
      <button type="button" className="button plain small" onClick={onLeave}>
        {words.setup.leave}
      </button>
      {place.at !== 'ready' && place.screen.isHot && (
        <button
          type="button"
          className="button plain small"
          onClick={() => change((live, at) => withBurn(live, false, at))}
        >
          {words.setup.burnt}
        </button>
      )}
    </div>
  )

  if (place.at === 'ready') {
    const bar = (
      <button
        type="button"
        className="button"
        onClick={() => change((live) => ({ ...live, phase: 'before', variant }))}
      >
        {words.home.goOn}
      </button>
    )
    return <SpokenPage title={words.place.title[variant]} bar={bar} />
  }
  if (place.at !== 'screen') {
    const bar = (
      <button type="button" className="button" onClick={onLeave}>
        {words.setup.other}
      </button>
    )
    const why = screenWords[place.screen.id]?.closed
    return (
      <SpokenPage title={words.setup.closedTitle} lines={why ? [why] : []} bar={bar}>
        {wayOut}
      </SpokenPage>
    )
  }
  const { screen, answers: offered } = place
  const asked = screenWords[screen.id]!
  const most = Math.min(limits.waterMaxCelsius ?? waterRules.most, mostCelsiusOf(variant, setup) ?? waterRules.most)
  const n =
    screen.id === 'shower-warm'
      ? (limits.waterMaxCelsius ?? heatDoses['warm-shower'].waterMaxCelsius)
      : layersOf(limits) + extraLayers
  const props: ScreenProps = {
    ...page,
    title: fill(asked.title, { n }),
    lines: (asked.lines ?? []).map((line) => fill(line, { n })),
    labels: Object.fromEntries(Object.entries(asked.answers).map(([id, label]) => [id, fill(label, { n })])),
    offered,
    mostCelsius: most,
    touch: forearmAt(forearm, clock.surely(forearm.waitSince ?? forearm.since ?? now)),
    wayOut,
    onAnswer: (answer) => give(screen.id, answer),
  }
  const Screen = byKind[screen.asks]
  return <Screen key={screen.id} {...props} />
}
