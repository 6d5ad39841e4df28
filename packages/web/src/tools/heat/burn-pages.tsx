import { burnAt, type BurnAnswer, type BurnFlow } from '@unspasm/care/heat/burn-flow'
import type { HeatState } from '@unspasm/care/heat/heat-state'
import type { BurnQuestionId } from '@unspasm/guideline/heat/burn-rules'
import { heat } from '@unspasm/guideline/words/en/heat'
import { useLocation } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import { momentNow } from '../../bout/moment.ts'
import type { SessionOf } from '../use-session.ts'
import { BurnCooling } from './burn-cooling.tsx'
import { BurnEmergency } from './burn-emergency.tsx'
import { withState, type HeatPageProps } from './heat-page-props.ts'
import { burnOf, minutesOnSkin, paramsOf, withMark } from './heat-record.ts'
import { SpokenPage } from './spoken-page.tsx'

const words = heat.burn

type Props = HeatPageProps & { readonly end: SessionOf<HeatState>['end'] }

/** After a burn: away with the heat, 20 minutes of water, a cover, and whether somebody must see it. Source: remedies 1.8. */
export function BurnPages({ session, now, answers, change, end }: Props) {
  const { clock, episode, setEpisode } = useAppState()
  const [, navigate] = useLocation()
  const { state } = session
  const burn = state.burn ?? burnOf(state.variant, false)
  const place = burnAt(burn, answers, clock.today())
  const put = (how: (burn: BurnFlow, at: number) => Partial<BurnFlow>) =>
    change((live, at) => {
      const before = live.state.burn ?? burn
      return withState(live, { burn: { ...before, ...how(before, at) } })
    })
  const close = (skinMark: 'blister' | 'stays-red-or-net', address: string) => {
    const moment = momentNow(clock)
    change((live) => ({
      ...live,
      params: { ...paramsOf(live, episode?.sessions ?? [], moment.on), burn: place.at },
      checks: [
        ...live.checks,
        ...Object.entries(burn.answers).map(([id, answer]) => ({ id: `burn-${id}`, at: now, answer: answer ?? null })),
        { id: 'skin-after', at: now, answer: skinMark },
      ],
    }))
    setEpisode((before) => before && withMark(before, skinMark, moment))
    end({ endReason: 'safety-stop', minutes: minutesOnSkin(state) })
    navigate(address, { replace: true })
  }
  const done = (label: string, how: Partial<BurnFlow>) => (
    <button type="button" className="button" onClick={() => put(() => how)}>
      {label}
    </button>
  )

  switch (place.at) {
    case 'remove':
      return (
        <SpokenPage
          title={words.remove.title}
          lines={words.remove.lines}
          bar={done(words.remove.done, { isRemoved: true })}
        />
      )
    case 'cool':
      return (
        <BurnCooling
          burn={burn}
          now={now}
          surely={clock.surely(burn.coolingSince ?? now)}
          onStart={() => put((_, at) => ({ coolingSince: at }))}
          onDone={() => put(() => ({ isCooled: true }))}
        />
      )
    case 'cover':
      return (
        <SpokenPage
          title={words.cover.title}
          lines={words.cover.lines}
          bar={done(words.cover.done, { isCovered: true })}
        />
      )
    case 'ask': {
      const id = place.question.id as BurnQuestionId
      return (
        <Ask
          key={id}
          title={words.questions[id]}
          onAnswer={(answer) => put((before) => ({ answers: { ...before.answers, [id]: answer } }))}
        />
      )
    }
    case 'skin':
      return <Ask title={words.skin} onAnswer={(answer) => put(() => ({ hasBlister: answer }))} />
    case 'emergency':
      return (
        <BurnEmergency
          onMistake={Object.keys(burn.answers).length > 0 ? () => put(() => ({ answers: {} })) : null}
          onClose={() => close('blister', '/result')}
        />
      )
    case 'blister':
      return <Outcome words={words.blister} onClose={() => close('blister', '/result')} />
    case 'no-blister':
      return <Outcome words={words.noBlister} onClose={() => close('stays-red-or-net', '/plan')} />
  }
}

function Ask({ title, onAnswer }: { readonly title: string; readonly onAnswer: (answer: BurnAnswer) => void }) {
  const bar = (
    <>
      <button type="button" className="button second" onClick={() => onAnswer(true)}>
        {words.yes}
      </button>
      <button type="button" className="button second" onClick={() => onAnswer(false)}>
        {words.no}
      </button>
      <button type="button" className="button plain" onClick={() => onAnswer('?')}>
        {words.notSure}
      </button>
    </>
  )
  return <SpokenPage title={title} bar={bar} />
}

type OutcomeProps = { readonly words: typeof words.blister | typeof words.noBlister; readonly onClose: () => void }

function Outcome({ words: { title, lines, close }, onClose }: OutcomeProps) {
  const bar = (
    <button type="button" className="button" onClick={onClose}>
      {close}
    </button>
  )
  return <SpokenPage title={title} lines={lines} bar={bar} />
}
