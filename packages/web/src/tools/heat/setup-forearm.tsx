import { comfort, forearmTest } from '@unspasm/guideline/heat/run-rules'
import { heat } from '@unspasm/guideline/words/en/heat'
import { useEffect } from 'preact/hooks'
import { useAlarm } from '../device/use-alarm.ts'
import { Timer } from '../ui/timer.tsx'
import { ComfortPicker } from './comfort-picker.tsx'
import { fill } from './fill.ts'
import { withState } from './heat-page-props.ts'
import type { ScreenProps } from './setup-screen-props.ts'
import { SpokenPage } from './spoken-page.tsx'

const words = heat.forearm

/** The touch of the forearm: 20 seconds, then how warm it is; too hot waits and begins again. Source: remedies 1.5, 7. */
export function ForearmScreen({ title, touch, wayOut, limits, session, change, onAnswer }: ScreenProps) {
  const { ring } = useAlarm()
  const isAsking = touch.at === 'told'
  useEffect(() => {
    if (isAsking) ring('soft')
  }, [isAsking, ring])
  const isShower = session.state.variant === 'warm-shower'
  const most = Math.min(comfort.fineMost, limits.comfortMax ?? comfort.fineMost)
  const tell = (level: number) => {
    if (level >= comfort.hurts) onAnswer('hurts')
    else if (level <= most) onAnswer('fine')
    else
      change((live, at) =>
        withState(live, {
          forearm: { since: null, waitSince: at },
          extraLayers: live.state.extraLayers + (isShower ? 0 : comfort.layersAdded),
        }),
      )
  }
  const start = () => change((live, at) => withState(live, { forearm: { since: at, waitSince: null } }))

  if (touch.at === 'told')
    return (
      <SpokenPage title={words.ask}>
        <ComfortPicker isCold={false} onPick={tell} />
        {wayOut}
      </SpokenPage>
    )
  if (touch.at === 'waiting')
    return (
      <SpokenPage title={isShower ? words.waitShower : words.wait}>
        <Timer seconds={touch.left} label={words.waiting} />
        {wayOut}
      </SpokenPage>
    )
  const bar = touch.at === 'before' && (
    <button type="button" className="button" onClick={start}>
      {words.start}
    </button>
  )
  return (
    <SpokenPage title={title} lines={[fill(words.how, { n: forearmTest.seconds })]} bar={bar}>
      {touch.at === 'touching' && <Timer seconds={touch.left} label={words.touching} />}
      {wayOut}
    </SpokenPage>
  )
}
