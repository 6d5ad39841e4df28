import { coolingLeft, type BurnFlow } from '@unspasm/care/heat/burn-flow'
import { burnCooling } from '@unspasm/guideline/heat/burn-rules'
import { heat } from '@unspasm/guideline/words/en/heat'
import { useEffect } from 'preact/hooks'
import { useAlarm } from '../device/use-alarm.ts'
import { useWakeLock } from '../device/use-wake-lock.ts'
import { Timer } from '../ui/timer.tsx'
import { fill } from './fill.ts'
import { Glow } from './glow.tsx'
import { SpokenPage } from './spoken-page.tsx'

const words = heat.burn.cool

type Props = {
  readonly burn: BurnFlow
  /** The present instant at the latest, and the one that has surely come: the water runs by the second. */
  readonly now: number
  readonly surely: number
  readonly onStart: () => void
  readonly onDone: () => void
}

/** Twenty minutes of cool running water; who cannot go on, or sees that it is bad, goes on at once. Source: remedies 1.8, 2. */
export function BurnCooling({ burn, now, surely, onStart, onDone }: Props) {
  const { ring } = useAlarm()
  useWakeLock(true)
  const left = coolingLeft(burn, surely)
  const isRunning = burn.coolingSince !== null
  const isOver = isRunning && left === 0
  /** Only the person knows: the device slept, or its clock was set forward. */
  const mayBeOver = isRunning && !isOver && coolingLeft(burn, now) === 0
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
      {mayBeOver && (
        <button type="button" className="button second" onClick={onDone}>
          {fill(words.told, { n: burnCooling.minutes })}
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
    <SpokenPage title={words.title} lines={mayBeOver ? [...words.lines, words.asleep] : words.lines} bar={bar}>
      {isRunning && (
        <Glow share={1 - left / coolingLeft({ ...burn, coolingSince: null }, surely)} isCold>
          <Timer seconds={left} label={words.label} />
        </Glow>
      )}
    </SpokenPage>
  )
}
