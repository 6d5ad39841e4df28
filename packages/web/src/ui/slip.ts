/** A tap as far as a slip of the finger is concerned. */
export type Tap = {
  /** What was on the page when it came. */
  readonly page: string
  /** Milliseconds on the clock of the browser's events. */
  readonly at: number
  /** Pixels from the upper left corner of the window. */
  readonly x: number
  readonly y: number
  /** The browser's count of taps in quick succession at one place. */
  readonly count: number
  readonly isTouch: boolean
}

/** A finger that trembles comes down again within this time; nobody reads a new question faster. */
const trembleMs = 350

/** How far from its first place a trembling finger comes down: pixels, about its own width. */
const tremblePx = 48

/**
 * Whether a tap is the second half of a double tap that has met a page which had just changed under the finger.
 *
 * Source: hazard HZ-29.
 */
export function isSlip(before: Tap | null, tap: Tap): boolean {
  if (before === null || before.page === tap.page) return false
  const isNear = Math.hypot(tap.x - before.x, tap.y - before.y) <= tremblePx
  return isNear && (tap.count > 1 || (tap.isTouch && tap.at - before.at < trembleMs))
}

let last: Tap | null = null
let isGuarded = false

/** From here on a slip does nothing, on any page. */
export function guardAgainstSlips(): void {
  if (isGuarded) return
  isGuarded = true
  document.addEventListener('click', stopSlip, { capture: true })
}

function stopSlip(event: MouseEvent): void {
  // NOTE: a key and a screen reader click without a pointer, and never by trembling.
  if (event.detail === 0) return
  const isTouch = !('pointerType' in event) || event.pointerType === 'touch'
  const { timeStamp: at, clientX: x, clientY: y, detail: count } = event
  const tap: Tap = { page: whatIsShown(), at, x, y, count, isTouch }
  if (isSlip(last, tap)) {
    event.preventDefault()
    event.stopImmediatePropagation()
    return
  }
  last = tap
}

/** Title and first question: what changes when a page moves on by itself. */
const whatIsShown = () =>
  [...document.querySelectorAll('h1, .question legend')].map(({ textContent }) => textContent).join('\n')
