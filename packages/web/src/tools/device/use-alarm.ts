import { useMemo } from 'preact/hooks'

/** Sounds: a soft one at a change of step, a loud one that comes again until it is answered. */
export type Alarm = {
  readonly ring: (kind: 'soft' | 'loud') => void
  readonly silence: () => void
  readonly vibrate: () => void
}

const tones = {
  soft: { hertz: 520, gain: 0.15, seconds: 0.35, everyMs: null },
  loud: { hertz: 880, gain: 0.6, seconds: 0.6, everyMs: 1200 },
} as const

let context: AudioContext | null = null
let repeating: ReturnType<typeof setInterval> | null = null

/** The alarm of the page. One sounds at a time; where sound is not allowed it vibrates, or does nothing. */
export function useAlarm(): Alarm {
  return useMemo(() => ({ ring, silence, vibrate }), [])
}

function ring(kind: 'soft' | 'loud'): void {
  const { everyMs } = tones[kind]
  if (everyMs !== null && repeating !== null) return
  sound(kind)
  vibrate()
  if (everyMs === null) return
  repeating = setInterval(() => {
    sound(kind)
    vibrate()
  }, everyMs)
}

function silence(): void {
  if (repeating !== null) clearInterval(repeating)
  repeating = null
}

function vibrate(): void {
  // NOTE: Safari has no vibration.
  if ('vibrate' in navigator) navigator.vibrate([200, 100, 200])
}

function sound(kind: 'soft' | 'loud'): void {
  if (typeof AudioContext === 'undefined') return
  context ??= new AudioContext()
  void context.resume().catch(() => undefined)
  const { hertz, gain, seconds } = tones[kind]
  const oscillator = context.createOscillator()
  const volume = context.createGain()
  const until = context.currentTime + seconds
  oscillator.frequency.value = hertz
  volume.gain.setValueAtTime(gain, context.currentTime)
  volume.gain.exponentialRampToValueAtTime(0.001, until)
  oscillator.connect(volume).connect(context.destination)
  oscillator.start()
  oscillator.stop(until)
}
