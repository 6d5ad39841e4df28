import { coolingLeft, type BurnFlow } from '@unspasm/care/heat/burn-flow'
import { heat } from '@unspasm/guideline/words/en/heat'
import { useEffect } from 'preact/hooks'
import { useAlarm } from '../device/use-alarm.ts'
import { useWakeLock } from '../device/use-wake-lock.ts'
import { Timer } from '../ui/timer.tsx'
import { Glow } from './glow.tsx'
import { SpokenPage } from './spoken-page.tsx'

const words = heat.burn.cool

type Props = {
  readonly burn: BurnFlow
  readonly now: number
  readonly onStart: () => void
  readonly onDone: () => void
}

/** Twenty minutes of cool running water; who cannot go on, or sees that it is bad, goes on at once. Source: remedies 1.8, 2. */
export function BurnCooling({ burn, now, onStart, onDone }: Props) {
  const { ring } = useAlarm()
  useWakeLock(true)
  const left = coolingLeft(burn, now)
  const isRunning = burn.coolingSince !== null
  const isOver = isRunning && left === 0
  useEffect(() => {
    if (isOver) ring('soft')
  }, [isOver, ring])
  const bar = (
    <>
      {!isRunning && (
        <button type="button" className="button" onClick={onStart}>
          {words.start}
        </button>
      )}
      {isOver ? (
        <button type="button" className="button" onClick={onDone}>
          {words.done}
        </button>
      ) : (
        <button type="button" className="button plain" onClick={onDone}>
          {words.skip}
        </button>
      )}
    </>
  )
  return (
    <SpokenPage title={words.title} lines={words.lines} bar={bar}>
      {isRunning && (
        <Glow share={1 - left / coolingLeft({ ...burn, coolingSince: null }, now)} isCold>
          <Timer seconds={left} label={words.label} />
        </Glow>
      )}
    </SpokenPage>
  )
}
