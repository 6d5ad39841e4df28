/** Readings of one moment: the clock on the wall, and the count of milliseconds since the page opened. */
export type Reading = { readonly wall: number; readonly running: number }

/** Where a steady clock stands. */
export type SteadyTime = { readonly reading: Reading; readonly now: number }

/**
 * The instant of a reading, in milliseconds since 1970: never before the one before it, and never slower than either of
 * the two clocks. A clock that is set back changes nothing; time asleep, which only the wall shows, counts.
 */
export function steadyAfter(before: SteadyTime, reading: Reading): SteadyTime {
  const passed = Math.max(0, reading.wall - before.reading.wall, reading.running - before.reading.running)
  return { reading, now: before.now + passed }
}

/**
 * A clock for timers. What it shows only grows, over reloads too, if `notBefore` is the newest instant that was kept.
 *
 * @param read      both clocks of the device.
 * @param notBefore milliseconds since 1970; 0 when nothing was kept.
 */
export function steadyClock(read: () => Reading, notBefore = 0): () => number {
  const first = read()
  let time: SteadyTime = { reading: first, now: Math.max(first.wall, notBefore) }
  return () => {
    time = steadyAfter(time, read())
    return time.now
  }
}
