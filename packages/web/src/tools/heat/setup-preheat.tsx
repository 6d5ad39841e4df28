import { electricPad } from '@unspasm/guideline/heat/run-rules'
import { heat } from '@unspasm/guideline/words/en/heat'
import { useEffect } from 'preact/hooks'
import { useAlarm } from '../device/use-alarm.ts'
import { Timer } from '../ui/timer.tsx'
import { fill } from './fill.ts'
import { withState } from './heat-page-props.ts'
import type { ScreenProps } from './setup-screen-props.ts'
import { SpokenPage } from './spoken-page.tsx'

const words = heat.preheat
const millisecondsPerMinute = 60_000

/** The pad warms up off the body, 8 to 10 minutes; two hours of its own time begin here. Source: remedies 1.2, 1.5. */
export function PreheatScreen({ title, lines, labels, wayOut, session, now, change, onAnswer }: ScreenProps) {
  const { ring } = useAlarm()
  const { from, until } = electricPad.preheatMinutes
  const { switchedOnAt } = session.state
  const passed = switchedOnAt === null ? 0 : (now - switchedOnAt) / millisecondsPerMinute
  const mayBeWarm = switchedOnAt !== null && passed >= from
  const isWarm = switchedOnAt !== null && passed >= until
  useEffect(() => {
    if (mayBeWarm || isWarm) ring('soft')
  }, [mayBeWarm, isWarm, ring])
  const bar =
    switchedOnAt === null ? (
      <button
        type="button"
        className="button"
        onClick={() => change((live, at) => withState(live, { switchedOnAt: at }))}
      >
        {words.on}
      </button>
    ) : (
      <button type="button" className={mayBeWarm ? 'button' : 'button second'} onClick={() => onAnswer('warm')}>
        {labels['warm']}
      </button>
    )
  return (
    <SpokenPage title={title} lines={[...lines, fill(words.wait, { from, to: until })]} bar={bar}>
      {switchedOnAt !== null && <Timer seconds={Math.max(0, until - passed) * 60} label={words.label} />}
      {isWarm && <output>{words.ready}</output>}
      {wayOut}
    </SpokenPage>
  )
}
