import { useEffect } from 'preact/hooks'
import { useAlarm } from '../device/use-alarm.ts'

const beep = { hertz: 960, seconds: 0.5, everyMs: 1000 } as const

let context: AudioContext | null = null

/**
 * Rings once every second, as loud as told, until it is no longer wanted. Where sound is not allowed it vibrates.
 *
 * @param gain 0 to 1; `null` is silence.
 */
export function useRisingAlarm(gain: number | null): void {
  const { vibrate } = useAlarm()
  useEffect(() => {
    if (gain === null) return
    const ring = () => {
      sound(gain)
      vibrate()
    }
    ring()
    const timer = setInterval(ring, beep.everyMs)
    return () => clearInterval(timer)
  }, [gain, vibrate])
}

function sound(gain: number): void {
  if (typeof AudioContext === 'undefined') return
  context ??= new AudioContext()
  void context.resume().catch(() => undefined)
  const oscillator = context.createOscillator()
  const volume = context.createGain()
  const until = context.currentTime + beep.seconds
  oscillator.type = 'square'
  oscillator.frequency.value = beep.hertz
  volume.gain.setValueAtTime(gain, context.currentTime)
  volume.gain.exponentialRampToValueAtTime(0.001, until)
  oscillator.connect(volume).connect(context.destination)
  oscillator.start()
  oscillator.stop(until)
}
