/** The part of the browser's idle detection that is used. Few browsers have it. */
type Detector = EventTarget & {
  readonly userState: 'active' | 'idle' | null
  readonly screenState: 'locked' | 'unlocked' | null
  readonly start: (options: { readonly threshold: number; readonly signal: AbortSignal }) => Promise<void>
}
type DetectorClass = { new (): Detector; readonly requestPermission: () => Promise<'granted' | 'denied'> }

/** The shortest time without a touch that browsers report. */
const thresholdMs = 60_000

const detectorClass = (): DetectorClass | null =>
  (globalThis as { readonly IdleDetector?: DetectorClass }).IdleDetector ?? null

/** Whether this browser can say that nobody is there. */
export const canDetectIdle = (): boolean => detectorClass() !== null

/** Asks for leave, after a tap; `false` when it is refused. */
export async function askForIdle(): Promise<boolean> {
  const asked = await detectorClass()
    ?.requestPermission()
    .catch(() => 'denied' as const)
  return asked === 'granted'
}

/**
 * Tells whether somebody is there, at every change. Tells nothing where it is not allowed.
 *
 * @param tell `idleForMs`: how long nobody has been there already.
 * @returns    the way to end it.
 */
export function watchIdle(tell: (isThere: boolean, idleForMs: number) => void): () => void {
  const Detector = detectorClass()
  const end = new AbortController()
  if (!Detector) return () => undefined
  const detector = new Detector()
  detector.addEventListener('change', () => {
    const isLocked = detector.screenState === 'locked'
    const isIdle = detector.userState === 'idle'
    tell(!isLocked && !isIdle, isIdle ? thresholdMs : 0)
  })
  // NOTE: it fails where the person took the leave back; then the tab alone is watched.
  detector.start({ threshold: thresholdMs, signal: end.signal }).catch(() => undefined)
  return () => end.abort()
}
