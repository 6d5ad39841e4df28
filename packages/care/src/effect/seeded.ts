/** Chance from a seed: the same seed gives the same numbers on every machine. Uniform in [0, 1). */
export type Chance = () => number

const offset = 0x811c9dc5
const prime = 0x01000193
const wordSize = 4_294_967_296

/** A number of 32 bits from a text, 0 or more: the seed of a test is the hash of its id. FNV-1a. */
export function hash(text: string): number {
  let mixed = offset
  for (let at = 0; at < text.length; at += 1) mixed = Math.imul(mixed ^ text.charCodeAt(at), prime)
  return mixed >>> 0
}

/** Mulberry32. Not for secrets. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / wordSize
  }
}

/**
 * Some of `0 … among − 1` in order, each choice of `count` as likely as every other.
 *
 * @param count at most `among`.
 */
export function choose(chance: Chance, count: number, among: number): readonly number[] {
  const chosen: number[] = []
  for (let place = 0; place < among; place += 1) {
    const wanted = count - chosen.length
    if (chance() * (among - place) < wanted) chosen.push(place)
  }
  return chosen
}
