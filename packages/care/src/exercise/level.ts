import { nextDayLights } from '@unspasm/guideline/exercise/lights'
import { levelCounts, type Level } from '@unspasm/guideline/exercise/level-rules'
import { daysBetween, type LocalDate } from '../local-date.ts'
import { daysLater } from '../review/moment.ts'
import { redDaysOf, type ExerciseHistory } from './history.ts'

/** A move up a level, which the person made when the level had opened. */
export type LevelMove = { readonly on: LocalDate; readonly to: Level }

/** The exercise level of a day. */
export type LevelNow = {
  /** In force today. */
  readonly level: Level
  /** Where it goes back to when the days after a red one are over. */
  readonly settled: Level
  /** First day on which it may rise again; `null`: today. */
  readonly heldUntil: LocalDate | null
  /** What keeps it from rising until then; `null`: nothing. */
  readonly heldBy: 'red-day' | 'flare' | null
  /** Moves up that ended back down within some days. */
  readonly failedTries: number
  /** Red days of the last days: enough of them ask for new signs and a physiotherapist. */
  readonly asksForHelp: boolean
}

/**
 * The level of a day, from moves up and red days. A red day takes a level off for some days; soon after a move up it
 * takes the move back, and the try has failed.
 *
 * Pure and total. Moves and red days after `on` do not count; a move of the day of a red one comes after it.
 *
 * @param moves in any order.
 * Source: remedies 5.2 X-8, 5.4.
 */
export function levelOf(moves: readonly LevelMove[], history: ExerciseHistory, on: LocalDate): LevelNow {
  const { levelDownDays, askedReds, askedWithinDays } = nextDayLights
  const hasCome = (day: LocalDate) => (daysBetween(day, on) ?? -1) >= 0
  const reds = redDaysOf(history).filter(hasCome)
  const happenings = [
    ...reds.map((day) => ({ on: day, to: null })),
    ...moves.filter((move) => hasCome(move.on)),
  ].toSorted((a, b) => daysBetween(b.on, a.on) || Number(a.to !== null) - Number(b.to !== null))

  let settled: Level = 0
  let failedTries = 0
  let movedUpOn: LocalDate | null = null
  let tookBack = false
  for (const each of happenings) {
    if (each.to === null) {
      tookBack = movedUpOn !== null && (daysBetween(movedUpOn, each.on) ?? Infinity) <= levelCounts.tryDays
      if (!tookBack) continue
      settled = below(settled)
      failedTries += 1
      movedUpOn = null
    } else {
      if (each.to > settled) movedUpOn = each.on
      settled = each.to
    }
  }
  const lastRed = reds.at(-1)
  const heldUntil = lastRed === undefined ? null : daysLater(lastRed, levelDownDays)
  const isHeld = heldUntil !== null && (daysBetween(on, heldUntil) ?? 0) > 0
  return {
    level: isHeld && !tookBack ? below(settled) : settled,
    settled,
    heldUntil: isHeld ? heldUntil : null,
    heldBy: isHeld ? 'red-day' : null,
    failedTries,
    asksForHelp: reds.filter((day) => (daysBetween(day, on) ?? Infinity) < askedWithinDays).length >= askedReds,
  }
}

const below = (level: Level): Level => Math.max(0, level - 1) as Level
