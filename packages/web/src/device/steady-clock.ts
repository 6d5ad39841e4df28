/** Readings of one moment: the clock on the wall, and the count of milliseconds since the page opened. */
export type Reading = { readonly wall: number; readonly running: number }

/** A moment at which the two clocks parted: `lostMs` of what passed until `at` may have been no time at all. */
export type Leap = { readonly at: number; readonly lostMs: number }

/** What outlives the page: where it stood when it was last written. Plain JSON; instants in milliseconds. */
export type KeptTime = {
  readonly wall: number
  readonly now: number
  /** Oldest first. */
  readonly leaps: readonly Leap[]
  /** What began before this instant may have lasted for any time; 0: nothing. */
  readonly unknownBefore: number
}

/** Where a steady clock stands. */
export type SteadyTime = {
  readonly now: number
  readonly reading: Reading
  /** The reading since which both clocks go alike, and what was shown then. */
  readonly alikeSince: { readonly reading: Reading; readonly now: number }
  readonly leaps: readonly Leap[]
  readonly unknownBefore: number
}

/** Clocks that differ by no more are taken to go alike: the wall is corrected by little steps all the time. */
const toleranceMs = 1000
const mostLeaps = 50

/** How often a page on which something runs writes down where its clock stands: no reload loses more of a minimum. */
export const keepEveryMs = 10_000

/**
 * Where a steady clock stands when a page opens.
 *
 * How long no page was open, only the wall says: none of that time is sure to have passed. When the wall has gone back
 * meanwhile, nobody knows how much passed. A wall that was set back by less than the time away cannot be told from a
 * shorter time away.
 *
 * @param kept      of the page before; `null` when nothing was kept, and then nothing before this page is sure.
 * @param notBefore the newest instant that something on the device knows; 0 when there is none.
 */
export function steadyFrom(reading: Reading, kept: KeptTime | null, notBefore = 0): SteadyTime {
  const newest = Math.max(kept?.now ?? 0, notBefore)
  const byWall = kept ? kept.now + reading.wall - kept.wall : reading.wall
  const wentBack = byWall < newest - toleranceMs
  // NOTE: a millisecond parts what begins on this page from the newest instant before it, which is not known any more.
  const now = wentBack ? newest + 1 : Math.max(newest, byWall)
  const away = { at: now, lostMs: now - (kept?.now ?? 0) }
  return {
    now,
    reading,
    alikeSince: { reading, now },
    leaps: atMostSome([...(kept?.leaps ?? []), away]),
    unknownBefore: wentBack ? now : (kept?.unknownBefore ?? 0),
  }
}

/**
 * Where it stands at the next reading: never before, and never slower than either of the two clocks. A clock that is set
 * back changes nothing; time asleep, which only the wall shows, counts, and so does a clock that is set forward, for
 * nothing tells the two apart. What only the wall shows is written down as a leap.
 */
export function steadyAfter(before: SteadyTime, reading: Reading): SteadyTime {
  const { alikeSince } = before
  const byWall = reading.wall - alikeSince.reading.wall
  const byRunning = reading.running - alikeSince.reading.running
  if (Math.abs(byWall - byRunning) <= toleranceMs) {
    return { ...before, reading, now: Math.max(before.now, alikeSince.now + Math.max(byWall, byRunning)) }
  }
  const passed = Math.max(0, reading.wall - before.reading.wall, reading.running - before.reading.running)
  const now = before.now + passed
  const lostMs = now - alikeSince.now - byRunning
  return {
    ...before,
    reading,
    now,
    alikeSince: { reading, now },
    leaps: lostMs > 0 ? atMostSome([...before.leaps, { at: now, lostMs }]) : before.leaps,
  }
}

/**
 * Milliseconds that have surely passed since an instant of the same clock; 0 or more, and never more than really passed.
 *
 * Neither sleep nor what a clock was set forward by counts, nor the time in which no page was open.
 */
export function surelyPassed({ now, reading, alikeSince, leaps }: SteadyTime, since: number): number {
  const lost = leaps.reduce((sum, { at, lostMs }) => (at > since ? sum + lostMs : sum), 0)
  const apart = now - alikeSince.now - (reading.running - alikeSince.reading.running)
  return Math.max(0, now - since - lost - apart)
}

/** What is kept of a steady clock for the page after this one. */
export function keptOf({ reading, now, leaps, unknownBefore }: SteadyTime): KeptTime {
  return { wall: reading.wall, now, leaps, unknownBefore }
}

/** The newest leaps, and the older ones as one: what began between two of those has lost more than it did. */
function atMostSome(leaps: readonly Leap[]): readonly Leap[] {
  const [first, second, ...rest] = leaps
  if (leaps.length <= mostLeaps || !first || !second) return leaps
  return atMostSome([{ at: second.at, lostMs: first.lostMs + second.lostMs }, ...rest])
}

/** Reads what was kept of a clock; `null` when there is nothing, or it is damaged. */
export function readKeptTime(stored: unknown): KeptTime | null {
  if (!isRaw(stored)) return null
  const { wall, now, leaps, unknownBefore } = stored
  if (!isInstant(wall) || !isInstant(now) || !isInstant(unknownBefore) || !Array.isArray(leaps)) return null
  const isLeap = (leap: unknown) => isRaw(leap) && isInstant(leap['at']) && isInstant(leap['lostMs'])
  return leaps.every(isLeap) ? { wall, now, unknownBefore, leaps: leaps as Leap[] } : null
}

const isRaw = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
const isInstant = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0

/** The clock of every timer. Instants are milliseconds since 1970, and only grow. */
export type SteadyClock = {
  /** The present instant at the latest: whatever may last only so long goes by it. */
  readonly steady: () => number
  /** An instant that has surely come, given that `since` has: whatever must last so long goes by it. */
  readonly surely: (since: number) => number
  /** `false`: the wall went back while no page was open, so nobody knows how long ago an instant was. */
  readonly isKnown: (since: number) => boolean
  /** The time on the wall of an instant. */
  readonly wallOf: (instant: number) => Date
  /** What the next page goes on from. */
  readonly kept: () => KeptTime
}

/**
 * A clock for timers, over reloads too.
 *
 * @param read both clocks of the device.
 * @param kept and `notBefore` as for `steadyFrom`.
 */
export function steadyClock(read: () => Reading, kept: KeptTime | null = null, notBefore = 0): SteadyClock {
  let time = steadyFrom(read(), kept, notBefore)
  const look = () => (time = steadyAfter(time, read()))
  return {
    steady: () => look().now,
    surely: (since) => since + surelyPassed(look(), since),
    isKnown: (since) => since >= time.unknownBefore,
    wallOf: (instant) => {
      const { now, reading } = look()
      return new Date(reading.wall - now + instant)
    },
    kept: () => keptOf(look()),
  }
}
